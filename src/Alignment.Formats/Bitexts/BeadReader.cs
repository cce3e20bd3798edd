using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads the beads of a bitext file and sees that every sentence is in one.</summary>
internal sealed class BeadReader(Bitext bitext)
{
    private readonly bool[] french = new bool[bitext.French.Sentences.Count];
    private readonly bool[] english = new bool[bitext.English.Sentences.Count];

    /// <summary>The first sentence that was in no bead so far, in words; null if there is none.</summary>
    public string? Missing => (Array.IndexOf(french, false), Array.IndexOf(english, false)) switch
    {
        ( >= 0 and var index, _) => $"sentence {index} of the French article",
        (_, >= 0 and var index) => $"sentence {index} of the English article",
        _ => null,
    };

    /// <summary>Whether beads are those of a journal: of another time, when sentences may have been worded otherwise and gone to other beads.</summary>
    public bool IsOfAnotherTime { get; init; }

    /// <summary>Reads the bead of a line.</summary>
    public Bead Read(ref JsonLine json)
    {
        var bead = ReadObject(ref json);
        json.End();
        return bead;
    }

    /// <summary>Reads a bead up to the end of its object, which is open.</summary>
    public Bead ReadObject(ref JsonLine json)
    {
        var start = json.Position;
        var bead = new Bead { Id = "", French = [], English = [], Relation = Relation.Equivalent, Probability = 0 };
        var evidence = (Value: Evidence.None, Position: 0);
        var relation = start;
        var translation = start;
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "id":
                    bead = bead with { Id = json.Text(key) };
                    break;
                case "fr":
                    bead = bead with { French = ReadSide(ref json, key, bitext.French, french) };
                    break;
                case "en":
                    bead = bead with { English = ReadSide(ref json, key, bitext.English, english) };
                    break;
                case "relation":
                    bead = bead with { Relation = json.Word(key, BitextWords.Relations) };
                    relation = json.Position;
                    break;
                case "probability":
                    bead = bead with { Probability = json.Number(key, 1) };
                    break;
                case "state":
                    bead = bead with { State = json.Word(key, BitextWords.States) };
                    break;
                case "marks":
                    bead = bead with { Marks = ReadMarks(ref json, key) };
                    break;
                case "evidence":
                    evidence.Position = json.Position;
                    evidence.Value = json.IsNull ? Evidence.None : EvidenceReader.Read(ref json);
                    break;
                case "translation" when !json.IsNull:
                    translation = json.Position;
                    bead = bead with { Translation = TranslationReader.Read(ref json) };
                    break;
                case "translation":
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        foreach (var key in (string[])["id", "fr", "en", "relation", "probability"])
        {
            if (!seen.Contains(key))
            {
                throw json.Error($"the bead has no \"{key}\". Add it.", start);
            }
        }

        CheckSides(ref json, bead, start, relation);
        bead = bead with { Evidence = evidence.Value, Unknown = unknown };
        if (bead.Translation is { } filled)
        {
            bead = bead.IsLink
                ? throw json.Error("a bead with both sides has no gap to translate. Remove \"translation\".", translation)
                : bead with { Translation = filled with { Language = bead.French.Count > 0 ? Language.English : Language.French } };
        }

        if (!IsOfAnotherTime && !EvidenceReader.Fits(bead.Evidence, bitext.FrenchText(bead).Length, bitext.EnglishText(bead).Length))
        {
            throw json.Error("the evidence points behind the end of the sentences. Remove \"evidence\", or align the articles again.", evidence.Position);
        }

        return bead;
    }

    private static BeadMarks ReadMarks(ref JsonLine json, string key)
    {
        json.BeginList(key);
        var marks = BeadMarks.None;
        while (json.NextItem())
        {
            marks |= json.Word(key, BitextWords.Marks);
        }

        return marks;
    }

    private static List<int> ReadSide(ref JsonLine json, string key, Article article, bool[] used)
    {
        json.BeginList(key);
        var indices = new List<int>();
        while (json.NextItem())
        {
            var index = json.Whole(key, 0);
            if (index >= used.Length)
            {
                throw json.Error($"the article \"{JsonLine.Shorten(article.Id)}\" has no sentence {index}: its {used.Length} sentences are counted from 0.");
            }

            if (indices.Count > 0 && index <= indices[^1])
            {
                throw json.Error($"the indices of \"{key}\" are to rise.");
            }

            if (used[index])
            {
                throw json.Error($"sentence {index} of \"{key}\" is in a bead above already. Remove it from one.");
            }

            used[index] = true;
            indices.Add(index);
        }

        return indices;
    }

    private static void CheckSides(ref JsonLine json, Bead bead, int start, int relation)
    {
        var expected = (bead.French.Count, bead.English.Count) switch
        {
            (0, 0) => throw json.Error("the bead has no sentences. Remove the line.", start),
            (_, 0) => Relation.OnlyFrench,
            (0, _) => Relation.OnlyEnglish,
            _ => bead.Relation is Relation.Partial ? Relation.Partial : Relation.Equivalent,
        };
        if (bead.Relation != expected)
        {
            var word = BitextWords.Relations[expected] + (bead.IsLink ? " or " + BitextWords.Relations[Relation.Partial] : "");
            throw json.Error($"a bead with {bead.French.Count} French and {bead.English.Count} English sentences is to be {word}.", relation);
        }
    }
}
