using System.Globalization;
using Alignment.Core.Aligning;

namespace Alignment.Formats.Exchange;

/// <summary>The properties of a unit by which an import recognises its bead.</summary>
internal static class UnitBase
{
    /// <summary>What the bead was on export.</summary>
    public const string Property = "x-base";

    /// <summary>Numbers of the sentences: French, a bar, English.</summary>
    public const string Sentences = "x-sentences";

    /// <summary><c>1 2 | 3</c>; nothing stands on the side that has no sentence.</summary>
    public static string OfSentences(Bead bead) => $"{Numbers(bead.French)} | {Numbers(bead.English)}".Trim();

    /// <summary>Indices of the sentences, from 0; null if the text is none of ours.</summary>
    public static (IReadOnlyList<int> French, IReadOnlyList<int> English)? Parse(string text) =>
        text.Split('|') is [var french, var english] && Indices(french) is { } left && Indices(english) is { } right ? (left, right) : null;

    private static string Numbers(IReadOnlyList<int> indices) => string.Join(' ', indices.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)));

    private static List<int>? Indices(string text)
    {
        var indices = new List<int>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                return null;
            }

            indices.Add(number - 1);
        }

        return indices;
    }
}
