using System.CommandLine;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;
using Alignment.Formats.Output;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary import</c>: terms of other programs as a new glossary file, or into one that is there.</summary>
internal static class GlossaryImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "CSV, TSV, TBX (2008 and 2019), UTX, or the glossary of a translation service; - for standard input." };
        var format = new Option<string>("--format") { Description = "The format, where the content does not say." }.OneOf([.. GlossaryExchange.Readable]);
        var source = GlossaryExchangeOptions.Source("Language of the first column of deepl and azure files.");
        var output = new Option<string>("--output", "-o") { Description = "The glossary file to write, a new one. Default: standard output.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Write over the file if it is there." };
        var into = new Option<string>("--into")
        {
            Description = "A glossary file or folder that is there already: adds new concepts, and new terms to concepts with the same id or the same preferred terms. All else stays as it is. Exit 1, and nothing written, where a person has to decide.",
            HelpName = "PATH",
        };
        var newTo = GlossaryMerging.FileOption("the folder of --into");
        var dryRun = GlossaryEditing.DryRunOption();
        var verbose = GlossaryExchangeOptions.Verbose();
        var command = new Command("import", "Make a glossary file of another program's terms, or bring them into one, and say what does not travel.")
        {
            file, format, source, output, force, into, newTo, dryRun, verbose,
        };
        command.Validators.Add(result =>
        {
            bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
            if (IsGiven(into) && new Option[] { output, force }.FirstOrDefault(IsGiven) is { } other)
            {
                result.AddError($"{other.Name} makes a new file, and --into changes one that is there. Give one of the two.");
            }
            else if (!IsGiven(into) && new Option[] { newTo, dryRun }.FirstOrDefault(IsGiven) is { } stray)
            {
                result.AddError($"{stray.Name} goes with --into.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var target = parsed.GetValue(output) is { } named && named != TextInput.StandardInput ? named : null;
            if (target is not null && File.Exists(target) && !parsed.GetValue(force))
            {
                throw new OutputException(target, "is there already. Name a new file with -o, or write over it with --force.");
            }

            var report = new ExchangeReport();
            using var stream = TextInput.Open(path, terminal);
            var glossary = GlossaryExchange.Read(stream, path, parsed.GetValue(format), Languages.FromTag(parsed.GetValue(source))!.Value, report);
            if (parsed.GetValue(into) is { } house)
            {
                var exit = GlossaryImportMerge.Run(glossary, path, house, parsed.GetValue(newTo), parsed.GetValue(dryRun), terminal, cancellationToken);
                GlossaryExchangeOptions.Tell(terminal, "not taken over", report, parsed.GetValue(verbose));
                return Task.FromResult(exit);
            }

            if (target is not null)
            {
                OutputFile.Write(target, writer => GlossaryYamlWriter.Write(glossary, writer), cancellationToken);
            }
            else
            {
                GlossaryYamlWriter.Write(glossary, terminal.Out);
            }

            var terms = glossary.Concepts.Sum(concept => concept.Sections.Sum(section => section.Terms.Count));
            terminal.Error.WriteLine($"alignment: {path}: {Count(glossary.Concepts.Count, "concept")} with {Count(terms, "term")}{(target is null ? "" : $" written to {target}")}.");
            GlossaryExchangeOptions.Tell(terminal, "not taken over", report, parsed.GetValue(verbose));
            return Task.FromResult(ExitCodes.Done);
        });
        return command.WithExamples(
            "alignment glossary import terms.tbx -o glossary/terms.yml",
            "alignment glossary import terms.csv --verbose > new.yml",
            "alignment glossary import agency.csv --into glossary/ --dry-run",
            "alignment glossary import en-fr.tsv --format deepl --source en -o glossary/service.yml");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
