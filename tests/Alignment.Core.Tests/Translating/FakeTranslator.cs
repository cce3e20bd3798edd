using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Translating;

/// <summary>A machine that writes capitals, refuses what breaks its limits, and fails when told to.</summary>
internal sealed class FakeTranslator : ITranslator
{
    /// <summary>Every text of a call that succeeded, in order.</summary>
    public List<string> Translated { get; } = [];

    /// <summary>Every call, failed ones included.</summary>
    public List<IReadOnlyList<TranslationRequest>> Calls { get; } = [];

    /// <summary>Asked before each call; an exception it returns is thrown.</summary>
    public Func<IReadOnlyList<TranslationRequest>, Exception?> Fault { get; init; } = _ => null;

    public Func<string, string> Write { get; init; } = text => text.ToUpperInvariant();

    public string Engine => "fake";

    public string? Model => "capitals";

    public string Settings => "capitals";

    public TranslatorLimits Limits { get; init; } = new(Texts: 100, Characters: 10_000, CharactersPerText: 5_000);

    public bool HonoursMarkedTerms { get; init; }

    public int Count(TranslationRequest request) => request.Text.Length;

    public Task<TranslationAnswer> TranslateAsync(IReadOnlyList<TranslationRequest> requests, Language source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        requests.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(Limits.Texts);
        requests.Sum(Count).Should().BeLessThanOrEqualTo(Limits.Characters);
        requests.Should().OnlyContain(request => Count(request) <= Limits.CharactersPerText && !string.IsNullOrWhiteSpace(request.Text));
        Calls.Add(requests);
        if (Fault(requests) is { } fault)
        {
            throw fault;
        }

        Translated.AddRange(requests.Select(request => request.Text));
        return Task.FromResult(new TranslationAnswer([.. requests.Select(request => Write(request.Text))], requests.Sum(Count)));
    }
}

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 6, 12, 0, 0, TimeSpan.Zero);
}
