using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads the evidence of a bead.</summary>
internal static class EvidenceReader
{
    public static Evidence Read(ref JsonLine json)
    {
        json.BeginObject("evidence");
        var evidence = new Evidence();
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "matches":
                    evidence = evidence with { Matches = ReadMatches(ref json) };
                    break;
                case "disagreements":
                    evidence = evidence with { Disagreements = ReadDisagreements(ref json) };
                    break;
                case "onlyFrench":
                    evidence = evidence with { OnlyFrench = ReadSpans(ref json, key) };
                    break;
                case "onlyEnglish":
                    evidence = evidence with { OnlyEnglish = ReadSpans(ref json, key) };
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        return evidence with { Unknown = unknown };
    }

    /// <summary>Whether all spans lie within sides of the given lengths, in UTF-16 code units.</summary>
    public static bool Fits(Evidence evidence, int french, int english) =>
        evidence.Matches.All(match => match.French.End <= french && match.English.End <= english)
        && evidence.Disagreements.All(disagreement => disagreement.French.End <= french && disagreement.English.End <= english)
        && evidence.OnlyFrench.All(span => span.End <= french)
        && evidence.OnlyEnglish.All(span => span.End <= english);

    private static List<Match> ReadMatches(ref JsonLine json)
    {
        json.BeginList("matches");
        var matches = new List<Match>();
        while (json.NextItem())
        {
            var item = ReadItem(ref json, "matches", hasWeight: true);
            matches.Add(new Match(item.Kind, item.French, item.English, item.Weight, item.Concept) { Unknown = item.Unknown });
        }

        return matches;
    }

    private static List<Disagreement> ReadDisagreements(ref JsonLine json)
    {
        json.BeginList("disagreements");
        var disagreements = new List<Disagreement>();
        while (json.NextItem())
        {
            var item = ReadItem(ref json, "disagreements", hasWeight: false);
            disagreements.Add(new Disagreement(item.Kind, item.French, item.English) { Unknown = item.Unknown });
        }

        return disagreements;
    }

    /// <summary>A match or a disagreement: the second has neither weight nor concept.</summary>
    private static Item ReadItem(ref JsonLine json, string list, bool hasWeight)
    {
        json.BeginObject(list);
        var start = json.Position;
        var item = new Item();
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "kind":
                    item = item with { Kind = json.Word(key, BitextWords.Kinds) };
                    break;
                case "fr":
                    item = item with { French = ReadSpan(ref json, key) };
                    break;
                case "en":
                    item = item with { English = ReadSpan(ref json, key) };
                    break;
                case "weight" when hasWeight:
                    item = item with { Weight = json.Number(key, 1) };
                    break;
                case "concept" when hasWeight:
                    item = item with { Concept = json.IsNull ? null : json.Text(key) };
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        return seen.Contains("kind") && seen.Contains("fr") && seen.Contains("en")
            ? item with { Unknown = unknown }
            : throw json.Error($"an item of \"{list}\" needs \"kind\", \"fr\" and \"en\".", start);
    }

    private static List<TextSpan> ReadSpans(ref JsonLine json, string key)
    {
        json.BeginList(key);
        var spans = new List<TextSpan>();
        while (json.NextItem())
        {
            spans.Add(ReadSpan(ref json, key));
        }

        return spans;
    }

    private static TextSpan ReadSpan(ref JsonLine json, string key)
    {
        var numbers = json.Wholes(key, 0);
        return numbers.Count == 2 && (long)numbers[0] + numbers[1] <= int.MaxValue
            ? new TextSpan(numbers[0], numbers[1])
            : throw json.Error($"a place in \"{key}\" is to be a list of start and length.");
    }

    private sealed record Item
    {
        public MatchKind Kind { get; init; }

        public TextSpan French { get; init; }

        public TextSpan English { get; init; }

        public double Weight { get; init; }

        public string? Concept { get; init; }

        public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
    }
}
