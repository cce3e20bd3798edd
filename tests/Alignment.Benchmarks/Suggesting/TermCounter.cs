using Alignment.Core.Translations;

namespace Alignment.Benchmarks.Suggesting;

/// <summary>Counts the terms of an act, in its own simple way and not in that of the program it judges.</summary>
internal sealed class TermCounter(IReadOnlyList<TranslationUnit> units)
{
    private readonly List<(string French, string English)> texts =
        [.. units.Select(unit => (Spaced(unit.French.Text.Text), Spaced(unit.English.Text.Text)))];

    /// <summary>Occurrences of a term in the language that has it less often, without the pairs of sentences that begin with it on both sides, which define it.</summary>
    public int OutsideDefinitions(DefinedTerm term)
    {
        var (french, english) = (Spaced(term.French), Spaced(term.English));
        var others = texts.Where(text => !text.French.StartsWith(french, StringComparison.Ordinal) || !text.English.StartsWith(english, StringComparison.Ordinal)).ToList();
        return Math.Min(others.Sum(text => Count(text.French, french)), others.Sum(text => Count(text.English, english)));
    }

    private static string Spaced(string text) => $" {string.Join(' ', DefinedTerms.Words(text))} ";

    private static int Count(string text, string term)
    {
        var count = 0;
        for (var index = 0; (index = text.IndexOf(term, index, StringComparison.Ordinal)) >= 0; index += term.Length - 1) // the blank may begin the next
        {
            count++;
        }

        return count;
    }
}
