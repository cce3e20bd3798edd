using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Collections;

namespace Alignment.Cli;

/// <summary>The arguments and options of every command that reads articles: PATH..., --lang, --max-article, --strict.</summary>
internal sealed class ReadingOptions
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Articles: files (.txt .md .html .docx .jsonl), folders, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> language = new("--lang") { Description = "The language of all articles; without it, each text is asked.", HelpName = "fr|en" };

    private readonly Option<long> maxArticle = new("--max-article")
    {
        Description = "Refuse articles with more bytes; K, M and G count in 1024s.",
        HelpName = "SIZE",
        DefaultValueFactory = _ => ArticleReadingOptions.DefaultMaxArticleBytes,
        CustomParser = ParseSize,
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Stop if any article has to be skipped." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        language.OneOf("fr", "en");
        command.Arguments.Add(paths);
        command.Options.Add(language);
        command.Options.Add(maxArticle);
        command.Options.Add(strict);
    }

    /// <summary>Reads what the user named, and says on the error stream what was passed over.</summary>
    /// <exception cref="AlignmentException">A path cannot be used, nothing usable was found, or something was skipped under --strict.</exception>
    public async Task<ArticleCollection> ReadAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var options = new ArticleReadingOptions
        {
            Language = Languages.FromTag(parsed.GetValue(language)),
            MaxArticleBytes = parsed.GetValue(maxArticle),
        };
        var collection = await new ArticleCollectionReader(options, terminal.In)
            .ReadAsync(parsed.GetValue(paths) ?? [], cancellationToken).ConfigureAwait(false);

        await TellSkippedAsync(collection, terminal).ConfigureAwait(false);
        if (collection.OtherFiles > 0)
        {
            await terminal.Error.WriteLineAsync(
                $"alignment: passed over {Count(collection.OtherFiles, "file")} of other kinds (read: .txt .md .html .htm .docx .jsonl)").ConfigureAwait(false);
        }

        return collection switch
        {
            { Articles.Count: 0 } => throw new UnusableInputException(
                "no usable article in what was given. Name files or folders with French or English text.", collection.Skipped),
            { Skipped.Count: > 0 } when parsed.GetValue(strict) => throw new UnusableInputException(
                $"{Count(collection.Skipped.Count, "article")} skipped, and --strict allows none.", collection.Skipped),
            _ => collection,
        };
    }

    /// <summary>Says on the error stream which files were passed over and why, a line each.</summary>
    public static async Task TellSkippedAsync(ArticleCollection collection, Terminal terminal)
    {
        foreach (var file in collection.Skipped)
        {
            await terminal.Error.WriteLineAsync($"alignment: skipped {file.Path}: {file.Reason}").ConfigureAwait(false);
        }
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static long ParseSize(ArgumentResult result)
    {
        var text = result.Tokens[0].Value.Trim();
        var number = text.TrimEnd('B', 'b');
        var unit = number.Length == 0 ? ' ' : char.ToUpperInvariant(number[^1]);
        var factor = unit switch { 'K' => 1L << 10, 'M' => 1L << 20, 'G' => 1L << 30, _ => 1 };
        if (long.TryParse(factor == 1 ? number : number[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && size > 0 && size <= int.MaxValue / factor) // an article is held in memory whole
        {
            return size * factor;
        }

        result.AddError($"--max-article wants a size from 1 to 2047M, such as 500K or 16M, not '{text}'.");
        return 0;
    }
}
