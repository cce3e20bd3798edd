using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>What writers need to know besides the findings.</summary>
/// <param name="Width">Columns of the terminal; null where it is none.</param>
/// <param name="HasColor">Whether to write colours.</param>
public sealed record FindingLayout(int? Width = null, bool HasColor = false)
{
    /// <summary>The folder that reports for machines give paths from, in full: where a repository begins. Empty to leave paths as findings have them.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The version of the program; empty to say none.</summary>
    public string Version { get; init; } = "";

    /// <summary>From which severity on a finding fails the check; <see cref="Severity.None"/> for never.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Whether findings were compared with a baseline, so that those it does not know are new.</summary>
    public bool HasBaseline { get; init; }
}
