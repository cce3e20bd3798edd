namespace Alignment.Core.Checking;

/// <summary>What a check looked at and what it found.</summary>
public sealed record CheckSummary
{
    /// <summary>Files checked.</summary>
    public int Files { get; init; }

    /// <summary>Files that have a finding that is shown.</summary>
    public int FilesWithFindings { get; init; }

    /// <summary>Files passed over: binary, unreadable, too large, in neither language.</summary>
    public int SkippedFiles { get; init; }

    /// <summary>UTF-16 code units of text looked at.</summary>
    public long Characters { get; init; }

    /// <summary>Findings that are shown and may fail the check, by severity.</summary>
    public int Errors { get; init; }

    /// <inheritdoc cref="Errors"/>
    public int Warnings { get; init; }

    /// <inheritdoc cref="Errors"/>
    public int Infos { get; init; }

    /// <summary>Findings that can be mended without a person.</summary>
    public int Fixable { get; init; }

    /// <summary>Findings that the baseline knows.</summary>
    public int Baselined { get; init; }

    /// <summary>Findings that a comment in the text suppresses.</summary>
    public int Suppressed { get; init; }

    /// <summary>All findings that are shown and may fail the check.</summary>
    public int Findings => Errors + Warnings + Infos;

    /// <summary>Whether there is a finding at a severity or above it.</summary>
    public bool HasAtLeast(Severity severity) => severity switch
    {
        Severity.Error => Errors > 0,
        Severity.Warning => Errors + Warnings > 0,
        Severity.Info => Findings > 0,
        _ => false,
    };
}
