using System.CommandLine;
using System.Diagnostics;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using Alignment.Formats.Output;
using Alignment.Formats.Settings;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment export</c>: what bitext files hold, for other programs and for people.</summary>
internal sealed class ExportCommand
{
    private readonly Argument<string[]> bitexts = new("BITEXT")
    {
        Description = "Bitext files (*.bitext.jsonl), or folders of them, as report writes them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = $"{string.Join("; ", ExchangeFormats.All.Select(known => $"{known.Name}: {known.Description}"))}. Default: what the name of the output says, else {ExchangeFormats.All[0].Name}.",
    }.OneOf([.. ExchangeFormats.All.Select(known => known.Name)]);

    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    private readonly Option<double> minProbability = OptionRules.Probability(
        "--min-probability", "Leave out links that are less probable, 0 to 1; confirmed ones stay. Tables leave out none unless it is given.", ExchangeUnits.LeastProbability);

    private readonly Option<bool> partial = new("--partial") { Description = "In tmx and xliff also links whose sides say only partly the same. Tables always have them." };

    private readonly Option<bool> translations = new("--translations")
    {
        Description = "In tmx and xliff also the translations of gaps, marked: a machine's as such, all that nobody has confirmed as drafts. Tables always have them.",
    };

    private readonly Option<bool> gaps = new("--gaps") { Description = "In xliff also gaps without a translation, for a translator to fill. Tables always have them." };

    private readonly Option<string> source = new Option<string>("--source")
    {
        Description = "The language that xliff translates from, and that stands on the left of a page. Default: what the bitexts say, else fr.",
    }.OneOf("fr", "en");

    private readonly Option<bool> mark = new("--bom") { Description = "Begin csv and tsv with a byte order mark: without one, Excel shows accents of a csv as two characters." };

    private readonly GlossaryOption glossary = new();
    private readonly UiOption ui = new("page");

    private readonly Terminal terminal;

    private ExportCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var export = new ExportCommand(terminal);
        var command = new Command("export", "Write bitext files in the formats of other programs: tables have every bead, tmx and xliff the pairs that are not rejected.")
        {
            export.bitexts,
            export.format,
            export.output,
            export.minProbability,
            export.partial,
            export.translations,
            export.gaps,
            export.source,
            export.mark,
            export.glossary,
            export.ui,
        };
        command.Validators.Add(result =>
        {
            var path = result.Written(export.output);
            var chosen = Chosen(result.Written(export.format), path);
            if (chosen is null)
            {
                result.AddError($"no format is written to files named *{Path.GetExtension(path)}. Give --format.");
            }
            else if (chosen.WriteText is null && IsStandardOutput(path))
            {
                result.AddError($"{chosen.Name} is written to a file. Name one with -o.");
            }
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(export.Run(parsed, cancellationToken)));
        return command.WithExamples(
            "alignment export out/report.bitexts -o coverage.tmx",
            "alignment export speech.bitext.jsonl --min-probability 0.9 > speech.tmx",
            "alignment export out/report.bitexts -o coverage.csv --bom",
            "alignment export speech.bitext.jsonl --format xliff-1.2 --partial -o speech.xlf",
            "alignment export out/report.bitexts --gaps --source en -o to-translate.xlf",
            "alignment export speech.bitext.jsonl --glossary house.yml --ui fr -o speech.html");
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(output);
        var chosen = Chosen(parsed.GetValue(format), path)!;
        var files = BitextPaths.Expand(parsed.GetRequiredValue(bitexts));
        var direction = chosen.IsTable ? Direction.None : DirectionOf(files, cancellationToken);
        var export = new Export(files.Select(file => BitextFile.Load(file, cancellationToken)), Options(parsed, direction, chosen), new ExportTally());
        if (IsStandardOutput(path))
        {
            chosen.WriteText!(export, terminal.Out, cancellationToken);
        }
        else if (chosen.WriteText is { } writeText)
        {
            OutputFile.Write(path!, writer => writeText(export, writer, cancellationToken), cancellationToken);
        }
        else
        {
            OutputFile.WriteStream(path!, stream => chosen.WriteBytes!(export, stream, cancellationToken), cancellationToken);
        }

        Tell(chosen, export.Tally);
        return ExitCodes.Done;
    }

