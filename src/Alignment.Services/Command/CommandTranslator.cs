using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Services.Command;

/// <summary>A program on this computer that translates: reads a text a line, writes its translation a line, in the same order.</summary>
/// <remarks>
/// It is started once a call, without a shell, in UTF-8. <c>{from}</c> and <c>{to}</c> in its arguments become <c>fr</c> and <c>en</c> or the reverse.
/// What it sends elsewhere, and what that costs, is its own affair: nothing is counted as billed.
/// </remarks>
public sealed class CommandTranslator : ITranslator
{
    /// <summary>What stands before the command line where users name it.</summary>
    public const string Prefix = "command:";

    private readonly IReadOnlyList<string> words;
    private readonly TimeSpan timeout;

    /// <summary>Prepares a command; starts nothing.</summary>
    /// <param name="words">The program and its arguments, at least the program.</param>
    /// <param name="timeout">How long a call may take; null for ten minutes, which slow models on long batches need.</param>
    public CommandTranslator(IReadOnlyList<string> words, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfZero(words.Count);
        this.words = words;
        this.timeout = timeout ?? TimeSpan.FromMinutes(10);
    }

    /// <summary><c>command:</c> and the name of the program, without its folder and arguments: reports are passed on.</summary>
    public string Engine => Prefix + Path.GetFileName(words[0]);

    /// <inheritdoc/>
    public string? Model => null;

    /// <summary>The whole command.</summary>
    public string Settings => string.Join('\0', words);

    /// <summary>Starting a program with its model takes longer than a text, so a call holds many.</summary>
    public TranslatorLimits Limits { get; } = new(Texts: 500, Characters: 100_000, CharactersPerText: 20_000);

    /// <inheritdoc/>
    public bool HonoursMarkedTerms => false;

    /// <summary>Whether it is told the languages, and so can be used in both directions.</summary>
    public bool KnowsLanguages => words.Any(word => word.Contains("{from}", StringComparison.Ordinal) || word.Contains("{to}", StringComparison.Ordinal));

    /// <inheritdoc/>
    public int Count(TranslationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Text.Length;
    }

    /// <inheritdoc/>
    public async Task<TranslationAnswer> TranslateAsync(IReadOnlyList<TranslationRequest> requests, Language source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var command = words.Select(word => word.Replace("{from}", source.Tag(), StringComparison.Ordinal).Replace("{to}", source.Other().Tag(), StringComparison.Ordinal)).ToList();
        var lines = await new LineFilter(Engine, command, timeout)
            .RunAsync([.. requests.Select(request => Blanks.OneLine(request.Text))], cancellationToken).ConfigureAwait(false);
        return lines.Count == requests.Count
            ? new TranslationAnswer(lines, BilledCharacters: 0)
            : throw new ServiceException(Engine, $"it was given {requests.Count} lines and wrote {lines.Count}. It has to write one line for each that it reads.");
    }
}
