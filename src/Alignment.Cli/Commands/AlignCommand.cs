using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Cli.Reviewing;
using Alignment.Core.Aligning;
using Alignment.Formats.Output;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment align</c>: two articles, sentence by sentence; or a folder of pairs.</summary>
internal sealed class AlignCommand
{
    private readonly Argument<string> first = new("FR")
    {
        Description = "The French article (.txt .md .html); - for standard input. The other order will do if the languages can be told.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string> second = new("EN") { Description = "The English article; - for standard input.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "tsv: a bead a row; jsonl: a bitext file for the other commands; ids: indices and probability only; html: a page.",
        DefaultValueFactory = _ => BitextFormat.All[0].Name,
    }.OneOf(BitextFormat.Names);

    private readonly Option<string> output = new("--output", "-o", "--out")
    {
        Description = "The file to write, or with --batch the folder. Default: standard output.",
        HelpName = "PATH",
    };

    private readonly Option<bool> onePerLine = new("--one-per-line")
    {
        Description = "Lines are sentences: nothing is split or dropped, and blank lines keep their index.",
    };

    private readonly Option<string> batch = new("--batch") { Description = "Align every NAME.fr with NAME.en of a folder.", HelpName = "DIR" };

    private readonly Option<int> jobs = OptionRules.Parallelism("--jobs", "With --batch, pairs aligned at a time.");

    private readonly AligningOptions aligning = new();
    private readonly UiOption ui = new();
    private readonly Terminal terminal;

    private AlignCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var align = new AlignCommand(terminal);
        var command = new Command("align", "Align a French and an English article, sentence by sentence: what goes with what, how surely, and why.")
        {
            align.first,
            align.second,
            align.format,
            align.output,
            align.onePerLine,
            align.batch,
            align.jobs,
        };
        align.aligning.AddTo(command);
        command.Add(align.ui);
        command.Validators.Add(align.Validate);
        command.SetAction(align.RunAsync);
        return command.WithExamples(
            "alignment align article-fr.txt article-en.html",
            "alignment align discours.txt speech.txt --format html -o speech.html",
            "curl -s https://example.ca/story.html | alignment align histoire.txt - --format jsonl -o story.bitext.jsonl",
            "alignment align 001.fr 001.en --one-per-line --format ids",
            "alignment align discours.txt speech.txt --embeddings http://127.0.0.1:8080/v1 --embeddings-model LaBSE",
            "alignment align --batch pairs --out aligned --one-per-line --format ids --jobs 4");
    }

    private void Validate(CommandResult result)
    {
        var (french, english) = (result.GetValue(first), result.GetValue(second));
        var problem = result.Written(batch) is null
            ? (french, english) switch
            {
                (null, _) => "name two articles, or a folder of pairs with --batch.",
                (_, null) => $"'{french}' needs a second article beside it.",
                (TextInput.StandardInput, TextInput.StandardInput) => "only one of the two articles can come from standard input.",
                _ when result.GetResult(jobs) is { Implicit: false } => "--jobs goes with --batch.",
                _ => null,
            }
            : french is not null ? $"--batch takes its articles from the folder, not '{french}'."
            : result.Written(output) is null or TextInput.StandardInput ? "--batch needs --out, the folder to write to."
            : null;
        if (problem is not null)
        {
            result.AddError(problem);
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var setup = aligning.Load(parsed) with { Ui = ui.Of(parsed) };
        using var encoder = aligning.OpenEncoder(parsed);
        var reader = new ArticlePairReader(parsed.GetValue(onePerLine), terminal);
        var chosen = BitextFormat.All.First(known => known.Name == parsed.GetValue(format));
        if (parsed.GetValue(batch) is { } folder)
        {
            return await new AlignBatch(setup, encoder, reader, chosen, terminal)
                .RunAsync(folder, parsed.GetRequiredValue(output), parsed.OrProcessors(jobs), cancellationToken).ConfigureAwait(false);
        }

        var pair = await reader.ReadAsync(parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), cancellationToken).ConfigureAwait(false);
        var aligner = new Aligner(setup.Lexicon, setup.Options with { WithEvidence = chosen.ShowsEvidence }, setup.Terms);
        var vectors = await ArticleVectors.FetchAsync(encoder, [pair.French, pair.English], terminal, cancellationToken).ConfigureAwait(false);
        var earlier = EarlierReviews.OfFile(parsed.GetValue(output) ?? "", cancellationToken);
        var bitext = earlier.Find(pair.French, pair.English)?.Align(aligner, vectors, cancellationToken) ?? aligner.Align(pair.French, pair.English, vectors, cancellationToken);
        bitext = bitext with { Origin = setup.Origin };
        if (parsed.GetValue(output) is { } path && path != TextInput.StandardInput)
        {
            OutputFile.Write(path, writer => chosen.Write(bitext, setup, writer, cancellationToken), cancellationToken);
            earlier.Tell(terminal);
        }
        else if (terminal.Width is not null && parsed.GetResult(format) is null or { Implicit: true })
        {
            WriteTable(bitext); // somebody is looking
        }
        else
        {
            chosen.Write(bitext, setup, terminal.Out, cancellationToken);
        }

        return ExitCodes.Done;
    }

    private void WriteTable(Bitext bitext) => ResultTable.Write(
        terminal,
        ["", "French", "English", ""],
        bitext.Beads.Select(bead => (IReadOnlyList<string>)
        [
            bead.Relation.ToString().ToLowerInvariant(),
            Numbered(bitext.French.Sentences, bead.French),
            Numbered(bitext.English.Sentences, bead.English),
            bead.Probability.ToString("0.00", CultureInfo.InvariantCulture),
        ]));

    private static string Numbered(IReadOnlyList<Core.Articles.Sentence> sentences, IReadOnlyList<int> indices) =>
        string.Join(' ', indices.Select(index => string.Create(CultureInfo.InvariantCulture, $"{index}. {sentences[index].Text}")));
}
