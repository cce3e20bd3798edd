using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Findings;
using Alignment.Formats.Settings;

namespace Alignment.Cli.Checking;

/// <summary>A check as the user wants it: options, settings and defaults brought together.</summary>
internal sealed record CheckPlan
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Files of pairs.</summary>
    public IReadOnlyList<string> PairFiles { get; init; } = [];

    /// <summary>A text whose translation is <see cref="TargetFile"/>; null if there is none.</summary>
    public string? SourceFile { get; init; }

    /// <summary>The translation of <see cref="SourceFile"/>.</summary>
    public string? TargetFile { get; init; }

    /// <summary>Pairs that are less probable are left alone.</summary>
    public double MinProbability { get; init; }

    public required Glossary Glossary { get; init; }

    public required CheckSettings Settings { get; init; }

    public required RuleSet Rules { get; init; }

    /// <summary>Which files of folders to take; empty for all of the kinds that are read.</summary>
    public IReadOnlyList<Glob> Globs { get; init; } = [];

    /// <summary>Patterns of the command line to pass over, relative to the working folder.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    public Language? Language { get; init; }

    public required string Format { get; init; }

    /// <summary>Where findings go; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>From which severity on a finding fails the check; <see cref="Severity.None"/> for never.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>How many warnings do not fail the check; null for any number.</summary>
    public int? MaxWarnings { get; init; }

    /// <summary>Findings below it are left out.</summary>
    public Severity MinSeverity { get; init; } = Severity.Info;

    /// <summary>The baseline; null if there is none.</summary>
    public string? BaselinePath { get; init; }

    public bool WritesBaseline { get; init; }

    public bool ShowsBaselined { get; init; }

    /// <summary>The commit whose lines are left alone; null to look at all lines.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>What is done about findings that can be mended.</summary>
    public MendingMode Mending { get; init; }

    /// <summary>How sure a mend has to be.</summary>
    public Fixability LeastFix { get; init; } = Fixability.Safe;

    /// <summary>Whether findings need their fingerprints, which cost time to make.</summary>
    public bool NeedsFingerprints => WritesBaseline || BaselinePath is not null || FindingFormats.NeedsFingerprints(Format);

    /// <summary>What standard input is called in findings; its extension says what it is.</summary>
    public string StdinName { get; init; } = "-";

    /// <summary>Where results are kept from run to run; null to keep none.</summary>
    public string? CacheFolder { get; init; }

    public int Jobs { get; init; } = 1;

    public bool ShowsStatistics { get; init; }

    public bool HasColor { get; init; }

    public bool IsQuiet { get; init; }
}