    private ExportOptions Options(ParseResult parsed, Direction direction, ExchangeFormat chosen)
    {
        var options = Options(parsed, direction);
        switch (chosen.Name)
        {
            case "md":
                return options with { Ui = ui.Of(parsed) };
            case "html":
                var terms = new ReportGlossary(LexiconFile.ReadShipped(), new TermMatchers(glossary.Load(parsed)), SettingsFile.Load(named: null, Directory.GetCurrentDirectory()));
                return options with { Ui = ui.Of(parsed), Glossaries = glossary.Paths(parsed), Complete = terms.MarkAndComplete };
            default:
                return options;
        }
    }

    private ExportOptions Options(ParseResult parsed, Direction direction) => new()
    {
        MinProbability = parsed.GetResult(minProbability) is { Implicit: false } ? parsed.GetValue(minProbability) : null,
        Partial = parsed.GetValue(partial),
        Translations = parsed.GetValue(translations),
        Gaps = parsed.GetValue(gaps),
        Direction = direction,
        Source = Languages.FromTag(parsed.GetValue(source)) is { } chosen ? chosen : direction == Direction.EnglishToFrench ? Language.English : Language.French,
        ByteOrderMark = parsed.GetValue(mark),
        ProgramVersion = ProgramVersion.Text,
    };

    // A head that names one direction stands before the first unit, so the headers are read ahead; the beads are not.
    private static Direction DirectionOf(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var directions = files.Select(file =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return BitextFile.LoadHeader(file).Direction;
        }).Distinct().Take(2).ToList();
        return directions is [var only] ? only : Direction.None;
    }

    private void Tell(ExchangeFormat chosen, ExportTally tally)
    {
        terminal.Error.WriteLine($"alignment: {Count(tally.Written, chosen.IsTable ? "row" : "unit")} of {Count(tally.Bitexts, "bitext")}.");
        if (tally.Translations > 0)
        {
            terminal.Error.WriteLine($"alignment: {Count(tally.Translations, "translation")} of gaps {(chosen.IsTable ? "in them" : "besides")}, {tally.MachineTranslations} by a machine.");
        }

        if (tally.Gaps > 0)
        {
            terminal.Error.WriteLine($"alignment: {Count(tally.Gaps, "gap")} without a translation besides.");
        }

        if (tally.LeftOut.Count > 0)
        {
            terminal.Error.WriteLine($"alignment: left out: {string.Join(", ", tally.LeftOut.Select(left => Words(left.Key, left.Value, chosen)))}.");
        }

        if (tally.Replaced > 0)
        {
            terminal.Error.WriteLine($"alignment: {Count(tally.Replaced, "character")} that {chosen.Name} cannot hold written as U+FFFD.");
        }
    }

    // What is left out, and which option writes it, if one does.
    private static string Words(LeftOut reason, int count, ExchangeFormat chosen) => reason switch
    {
        LeftOut.Partial => $"{Count(count, "partial pair")} (--partial writes them)",
        LeftOut.Improbable => $"{Count(count, "improbable pair")} (--min-probability)",
        LeftOut.Rejected => Count(count, "rejected pair"),
        LeftOut.Gap => Count(count, "gap") + (chosen.TakesGaps ? " (--gaps writes them)" : ""),
        LeftOut.Translation => Count(count, "translation") + " of gaps" + (chosen.TakesTranslations ? " (--translations writes them)" : ""),
        LeftOut.OtherDirection => $"{Count(count, "gap")} of the other language, as a file translates from one (--source)",
        _ => throw new UnreachableException(),
    };

    private static ExchangeFormat? Chosen(string? name, string? path) =>
        ExchangeFormats.Find(name) ?? (name is null ? ExchangeFormats.OfFile(path) : null)
        ?? (IsStandardOutput(path) || !Path.HasExtension(path) || name is not null ? ExchangeFormats.All[0] : null);

    private static bool IsStandardOutput(string? path) => path is null or TextInput.StandardInput;

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
