namespace Alignment.Core.Aligning;

/// <summary>How much of each sentence chance covers: its mean cover by a few sentences of the other side that are not its counterpart.</summary>
/// <remarks>The normalisation of Thompson and Koehn (2019), "Vecalign", with samples spread over the other side.</remarks>
internal sealed class Background
{
    private const int Samples = 8; // more change little
    private const float Usual = 0.2f; // for an English sentence that no sample met

    private readonly float[] french;
    private readonly float[] english;

    public Background(TextSide french, TextSide english, TypeTable table)
    {
        this.french = new float[french.Count];
        this.english = new float[english.Count];
        var counts = new int[english.Count];
        var covers = new PairCovers(french, english, table);
        var frenchCover = new float[french.LongestSentence];
        var englishCover = new float[english.LongestSentence];
        for (var i = 0; i < french.Count && english.Count > 0; i++)
        {
            covers.Open(i);
            for (var sample = 0; sample < Samples; sample++)
            {
                // an eighth of the text away from the diagonal at least, and evenly spread
                var offset = english.Count / 8 + (int)((sample + 0.5) / Samples * english.Count);
                var j = (int)(((long)i * english.Count / french.Count + offset) % english.Count);
                var f = frenchCover.AsSpan(0, french.Tokens(i).Length);
                var e = englishCover.AsSpan(0, english.Tokens(j).Length);
                covers.Cover(j, f, e);
                this.french[i] += covers.FrenchWeight(i, f) / Math.Max(1e-3f, french.Weight(i)) / Samples;
                this.english[j] += covers.EnglishWeight(j, e) / Math.Max(1e-3f, english.Weight(j));
                counts[j]++;
            }
        }

        for (var j = 0; j < english.Count; j++)
        {
            this.english[j] = counts[j] == 0 ? Usual : this.english[j] / counts[j];
        }
    }

    /// <summary>Share of a French sentence that chance covers, 0 to 1.</summary>
    public float French(int sentence) => french[sentence];

    /// <summary>Share of an English sentence that chance covers, 0 to 1.</summary>
    public float English(int sentence) => english[sentence];
}
