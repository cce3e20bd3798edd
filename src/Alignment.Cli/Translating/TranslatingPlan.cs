using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Http;

namespace Alignment.Cli.Translating;

/// <summary>What the user wants of filling gaps: the command line, and behind it the environment and <c>alignment.yml</c>.</summary>
internal sealed record TranslatingPlan
{
    /// <summary>The engine, by a name that has no problem.</summary>
    public required string Engine { get; init; }

    /// <summary>The settings file that names the engine; null if the command line or nobody does.</summary>
    public string? EngineOf { get; init; }

    /// <summary>The language to translate into; null for both.</summary>
    public Language? Into { get; init; }

    /// <summary>Memories to look into first.</summary>
    public IReadOnlyList<string> Memory { get; init; } = [];

    /// <summary>How to fill.</summary>
    public required GapFillerOptions Filling { get; init; }

    /// <summary>Whether only the cost is asked for.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Price of a million characters; null if nobody says.</summary>
    public decimal? Price { get; init; }

    /// <summary>The settings of services.</summary>
    public required ServiceSettings Services { get; init; }

    /// <summary>Opens the memories.</summary>
    /// <exception cref="Core.AlignmentException">One cannot be used.</exception>
    public LayeredMemory OpenMemory(CancellationToken cancellationToken) =>
        TranslationMemories.Open(Memory, keepsAnswers: Translators.IsService(Engine) && !IsDryRun, cancellationToken);
}
