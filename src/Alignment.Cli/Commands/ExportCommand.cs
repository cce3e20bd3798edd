using System.CommandLine;
using Alignment.Core.Aligning;
using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Output;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment export</c>: what bitext files hold, for other programs.</summary>
internal sealed class ExportCommand
{
    private readonly Argument<string[]> bitexts = new("BITEXT")
    {
        Description = "Bitext files (*.bitext.jsonl), or folders of them, as report writes them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "tmx: a translation memory.",
        DefaultValueFactory = _ => ExportFormat.All[0].Name,
    }.OneOf([.. ExportFormat.All.Select(known => known.Name)]);

    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    private readonly Option<double> minProbability = OptionRules.Probability("--min-probability", "Leave out beads that are less probable, 0 to 1; confirmed ones stay.", 0.5);

    private readonly Option<bool> partial = new("--partial") { Description = "Also beads whose sides say only partly the same." };

    private readonly Option<bool> translations = new("--translations")
    {
        Description = "Also the translations of gaps, marked: a machine's as such, all that nobody has confirmed as drafts.",
    };

    private readonly Terminal terminal;

    private ExportCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var export = new ExportCommand(terminal);
        var command = new Command("export", "Write the pairs of bitext files as a translation memory for other programs. Rejected beads stay out.")
        {
            export.bitexts,
            export.format,
            export.output,
            export.minProbability,
            export.partial,
            export.translations,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(export.Run(parsed, cancellationToken)));
        return command.WithExamples(
            "alignment export out/report.bitexts -o coverage.tmx",
            "alignment export speech.bitext.jsonl --min-probability 0.9 > speech.tmx",
            "alignment export out/report.bitexts --partial -o all.tmx");
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var read = BitextPaths.Expand(parsed.GetRequiredValue(bitexts))
            .Select(path => BitextFile.Load(path, cancellationToken)).ToList();
        var pairs = read.SelectMany(bitext => Named(bitext, BitextUnits.Of(bitext))).ToList();
        List<TranslationUnit> filled = parsed.GetValue(translations) ? [.. read.SelectMany(bitext => Named(bitext, BitextUnits.OfTranslations(bitext)))] : [];
        var chosen = pairs.Where(unit => IsWanted(unit, parsed)).ToList();
        var directions = read.Select(bitext => bitext.Direction).Distinct().ToList();
        var direction = directions is [var only] ? only : Direction.None;

        var chosenFormat = ExportFormat.All.First(known => known.Name == parsed.GetValue(format));
        var replaced = 0;
        if (parsed.GetValue(output) is { } path && path != TextInput.StandardInput)
        {
            OutputFile.Write(path, writer => replaced = chosenFormat.Write([.. chosen, .. filled], direction, writer, cancellationToken), cancellationToken);
        }
        else
        {
            replaced = chosenFormat.Write([.. chosen, .. filled], direction, terminal.Out, cancellationToken);
        }

        var left = Count(pairs.Count - chosen.Count, "pair");
        terminal.Error.WriteLine($"alignment: {Count(chosen.Count, "unit")} of {Count(read.Count, "bitext")}; {left} left out as partial or improbable.");
        if (filled.Count > 0)
        {
            terminal.Error.WriteLine($"alignment: {Count(filled.Count, "translation")} of gaps besides, {filled.Count(unit => unit.French.IsMachine || unit.English.IsMachine)} by a machine.");
        }

        if (replaced > 0)
        {
            terminal.Error.WriteLine($"alignment: {Count(replaced, "character")} that {chosenFormat.Name} cannot hold written as U+FFFD.");
        }

        return ExitCodes.Done;
    }

    private bool IsWanted(TranslationUnit unit, ParseResult parsed) =>
        (unit.Relation == Relation.Equivalent || parsed.GetValue(partial))
        && (unit.State == TranslationState.Confirmed || unit.Probability >= parsed.GetValue(minProbability));

    // Ids of beads begin anew in every bitext, and a memory has one list.
    private static IEnumerable<TranslationUnit> Named(Bitext bitext, IEnumerable<TranslationUnit> units)
    {
        var name = BitextFileName.Of(bitext.French.Id, bitext.English.Id)[..^BitextFileName.Extension.Length];
        return units.Select(unit => unit with { Id = $"{name}:{unit.Id}" });
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
