using System.Globalization;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads the first line of a bitext file.</summary>
internal static class BitextHeaderReader
{
    /// <summary>The bitext, still without beads.</summary>
    public static Bitext Read(ref JsonLine json)
    {
        var start = json.Position;
        string? format = null, program = null, lexicon = null;
        Article? french = null, english = null;
        var version = false;
        var sameOrder = false;
        var direction = Direction.None;
        var lastBead = 0;
        ReviewPosition? review = null;
        BitextOrigin? settings = null;
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "format":
                    format = json.Text(key);
                    CheckFormat(ref json, format);
                    break;
                case "version":
                    CheckVersion(ref json);
                    version = true;
                    break;
                case "program" when !json.IsNull:
                    program = json.Text(key);
                    break;
                case "lexicon" when !json.IsNull:
                    lexicon = json.Text(key);
                    break;
                case "settings" when !json.IsNull:
                    settings = ReadSettings(ref json);
                    break;
                case "direction" when !json.IsNull:
                    direction = json.Word(key, BitextWords.Directions);
                    break;
                case "sameOrder" when !json.IsNull:
                    sameOrder = json.Truth(key);
                    break;
                case "lastBead" when !json.IsNull:
                    lastBead = json.Whole(key, 0);
                    break;
                case "review" when !json.IsNull:
                    review = ReadReview(ref json);
                    break;
                case "fr":
                    french = ArticleReader.Read(ref json, Language.French);
                    break;
                case "en":
                    english = ArticleReader.Read(ref json, Language.English);
                    break;
                case "program" or "lexicon" or "settings" or "direction" or "sameOrder" or "lastBead" or "review":
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        json.End();
        if (format is null)
        {
            throw json.Error($"the header has no \"format\". A bitext file begins with {{\"format\":\"{BitextFile.Format}\",\"version\":{BitextFile.Version},...}}.", start);
        }

        if (!version)
        {
            throw json.Error($"the header has no \"version\". Add \"version\":{BitextFile.Version}.", start);
        }

        return new Bitext(
            french ?? throw json.Error("the header has no \"fr\", the French article. Make the file again.", start),
            english ?? throw json.Error("the header has no \"en\", the English article. Make the file again.", start),
            [])
        {
            Direction = direction,
            SameOrder = sameOrder,
            LastBead = lastBead,
            Review = review,
            Origin = program is null && lexicon is null && settings is null
                ? null
                : (settings ?? new BitextOrigin("", "")) with { Program = program ?? "", Lexicon = lexicon ?? "" },
            Unknown = unknown,
        };
    }

    private static void CheckFormat(ref JsonLine json, string format)
    {
        if (format != BitextFile.Format)
        {
            throw json.Error($"the format is \"{JsonLine.Shorten(format)}\", not \"{BitextFile.Format}\". Is this a bitext file?");
        }
    }

    private static void CheckVersion(ref JsonLine json)
    {
        // A minor version, if one ever comes, is the part behind the point, and only adds keys.
        var major = Math.Floor(json.Number("version", int.MaxValue));
        if (major > BitextFile.Version)
        {
            throw json.Error(
                $"is of bitext version {major.ToString(CultureInfo.InvariantCulture)}, and this program reads version {BitextFile.Version}. Use a newer version of the program.");
        }
    }

    private static ReviewPosition ReadReview(ref JsonLine json)
    {
        json.BeginObject("review");
        var start = json.Position;
        string? journal = null;
        var entries = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "journal":
                    journal = json.Text(key);
                    break;
                case "entries":
                    entries = json.Whole(key, 0);
                    break;
                default:
                    json.Unknown(key);
                    break;
            }
        }

        return new ReviewPosition(journal ?? throw json.Error("\"review\" needs \"journal\". Add it, or remove \"review\".", start), entries);
    }

    private static BitextOrigin ReadSettings(ref JsonLine json)
    {
        json.BeginObject("settings");
        var settings = new BitextOrigin("", "");
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "minProbability":
                    settings = settings with { MinProbability = json.Number(key, 1) };
                    break;
                case "order":
                    settings = settings with { Order = json.Text(key) };
                    break;
                case "glossaries":
                    settings = settings with { Glossaries = json.Texts(key) };
                    break;
                case "embeddings":
                    settings = settings with { Embeddings = json.Text(key) };
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        return settings with { Unknown = unknown };
    }
}
