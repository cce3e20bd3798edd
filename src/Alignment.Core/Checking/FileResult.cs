using Alignment.Core.Checking.Suppressing;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>What the check of one file found.</summary>
public sealed record FileResult
{
    /// <summary>The file, as findings show it.</summary>
    public required string Path { get; init; }

    /// <summary>Its findings, sorted by place; those of rules about all files are added at the end of the run.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>UTF-16 code units of text looked at.</summary>
    public long Characters { get; init; }

    /// <summary>Findings that comments suppress.</summary>
    public int Suppressed { get; init; }

    /// <summary>Languages of its texts, null for a text in neither, which was not checked.</summary>
    public IReadOnlyList<Language?> Languages { get; init; } = [];

    /// <summary>In how many parts it was checked, each as a text of its own; 1 for a file that is not too large for one.</summary>
    public int Parts { get; init; } = 1;

    /// <summary>Lines that could not be read, and were not checked.</summary>
    public SkippedLines SkippedLines { get; init; } = SkippedLines.None;

    /// <summary>What it tells rules about all files.</summary>
    internal IReadOnlyList<Sighting> Sightings { get; init; } = [];

    /// <summary>Comments in the articles of a bitext about rules that only pairs can break.</summary>
    internal IReadOnlyList<CommentUse> Comments { get; init; } = [];
}
