using Alignment.Core.Aligning;

namespace Alignment.Core.Pairing;

/// <summary>How few articles of a collection have a word: what makes it tell events apart rather than topics.</summary>
internal sealed class Rarity
{
    private readonly float[] rarity;

    /// <summary>Counts the articles that have each type.</summary>
    /// <param name="whole">The articles of one language, one text each, every word once.</param>
    public Rarity(TextSide whole)
    {
        var frequencies = new int[whole.Types.Count];
        for (var text = 0; text < whole.Count; text++)
        {
            foreach (var type in whole.Tokens(text))
            {
                frequencies[type]++;
            }
        }

        rarity = Array.ConvertAll(frequencies, frequency => MathF.Log((whole.Count + 1f) / frequency));
    }

    /// <summary>Logarithm of the number of articles over the number that have the type; above 0.</summary>
    public float Of(int type) => rarity[type];
}
