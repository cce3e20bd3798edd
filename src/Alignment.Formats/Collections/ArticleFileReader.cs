using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Checking.Suppressing;
using Alignment.Core.Reporting;
using Alignment.Formats.Decoding;
using Alignment.Formats.Html.Reading;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Markdown;
using Alignment.Formats.PlainText;
using Alignment.Formats.Word;

namespace Alignment.Formats.Collections;

/// <summary>Reads one file by its extension, or by its looks where there is none to go by.</summary>
internal static class ArticleFileReader
{
    /// <summary>Reads a file; never throws for what is wrong with it.</summary>
    public static async IAsyncEnumerable<ReadOutcome> ReadFileAsync(
        ArticleFile file, ArticleReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (stream, problem) = Open(file, options);
        if (stream is null)
        {
            yield return Skip(file, problem!);
            yield break;
        }

        await using (stream.ConfigureAwait(false))
        {
            var outcomes = file.Extension == ".jsonl"
                ? JsonlReader.ReadAsync(file, stream, options, cancellationToken)
                : ReadStreamAsync(file, stream, options, cancellationToken);
            await foreach (var outcome in outcomes.ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
    }

    /// <summary>Reads a stream whose name says nothing, or whose format holds one article.</summary>
    public static async IAsyncEnumerable<ReadOutcome> ReadStreamAsync(
        ArticleFile file, Stream stream, ArticleReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new BoundedReader(stream, options.MaxArticleBytes);
        if (file.Path == ArticleCollectionReader.StandardInput && await reader.BeginsWithObjectAsync(cancellationToken).ConfigureAwait(false))
        {
            await foreach (var outcome in JsonlReader.ReadAsync(file, reader.WithStart(), options, cancellationToken).ConfigureAwait(false))
            {
                yield return outcome;
            }

            yield break;
        }

        var (bytes, problem) = await reader.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        yield return bytes is null ? Skip(file, problem!) : Read(file, bytes, options);
    }

    /// <summary>Skips a file for a reason.</summary>
    public static ReadOutcome Skip(ArticleFile file, string reason) => new(null, new SkippedFile(file.Path, reason));

    /// <summary>Says in words that a file is something else than an article.</summary>
    public static string NoArticle(KnownFile known) => $"is {known.What}, no article. {known.Advice.TrimEnd('.')}";

    /// <summary>Says in words that a file has more bytes than an article may have.</summary>
    public static string TooLarge(long limit) => string.Create(
        CultureInfo.InvariantCulture, $"larger than {(limit >= 1 << 20 ? $"{limit / (double)(1 << 20):0.#} MB" : $"{limit} bytes")}; raise the limit with --max-article");

    private static (FileStream? Stream, string? Problem) Open(ArticleFile file, ArticleReadingOptions options)
    {
        try
        {
            var info = new FileInfo(file.Path);
            // Pipes and devices have no length either, and one in a folder would be waited for without end.
            if (file.Folder is not null && info.ResolveLinkTarget(returnFinalTarget: true) is null && info.Length == 0)
            {
                return (null, "empty");
            }

            if (file.Extension != ".jsonl" && info.Length > options.MaxArticleBytes)
            {
                return (null, TooLarge(options.MaxArticleBytes));
            }

            const int BufferSize = 1 << 16;
            return (new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize), null);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return (null, exception is UnauthorizedAccessException ? "not readable: permission denied" : "not readable: " + OneLine(exception.Message));
        }
    }

    private static ReadOutcome Read(ArticleFile file, byte[] bytes, ArticleReadingOptions options)
    {
        if (file.Extension == ".docx" || (file.Extension is not (".txt" or ".md" or ".html" or ".htm") && DocxReader.LooksLikeContainer(bytes)))
        {
            return ReadDocx(file, bytes, options);
        }

        var isHtml = file.Extension is ".html" or ".htm" || (file.Extension is not (".txt" or ".md") && HtmlReader.LooksLikeHtml(bytes));
        if (KnownFile.OfAll(bytes, file.Path) is { } known)
        {
            return Skip(file, NoArticle(known));
        }

        if (ByteDecoder.Decode(bytes, isHtml ? HtmlReader.StatedEncoding(bytes) : null) is not { } decoded)
        {
            return Skip(file, "binary, not text. Save its text as .docx, .html, .md or .txt");
        }

        var repaired = TextRepair.Repair(decoded.Text, SourceMap.ForFile(file.Path, decoded.Text));
        if (string.IsNullOrWhiteSpace(repaired.Text.Text))
        {
            return Skip(file, "empty");
        }

        var text = isHtml ? repaired.Text : SuppressionComments.Without(repaired.Text); // in a page, comments are mark-up
        var source = Source(file, bytes, text) with { Notes = [.. decoded.Notes, .. repaired.Notes] };
        source = isHtml ? HtmlReader.Read(source)
            : file.Extension == ".md" ? MarkdownReader.Read(source)
            : PlainTextReader.Read(source);
        return Build(file, source, options, null);
    }

    private static ReadOutcome ReadDocx(ArticleFile file, byte[] bytes, ArticleReadingOptions options)
    {
        try
        {
            var source = Source(file, bytes, new MappedText("", SourceMap.ForFile(file.Path, "")));
            return DocxReader.Read(source, bytes, options.MaxArticleBytes) is { } read
                ? Build(file, read, options, null)
                : Skip(file, TooLarge(options.MaxArticleBytes));
        }
        catch (InputFormatException exception)
        {
            return Skip(file, exception.Problem.TrimEnd('.'));
        }
    }

    private static ArticleSource Source(ArticleFile file, byte[] bytes, MappedText text) => new()
    {
        Id = file.Id,
        Path = file.Path,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        Text = text,
        LanguageHint = file.LanguageHint,
    };

    /// <summary>Builds the article of a source.</summary>
    internal static ReadOutcome Build(ArticleFile file, ArticleSource source, ArticleReadingOptions options, int? line)
    {
        var statedId = source.Stated.Id;
        var outcome = ArticleBuilder.Build(statedId is null ? source : source with { Id = statedId }, options.Language, options.Fallback);
        return outcome.Article is { } article
            ? new ReadOutcome(new ReadArticle(article, file, statedId is not null, line), null)
            : new ReadOutcome(null, new SkippedFile(line is null ? file.Path : $"{file.Path}:{line}", outcome.Problem!));
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');
}
