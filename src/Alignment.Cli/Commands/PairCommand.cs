using System.CommandLine;
using System.Globalization;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Text;
using Alignment.Formats.Collections;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment pair</c>: which French document goes with which English one.</summary>
internal sealed class PairCommand
{
    private readonly Argument<string> french = new("FRDIR") { Description = "Folder of French documents." };
    private readonly Argument<string> english = new("ENDIR") { Description = "Folder of English documents." };
    private readonly LexiconOption lexicon = new();
    private readonly Terminal terminal;

    private PairCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var pair = new PairCommand(terminal);
        var command = new Command("pair", "Pair French documents with English ones that say the same, in whole or in part: lines of French name, English name, probability.")
        {
            pair.french, pair.english, pair.lexicon,
        };
        command.SetAction(pair.RunAsync);
        return command.WithExamples("alignment pair coverage/fr coverage/en > pairs.tsv");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var pairer = new DocumentPairer(lexicon.Load(parsed));
        var first = await ReadAsync(parsed.GetValue(french)!, Language.French, cancellationToken).ConfigureAwait(false);
        var second = await ReadAsync(parsed.GetValue(english)!, Language.English, cancellationToken).ConfigureAwait(false);
        var pairs = ConsoleProgress.Run(terminal, tell =>
        {
            tell($"comparing {first.Count} and {second.Count} documents", 0);
            return pairer.Pair(first, second, cancellationToken);
        });
        foreach (var pair in pairs)
        {
            await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{pair.French}\t{pair.English}\t{pair.Probability:0.0000}"))
                .ConfigureAwait(false);
        }

        return ExitCodes.Done;
    }

    /// <summary>The documents of a folder, which says their language.</summary>
    private async Task<IReadOnlyList<Article>> ReadAsync(string folder, Language language, CancellationToken cancellationToken)
    {
        var collection = await new ArticleCollectionReader(new ArticleReadingOptions { Language = language }, terminal.In)
            .ReadAsync([folder], cancellationToken).ConfigureAwait(false);
        await ReadingOptions.TellSkippedAsync(collection, terminal).ConfigureAwait(false);
        return collection.Articles.Count > 0
            ? collection.Articles
            : throw new InputFormatException(folder, "no usable document. Name a folder of .txt, .md, .html or .jsonl files.");
    }
}
