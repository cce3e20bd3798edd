using System.Collections.Frozen;

namespace Alignment.Core.Text.Splitting;

/// <summary>The place and date a story opens with: <c>Montréal. — La grève se poursuit.</c></summary>
internal static class Dateline
{
    private const int Longest = 60; // characters: "Saint-Jean-sur-Richelieu, Québec, le 12 septembre 2024"

    // one-word turns of a dialogue look like places
    private static readonly FrozenSet<string> Answers = new[]
    {
        "Oui", "Non", "Si", "Bien", "Bon", "Merci", "Jamais", "Peut-être", "Voilà", "Rien", "D'accord", "Yes", "No", "Never", "Well",
        "Thanks", "Maybe", "Perhaps", "Sure", "Nothing", "True",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "de", "la", "le", "les", "du", "des", "et", "en", "sur", "sous", "lez", "of", "the", "and", "on", "upon", "in", "à", "aux",
        "janv", "janvier", "févr", "février", "mars", "avril", "mai", "juin", "juill", "juillet", "août", "sept", "septembre", "oct",
        "octobre", "nov", "novembre", "déc", "décembre",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a stretch is nothing but a place, with or without a date.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (end - start is 0 or > Longest || !char.IsUpper(text[start]) || Answers.Contains(text[start..end]))
        {
            return false;
        }

        return text[start..end]
            .Split([' ', '\u00A0', '\u202F', '(', ')', '/', ','], StringSplitOptions.RemoveEmptyEntries)
            .All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || SmallWords.Contains(word.TrimEnd('.')));
    }
}
