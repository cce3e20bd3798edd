using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Formats.Settings;

/// <summary>What <c>alignment.yml</c> says of the check and of reports. Options of the command line go before it.</summary>
public sealed record CheckSettings
{
    /// <summary>Nothing said.</summary>
    public static CheckSettings None { get; } = new();

    /// <summary>The file it was read from, as messages show it; null if there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The folder of the file: paths in it are relative to that. The working folder if there is no file.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Severity by rule id: <c>rules</c>.</summary>
    public IReadOnlyDictionary<string, Severity> Rules { get; init; } = new Dictionary<string, Severity>(0);

    /// <summary>Severities for some files: <c>overrides</c>.</summary>
    public IReadOnlyList<PathRules> Overrides { get; init; } = [];

    /// <summary>What <see cref="Rules"/> and <see cref="Overrides"/> want of the rules.</summary>
    public RuleSettings RuleSettings => new() { Severities = Rules, Overrides = Overrides };

    /// <summary>Globs of files to pass over: <c>exclude</c>.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Acronyms that need no explanation: <c>known</c>.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>The baseline: <c>baseline</c>, relative to <see cref="Folder"/>; null if there is none.</summary>
    public string? Baseline { get; init; }

    /// <summary>From which severity on a finding fails the check: <c>fail_on</c>; null if not said, <see cref="Severity.None"/> for never.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>The language of all texts: <c>lang</c>; null to ask each.</summary>
    public Language? Language { get; init; }

    /// <summary>The language of a report's own words: <c>ui</c>; null if not said.</summary>
    public Language? Ui { get; init; }
}
