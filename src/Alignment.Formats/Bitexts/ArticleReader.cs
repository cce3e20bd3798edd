using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads an article of a bitext file's header.</summary>
internal static class ArticleReader
{
    public static Article Read(ref JsonLine json, Language side)
    {
        json.BeginObject(side.Tag());
        var start = json.Position;
        string? id = null, path = null, sha256 = null;
        var article = new Article { Id = "", Language = side, Path = "", Sha256 = "", Sentences = [] };
        List<Piece>? sentences = null;
        var dropped = new List<Piece>();
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "id":
                    id = json.Text(key);
                    break;
                case "path":
                    path = json.Text(key);
                    break;
                case "sha256":
                    sha256 = json.Text(key);
                    break;
                case "language":
                    CheckLanguage(ref json, json.Text(key), side);
                    break;
                case "sentences":
                    sentences = ReadPieces(ref json, key, ofSentences: true);
                    break;
                case "dropped":
                    dropped = ReadPieces(ref json, key, ofSentences: false);
                    break;
                case "notes":
                    article = article with { Notes = json.Texts(key) };
                    break;
                case "title" or "date" or "byline" or "outlet" or "url" or "dateline":
                    article = json.IsNull ? article : ReadText(ref json, article, key);
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        var file = path ?? throw Missing(ref json, "path", start);
        return article with
        {
            Id = id ?? throw Missing(ref json, "id", start),
            Path = file,
            Sha256 = sha256 ?? throw Missing(ref json, "sha256", start),
            Sentences = [.. (sentences ?? throw Missing(ref json, "sentences", start)).Select((piece, index) =>
                new Sentence(index, piece.Text, piece.Paragraph, piece.SpanIn(file)) { Original = piece.Original, Unknown = piece.Unknown })],
            Dropped = [.. dropped.Select(piece => new DroppedLine(piece.Text, piece.Reason, piece.SpanIn(file)) { Unknown = piece.Unknown })],
            Unknown = unknown,
        };
    }

    private static Article ReadText(ref JsonLine json, Article article, string key)
    {
        var text = json.Text(key);
        return key switch
        {
            "title" => article with { Title = text },
            "byline" => article with { Byline = text },
            "outlet" => article with { Outlet = text },
            "url" => article with { Url = text },
            "dateline" => article with { Dateline = text },
            _ => article with
            {
                Date = IsoDate.Read(text) ?? throw json.Error($"\"date\" is \"{JsonLine.Shorten(text)}\", and is to be a day as 2026-01-06."),
            },
        };
    }

    private static void CheckLanguage(ref JsonLine json, string tag, Language side)
    {
        if (Languages.FromTag(tag) != side)
        {
            throw json.Error($"the article under \"{side.Tag()}\" has the language \"{JsonLine.Shorten(tag)}\". Exchange the articles, or mend the tag.");
        }
    }

    private static InputFormatException Missing(ref JsonLine json, string key, int position) =>
        json.Error($"the article has no \"{key}\". Add it, or make the file again.", position);

    private static List<Piece> ReadPieces(ref JsonLine json, string key, bool ofSentences)
    {
        json.BeginList(key);
        var pieces = new List<Piece>();
        while (json.NextItem())
        {
            pieces.Add(ReadPiece(ref json, key, ofSentences));
        }

        return pieces;
    }

    /// <summary>A sentence or a dropped line; they differ in one key.</summary>
    private static Piece ReadPiece(ref JsonLine json, string list, bool ofSentences)
    {
        json.BeginObject(list);
        var start = json.Position;
        var piece = new Piece();
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "text":
                    piece = piece with { Text = json.Text(key) };
                    break;
                case "paragraph" when ofSentences:
                    piece = piece with { Paragraph = json.Whole(key, 0) };
                    break;
                case "original" when ofSentences:
                    piece = piece with { Original = json.Text(key) };
                    break;
                case "reason" when !ofSentences:
                    piece = piece with { Reason = json.Word(key, BitextWords.Reasons) };
                    break;
                case "span":
                    piece = piece with
                    {
                        Span = json.Wholes(key, 1) is { Count: 4 } span
                            ? span
                            : throw json.Error("\"span\" is to be a list of start line, start column, end line and end column."),
                    };
                    break;
                case "file":
                    piece = piece with { File = json.Text(key) };
                    break;
                case "approximate":
                    piece = piece with { Approximate = json.Truth(key) };
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        var last = ofSentences ? "paragraph" : "reason";
        return seen.Contains("text") && seen.Contains("span") && seen.Contains(last)
            ? piece with { Unknown = unknown }
            : throw json.Error($"an item of \"{list}\" needs \"text\", \"{last}\" and \"span\".", start);
    }

    private sealed record Piece
    {
        public string Text { get; init; } = "";

        public string? Original { get; init; }

        public int Paragraph { get; init; }

        public DropReason Reason { get; init; }

        public List<int> Span { get; init; } = [1, 1, 1, 1];

        public string? File { get; init; }

        public bool Approximate { get; init; }

        public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];

        public SourceSpan SpanIn(string path) => new(File ?? path, Span[0], Span[1], Span[2], Span[3], Approximate);
    }
}
