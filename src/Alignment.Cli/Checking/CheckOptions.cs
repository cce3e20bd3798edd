using System.CommandLine;
using Alignment.Cli.Commands;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Checking;

/// <summary>The options of <c>alignment check</c>, and the plan they make together with <c>alignment.yml</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders, or - for standard input. Default: the working folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly GlossaryOption glossary = new();
    private readonly Option<string> lang = new Option<string>("--lang") { Description = "The language of all texts; auto asks each text.", DefaultValueFactory = _ => "auto" }.OneOf("fr", "en", "auto");
    private readonly FindingFormatOption format = new();
    private readonly Option<string> output = new("--output", "-o") { Description = "Write findings to a file in place of standard output.", HelpName = "FILE" };
    private readonly Option<string> failOn = new Option<string>("--fail-on") { Description = "Exit with 1 if a finding is as grave as this or graver. Default: error." }.OneOf("error", "warning", "info", "never");
    private readonly Option<int> maxWarnings = OptionRules.Count("--max-warnings", "Exit with 1 if there are more warnings.", least: 0, most: int.MaxValue);
    private readonly Option<string> minSeverity = new Option<string>("--min-severity") { Description = "Leave out findings that are less grave.", DefaultValueFactory = _ => "info" }.OneOf("error", "warning", "info");
    private readonly Option<string[]> select = RuleList("--select", "Only these rules: ids, names or beginnings of ids, separated by commas; may be repeated.");
    private readonly Option<string[]> ignore = RuleList("--ignore", "Not these rules; as --select.");
    private readonly Option<string> baseline = new("--baseline") { Description = "Findings in this file are known and fail nothing.", HelpName = "FILE" };
    private readonly Option<bool> writeBaseline = new("--write-baseline") { Description = $"Write all findings to the baseline ({DefaultBaseline} if none is named) and exit with 0." };
    private readonly Option<bool> showBaselined = new("--show-baselined") { Description = "Show known findings too." };
    private readonly Option<string> changed = new("--changed") { Description = "Only findings on lines that have changed since a commit, branch or tag, or are new to git.", HelpName = "REF" };
    private readonly MendingOptions mending = new();
    private readonly Option<string[]> globs = Repeated("--glob", "Which files of folders to check, as in \"**/*.rst\"; may be repeated.", "GLOB");
    private readonly Option<string[]> exclude = Repeated("--exclude", "Files and folders to pass over, besides those in .alignmentignore; may be repeated.", "GLOB");
    private readonly Option<string> stdinName = new("--stdin-filename") { Description = "What standard input is called: its extension says what it is. Without PATH, standard input is what is checked.", HelpName = "NAME" };
    private readonly ConfigOption config = new();
    private readonly Option<bool> cache = new("--cache") { Description = $"Keep results from run to run (in {CheckCache.DefaultFolder}); files that have not changed are not checked again." };
    private readonly Option<string> cacheFolder = new("--cache-dir") { Description = "--cache, in another folder.", HelpName = "DIR" };
    private readonly Option<int> jobs = OptionRules.Parallelism("--jobs", "Files checked at a time; the output does not depend on it.");
    private readonly Option<bool> stats = new("--stats") { Description = "Count findings by rule on the error stream." };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours; the variable NO_COLOR does the same." };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Findings and errors only: no notices, no summary." };
    private readonly Option<string[]> pairs = Repeated("--pairs", "A file of pairs: .bitext.jsonl, .tmx, .xlf, .po, or .tsv with French, a tab, English; may be repeated.", "FILE");
    private readonly Option<string> source = new("--source") { Description = "A text whose translation is --target: line by line if they have as many lines, else aligned.", HelpName = "FILE" };
    private readonly Option<string> target = new("--target") { Description = "The translation of --source.", HelpName = "FILE" };
    private readonly Option<double> minProbability = OptionRules.Probability("--min-probability", "Leave pairs of bitexts alone that are less probable, 0 to 1.", new PairCheckerOptions().MinProbability);
    private readonly Option<string> explain = new("--explain") { Description = "Print what a rule is about, and check nothing.", HelpName = "RULE" };

    /// <summary>Where a baseline is written that has no name.</summary>
    private const string DefaultBaseline = "alignment-baseline.json";

    public CheckOptions()
    {
        foreach (var list in (Option<string[]>[])[select, ignore])
        {
            list.Validators.Add(result =>
            {
                foreach (var word in result.Tokens.SelectMany(token => RuleSelection.Split(token.Value)).Where(word => RuleSelection.Resolve(word) is null))
                {
                    result.AddError(RuleSelection.Unknown(word));
                    break;
                }
            });
        }
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(paths);
        Option[] all =
        [
            glossary, config, lang, format, output, failOn, maxWarnings, minSeverity, select, ignore, baseline, writeBaseline, showBaselined,
            changed, .. mending.All, globs, exclude, stdinName, pairs, source, target, minProbability, cache, cacheFolder, jobs, stats, noColor, quiet, explain,
        ];
        foreach (var option in all)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(source) is null != result.GetValue(target) is null)
            {
                result.AddError("--source and --target go together: a text and its translation.");
            }
        });
        command.Validators.Add(result => mending.Validate(result, writeBaseline));
        command.Validators.Add(result =>
        {
            if (result.GetResult(changed) is not null && result.GetValue(writeBaseline))
            {
                result.AddError("--changed and --write-baseline do not go together: a baseline holds what was there before.");
            }
        });
    }

    /// <summary>The rule that the user wants explained, as written; null to check.</summary>
    public string? Explained(ParseResult parsed) => parsed.GetValue(explain);

    /// <summary>Reads settings and glossary and brings all together.</summary>
    /// <exception cref="Core.AlignmentException">The settings or the glossary cannot be used.</exception>
    public CheckPlan Plan(ParseResult parsed, Terminal terminal)
    {
        var settings = config.LoadCheck(parsed);
        var baselinePath = parsed.GetValue(baseline) ?? (settings.Baseline is { } named ? Shorten(Path.Combine(settings.Folder, named)) : null);
        return new CheckPlan
        {
            Paths = PathsOf(parsed),
            PairFiles = parsed.GetValue(pairs) ?? [],
            SourceFile = parsed.GetValue(source),
            TargetFile = parsed.GetValue(target),
            MinProbability = parsed.GetValue(minProbability),
            Glossary = Load(parsed),
            Settings = settings,
            Rules = new RuleSet(settings.RuleSettings with
            {
                Select = RuleSelection.Resolve(parsed.GetValue(select)),
                Ignore = RuleSelection.Resolve(parsed.GetValue(ignore)),
            }),
            Globs = [.. (parsed.GetValue(globs) ?? []).Select(pattern => new Glob(pattern))],
            Exclude = parsed.GetValue(exclude) ?? [],
            Language = Languages.FromTag(parsed.GetValue(lang)) ?? settings.Language,
            Format = parsed.GetValue(format)!,
            Output = parsed.GetValue(output),
            FailOn = parsed.GetValue(failOn) is { } word ? (word == "never" ? Severity.None : SeverityOf(word)) : settings.FailOn ?? Severity.Error,
            MaxWarnings = parsed.GetResult(maxWarnings) is null ? null : parsed.GetValue(maxWarnings),
            MinSeverity = SeverityOf(parsed.GetValue(minSeverity)!),
            BaselinePath = baselinePath ?? (parsed.GetValue(writeBaseline) ? DefaultBaseline : null),
            WritesBaseline = parsed.GetValue(writeBaseline),
            ShowsBaselined = parsed.GetValue(showBaselined),
            ChangedSince = parsed.GetValue(changed),
            Mending = mending.Mode(parsed),
            LeastFix = mending.Least(parsed),
            StdinName = parsed.GetValue(stdinName) ?? TextInput.StandardInput,
            CacheFolder = parsed.GetValue(cacheFolder) ?? (parsed.GetValue(cache) ? CheckCache.DefaultFolder : null),
            Jobs = parsed.OrProcessors(jobs),
            ShowsStatistics = parsed.GetValue(stats),
            HasColor = terminal.Width is not null && !parsed.GetValue(noColor) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            IsQuiet = parsed.GetValue(quiet),
        };
    }

    // Pairs that are named need no folder beside them; text that is piped in under a name does not either.
    private string[] PathsOf(ParseResult parsed) => parsed.GetValue(paths) is { Length: > 0 } given ? given
        : parsed.GetValue(pairs) is { Length: > 0 } || parsed.GetValue(source) is not null ? []
        : [parsed.GetValue(stdinName) is null ? "." : TextInput.StandardInput];

    // A settings file that the user names says which glossary it means.
    private Glossary Load(ParseResult parsed) =>
        parsed.GetValue(glossary) is null or { Length: 0 } && parsed.GetValue(config) is { } file && GlossaryFiles.Named(file) is { Count: > 0 } named
            ? GlossaryFiles.Load(named)
            : glossary.Load(parsed);

    private static Severity SeverityOf(string word) => GlossarySchema.Severity.Find(word)!.Value;

    private static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private static Option<string[]> RuleList(string name, string description) => Repeated(name, description, "RULES");

    private static Option<string[]> Repeated(string name, string description, string value) => new(name)
    {
        Description = description,
        HelpName = value,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
