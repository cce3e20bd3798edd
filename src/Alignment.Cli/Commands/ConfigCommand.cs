using System.CommandLine;
using System.Globalization;
using Alignment.Cli.Translating;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Findings;
using Alignment.Formats.Settings;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment config</c>: what the settings come to.</summary>
internal static class ConfigCommand
{
    public static Command Create(Terminal terminal) => new Command("config", "Show the settings that hold here.")
    {
        Show(terminal),
    }.WithExamples("alignment config show");

    private static Command Show(Terminal terminal)
    {
        var path = new Argument<string?>("PATH") { Description = "A file: shows the severities that hold for it.", Arity = ArgumentArity.ZeroOrOne };
        var config = new ConfigOption();
        var glossary = new GlossaryOption();
        var command = new Command("show", "Print settings, glossary and the severity of every rule.") { path, config, glossary };
        command.SetAction(parsed =>
        {
            var settings = config.LoadCheck(parsed);
            var writer = terminal.Out;
            writer.WriteLine($"settings: {settings.Path ?? "(none)"}");
            writer.WriteLine($"glossary: {List(glossary.Paths(parsed))}");
            writer.WriteLine($"baseline: {settings.Baseline ?? "(none)"}");
            writer.WriteLine($"exclude: {List(settings.Exclude)}");
            writer.WriteLine($"known: {List(settings.Known)}");
            writer.WriteLine($"fail_on: {settings.FailOn switch { null => "error", Severity.None => "never", { } severity => FindingLine.Word(severity) }}");
            writer.WriteLine($"translator: {List(Describe(config.LoadTranslator(parsed)))}");
            writer.WriteLine($"ui: {(settings.Ui ?? Language.English).Tag()}");
            var rules = new RuleSet(settings.RuleSettings);
            var file = rules.For(parsed.GetValue(path) is { } named ? Path.GetRelativePath(settings.Folder, named).Replace('\\', '/') : "");
            writer.WriteLine(parsed.GetValue(path) is { } of ? $"rules of {of}:" : "rules:");
            foreach (var rule in RuleTable.All)
            {
                writer.WriteLine($"  {rule.Id}  {FindingLine.Word(file.Of(rule)),-7}  {rule.Name}");
            }

            return ExitCodes.Done;
        });
        return command.WithExamples("alignment config show", "alignment config show seeds/fr/001.txt");
    }

    private static IEnumerable<string> Describe(TranslatorSettings settings)
    {
        (string Name, object? Value)[] own =
        [
            ("engine", settings.Engine), ("memory", settings.Memory.Count == 0 ? null : string.Join(' ', settings.Memory)), ("min_fuzzy", settings.MinFuzzy),
            ("max_characters", settings.MaxCharacters), ("price", settings.Price),
        ];
        return own.Where(setting => setting.Value is not null).Select(setting => string.Create(CultureInfo.InvariantCulture, $"{setting.Name} {setting.Value}"))
            .Concat(settings.Engines.Select(setting => Environment.GetEnvironmentVariable(ServiceVariables.Of(setting.Key)) is { Length: > 0 }
                ? $"{setting.Key} {setting.Value.Value} (the variable {ServiceVariables.Of(setting.Key)} goes before it)"
                : $"{setting.Key} {setting.Value.Value}"));
    }

    private static string List(IEnumerable<string> words) => words.DefaultIfEmpty("(none)").Aggregate((all, word) => all + ", " + word);
}
