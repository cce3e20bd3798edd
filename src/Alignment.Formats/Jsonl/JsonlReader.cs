using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alignment.Core.Articles;
using Alignment.Core.Articles.Heads;
using Alignment.Core.Reporting;
using Alignment.Formats.Collections;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Jsonl;

/// <summary>JSONL: one article an object, one object a line, with <c>id, lang, title, date, outlet, url, text</c>, all but the last optional.</summary>
internal static class JsonlReader
{
    // A file that begins with so many lines that are no objects is skipped as a whole, with one notice.
    private const int MostBadLines = 10;

    // Of a file with more lines that are skipped, the others are counted.
    private const int MostNotices = 100;

    /// <summary>Reads the articles of a stream one after the other; a bad line is skipped.</summary>
    public static async IAsyncEnumerable<ReadOutcome> ReadAsync(
        ArticleFile file, Stream stream, ArticleReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var skipped = 0;
        await foreach (var outcome in ReadLinesAsync(file, stream, options, cancellationToken).ConfigureAwait(false))
        {
            if (outcome.Skipped is null || ++skipped <= MostNotices)
            {
                yield return outcome;
            }
        }

        if (skipped > MostNotices)
        {
            yield return ArticleFileReader.Skip(file, $"{skipped - MostNotices} more of its lines are no usable articles");
        }
    }

    private static async IAsyncEnumerable<ReadOutcome> ReadLinesAsync(
        ArticleFile file, Stream stream, ArticleReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bad = new List<ReadOutcome>(); // lines at the top that are no objects: a file of another kind has nothing else
        var isJsonl = false;
        var utf8 = await AsUtf8Async(stream, cancellationToken).ConfigureAwait(false);
        await foreach (var line in LineReader.ReadAsync(utf8, options.MaxArticleBytes, cancellationToken).ConfigureAwait(false))
        {
            if (line.Bytes is { } bytes && bytes.AsSpan().IndexOfAnyExcept(" \t\r\uFEFF"u8) < 0)
            {
                continue;
            }

            if (!isJsonl && bad.Count == 0 && KnownFile.Of(line.Bytes, file.Path) is { } known && known != KnownFile.Articles)
            {
                yield return ArticleFileReader.Skip(file, ArticleFileReader.NoArticle(known));
                yield break;
            }

            var (outcome, isObject) = line.Bytes is null
                ? (Skip(file, line.Number, ArticleFileReader.TooLarge(options.MaxArticleBytes)), false)
                : Read(file, line, options);
            isJsonl |= isObject;
            bad.Add(outcome);
            if (!isJsonl && bad.Count < MostBadLines)
            {
                continue;
            }

            if (!isJsonl)
            {
                yield return ArticleFileReader.Skip(file, $"not JSONL: its first {MostBadLines} lines are no JSON objects");
                yield break;
            }

            foreach (var read in bad)
            {
                yield return read;
            }

            bad.Clear();
        }

        foreach (var read in bad)
        {
            yield return read;
        }

        if (bad.Count == 0 && !isJsonl)
        {
            yield return ArticleFileReader.Skip(file, "empty");
        }
    }

    /// <summary>A stream in which LF is one byte: UTF-16 with a byte order mark is recoded, all else is left as it is.</summary>
    private static async Task<Stream> AsUtf8Async(Stream stream, CancellationToken cancellationToken)
    {
        var mark = new byte[2];
        var count = await stream.ReadAtLeastAsync(mark, mark.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var encoding = (mark[0], mark[1]) switch { (0xFF, 0xFE) => Encoding.Unicode, (0xFE, 0xFF) => Encoding.BigEndianUnicode, _ => null };
        return encoding is null
            ? new JoinedStream(mark[..count], stream)
            : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
    }

    /// <summary>Reads a line, and says whether it is a JSON object at all.</summary>
    private static (ReadOutcome Outcome, bool IsObject) Read(ArticleFile file, ByteLine line, ArticleReadingOptions options)
    {
        if (ByteDecoder.Decode(line.Bytes) is not { } decoded)
        {
            return (Skip(file, line.Number, "binary, not text"), false);
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(decoded.Text);
        }
        catch (JsonException exception)
        {
            return (Skip(file, line.Number, JsonObjectLine.NoJson(exception)), false);
        }

        using (document)
        {
            return document.RootElement.ValueKind != JsonValueKind.Object ? (Skip(file, line.Number, JsonObjectLine.NoObject), false)
                : Text(document.RootElement, "text", "body", "content") is { } text
                    ? (Read(file, line, document.RootElement, text, decoded.Notes, options), true)
                    : (Skip(file, line.Number, "no \"text\""), true);
        }
    }

    private static ReadOutcome Read(
        ArticleFile file, ByteLine line, JsonElement json, string text, IReadOnlyList<string> notes, ArticleReadingOptions options)
    {
        var repaired = TextRepair.Repair(Sound(text), SourceMap.ForJsonValue(file.Path, line.Number));
        var source = new ArticleSource
        {
            Id = $"{file.Id}/{line.Number}",
            Path = file.Path,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(line.Bytes!)),
            Text = repaired.Text,
            Notes = [.. notes, .. repaired.Notes],
            LanguageHint = file.LanguageHint,
            Stated = new ArticleFields
            {
                Id = Text(json, "id"),
                LanguageTag = Text(json, "lang", "language"),
                Title = Text(json, "title", "headline"),
                Date = StatedDate.Read(Text(json, "date", "published")),
                Byline = Text(json, "byline", "author"),
                Outlet = Text(json, "outlet", "source"),
                Dateline = Text(json, "dateline"),
                Url = Text(json, "url"),
            },
        };
        return ArticleFileReader.Build(file, source, options, line.Number);
    }

    /// <summary>The first of some keys that has a text, or a number, which ids often are.</summary>
    private static string? Text(JsonElement json, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (json.TryGetProperty(key, out var value))
            {
                var text = value.ValueKind switch
                {
                    JsonValueKind.String => Sound(StringOf(value)),
                    JsonValueKind.Number => value.GetRawText(),
                    _ => null,
                };
                if (!string.IsNullOrWhiteSpace(text))
                {
                    return text;
                }
            }
        }

        return null;
    }

    private static string StringOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate (\ud83d alone) is JSON but no text; what stands in the file is better than nothing.
            return value.GetRawText()[1..^1];
        }
    }

    /// <summary>Lone surrogates replaced: nothing behind could write them.</summary>
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static ReadOutcome Skip(ArticleFile file, int line, string reason) => new(null, new SkippedFile($"{file.Path}:{line}", reason));
}
