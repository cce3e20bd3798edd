using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Jsonl;

namespace Alignment.Formats.Explanations;

/// <summary>Writes the explanation of a pair as a JSON object on one line; evidence is written as in bitext files.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the object; its end is LF.</summary>
    public static void Write(PairExplanation explanation, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(writer);
        var (pair, score, evidence, measures) = explanation;
        using var lines = new JsonLineWriter(writer);
        lines.Write(json =>
        {
            json.WriteString("french", pair.French);
            json.WriteString("english", pair.English);
            json.WriteString("relation", score.Relation.Name());
            json.WriteNumber("equivalent", JsonLineWriter.Round(score.Equivalent));
            json.WriteNumber("similarity", JsonLineWriter.Round(score.Similarity));
            json.WriteStartObject("measures");
            json.WriteNumber("frenchCovered", JsonLineWriter.Round(measures.FrenchCovered));
            json.WriteNumber("englishCovered", JsonLineWriter.Round(measures.EnglishCovered));
            json.WriteNumber("length", JsonLineWriter.Round(measures.Length));
            json.WriteBoolean("negationDiffers", measures.NegationDiffers);
            json.WriteEndObject();
            BeadWriter.WriteEvidence(json, evidence);
        });
    }
}
