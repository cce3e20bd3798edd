using System.CommandLine;
using Alignment.Cli.Importing;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Terminology;
using Alignment.Formats.Exchange;
using Alignment.Formats.Reporting;
using Alignment.Formats.Reviewing;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment import</c>: what a person has changed in an exported file, back into the bitexts.</summary>
internal sealed class ImportCommand
{
    private const int MostRows = 1_048_576; // what a spreadsheet holds; they are kept until all are read

    private static readonly ExchangeFormat[] Readable = [.. ExchangeFormats.All.Where(format => format.CanBeImported)];

    private readonly Argument<string> file = new("FILE") { Description = "A file that 'alignment export' wrote and somebody has edited." };

    private readonly Option<string> into = new("--into")
    {
        Description = "The bitext file, or the folder of them, to change. Default: those beside FILE and in the working folder, and there in out and in folders of reports.",
        HelpName = "BITEXT|FOLDER",
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = $"{string.Join(", ", Readable.Select(known => known.Name))}. Default: what the name of FILE says.",
    }.OneOf([.. Readable.Select(known => known.Name)]);

    private readonly Option<bool> wording = new("--wording")
    {
        Description = "Also take changed words of articles, which are locked otherwise; each sentence keeps what it said when it was read.",
    };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say what would change, and change nothing." };

    private readonly LexiconOption lexicon = new();
    private readonly GlossaryOption glossary = new();
    private readonly Terminal terminal;

    private ImportCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var import = new ImportCommand(terminal);
        var command = new Command(
            "import",
            "Merge what somebody has changed in an exported file into the bitexts: links, relations, states, translations of gaps. Changes are printed a line each, and so are conflicts, of which nothing is taken over.")
        {
            import.file,
            import.into,
            import.format,
            import.wording,
            import.dryRun,
            import.lexicon,
            import.glossary,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(import.file) is { Tokens: [var token, ..] } && Chosen(result.Written(import.format), token.Value) is null)
            {
                result.AddError($"{token.Value} is named like no format that can be imported ({string.Join(", ", Readable.Select(known => known.Name))}). Give --format.");
            }
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(import.Run(parsed, cancellationToken)));
        return command.WithExamples(
            "alignment import coverage.csv",
            "alignment import speech.xlf --into speech.bitext.jsonl --dry-run",
            "alignment import coverage.csv --into out/report.bitexts --wording");
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(file);
        var (rows, conflicts) = (Read(path, parsed, cancellationToken), new List<(string Bitext, ImportConflict Conflict)>());
        var targets = ImportTargets.Of(parsed.GetValue(into), path);
        var options = new ImportOptions { AllowsWording = parsed.GetValue(wording), Date = DateOnly.FromDateTime(terminal.Clock.GetUtcNow().UtcDateTime) };
        var importer = new RowImporter(options, new LazyJudge(() => new BeadJudge(new PairExplainer(lexicon.Load(parsed), new TermMatchers(glossary.Load(parsed))))));
        var results = new List<(string Bitext, ReviewFile File, ImportResult Result)>();
        foreach (var group in rows.GroupBy(row => row.Bitext ?? "", StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((group.Key.Length == 0 ? targets.Only : targets.Find(group.Key)) is not { } target)
            {
                conflicts.Add((group.Key, Missing(group.Key, [.. group], targets)));
                continue;
            }

            var reviewed = ReviewFile.Open(target, cancellationToken);
            var result = importer.Import(reviewed.History.Bitext, [.. group]);
            results.Add((group.Key, reviewed, result));
            conflicts.AddRange(result.Conflicts.Select(conflict => (group.Key, conflict)));
        }

        if (results.Count == 0 && conflicts.Count > 0)
        {
            throw new InputFormatException(path, $"none of its bitexts is here: {conflicts[0].Conflict.Problem}");
        }

        if (!parsed.GetValue(dryRun))
        {
            Save(results);
        }

        Tell(path, results, conflicts, parsed.GetValue(dryRun));
        return conflicts.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    private List<EditedRow> Read(string path, ParseResult parsed, CancellationToken cancellationToken)
    {
        using var stream = TextInput.Open(path);
        var rows = new List<EditedRow>();
        foreach (var row in Chosen(parsed.GetValue(format), path)!.ReadRows!(stream, path, cancellationToken))
        {
            rows.Add(rows.Count < MostRows ? row : throw new InputFormatException(
                path, $"more than {MostRows} rows, which no person has edited. For a translation memory there is 'alignment memory import'."));
        }

        return rows;
    }

    private static ImportConflict Missing(string bitext, IReadOnlyList<EditedRow> rows, ImportTargets targets) => new(
        rows[0].Place,
        null,
        bitext.Length == 0
            ? $"{Count(rows.Count, "row")} without the name of a bitext, and {(targets.Count == 0 ? "no bitext file is here" : "several are here")}. Name the file with --into."
            : $"{Count(rows.Count, "row")} of the bitext {Shown(bitext)}, which is not among the {Count(targets.Count, "bitext file")} here. Name its file or folder with --into.");

    // In the journal first: what an import has changed can be undone in the review, as one step.
    private void Save(IReadOnlyList<(string Bitext, ReviewFile File, ImportResult Result)> results)
    {
        var changed = results.Where(result => result.Result.Changes.Count > 0).ToList();
        foreach (var (_, reviewed, result) in changed)
        {
            reviewed.Do(ReviewAction.Edit, "import", result.ToChange(), terminal.Clock.GetUtcNow());
        }

        foreach (var (_, reviewed, _) in changed)
        {
            reviewed.Save();
        }
    }

    private void Tell(string path, List<(string Bitext, ReviewFile File, ImportResult Result)> results, List<(string Bitext, ImportConflict Conflict)> conflicts, bool isDry)
    {
        foreach (var (bitext, _, result) in results)
        {
            foreach (var change in result.Changes)
            {
                terminal.Out.WriteLine($"{path}, {change.Place}: {Name(bitext, change.Bead)}: {Shown(change.What)}.");
            }
        }

        foreach (var (bitext, conflict) in conflicts)
        {
            terminal.Out.WriteLine($"{path}, {conflict.Place}: CONFLICT: {Name(bitext, conflict.Bead)}: {Shown(conflict.Problem)}");
        }

        var changes = results.Sum(result => result.Result.Changes.Count);
        var files = results.Count(result => result.Result.Changes.Count > 0);
        var done = results.Count + conflicts.Count == 0 ? $"no row in {path}, so nothing to change"
            : changes == 0 ? "nothing to change" : $"{Count(changes, "row")} {(isDry ? "would change" : "changed")} {Count(files, "bitext")}";
        terminal.Error.WriteLine($"alignment: {done}; {Count(conflicts.Count, "conflict")}.");
    }

    // As the file names them, so that both can be found in it.
    private static string Name(string bitext, string? bead) => Shown(string.Join(' ', new[] { bitext, bead }.Where(part => !string.IsNullOrEmpty(part))));

    private static ExchangeFormat? Chosen(string? name, string path) => ExchangeFormats.Find(name) ?? (ExchangeFormats.OfFile(path) is { CanBeImported: true } known ? known : null);

    // ids and numbers come from a file of who knows whom
    private static string Shown(string text) => TerminalText.Of(text);

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
