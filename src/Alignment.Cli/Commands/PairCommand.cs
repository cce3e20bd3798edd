using System.CommandLine;
using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Pairing;
using Alignment.Core.Text;
using Alignment.Formats.Collections;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment pair</c>: which French document goes with which English one.</summary>
internal static class PairCommand
{
    public static Command Create(Terminal terminal)
    {
        var french = new Argument<string>("FRDIR") { Description = "Folder of French documents." };
        var english = new Argument<string>("ENDIR") { Description = "Folder of English documents." };
        var command = new Command("pair", "Pair French documents with English ones that say the same, in whole or in part.") { french, english };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var first = await ReadAsync(parsed.GetValue(french)!, Language.French, cancellationToken).ConfigureAwait(false);
            var second = await ReadAsync(parsed.GetValue(english)!, Language.English, cancellationToken).ConfigureAwait(false);
            foreach (var pair in new DocumentPairer(LexiconFile.ReadShipped()).Pair(first, second, cancellationToken))
            {
                await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{pair.French}\t{pair.English}\t{pair.Probability:0.0000}")).ConfigureAwait(false);
            }

            return ExitCodes.Done;

            async Task<IReadOnlyList<Article>> ReadAsync(string folder, Language language, CancellationToken token)
            {
                var collection = await new ArticleCollectionReader(new ArticleReadingOptions { Language = language }, terminal.In)
                    .ReadAsync([folder], token).ConfigureAwait(false);
                foreach (var file in collection.Skipped)
                {
                    await terminal.Error.WriteLineAsync($"alignment: skipped {file.Path}: {file.Reason}").ConfigureAwait(false);
                }

                return collection.Articles;
            }
        });
        return command.WithExamples("alignment pair coverage/fr coverage/en > pairs.tsv");
    }
}
