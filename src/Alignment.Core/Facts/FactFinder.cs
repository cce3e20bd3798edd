using Alignment.Core.Facts.Reading;
using Alignment.Core.Text;

namespace Alignment.Core.Facts;

/// <summary>Finds the numbers, ranks, dates and times of day in a sentence.</summary>
public static class FactFinder
{
    private const int MostKept = 1024; // facts; a sentence with more should not hold its memory for ever

    // Reading is called for every sentence of a corpus; a list of its own would be most of what it allocates.
    [ThreadStatic]
    private static List<FactDraft>? drafts;

    /// <summary>The facts of a sentence, in order, no two overlapping. Takes time in proportion to the sentence's length.</summary>
    /// <remarks>
    /// What is too vague to compare is not found: <c>un</c>, <c>une</c>, <c>one</c> and <c>a</c> alone, <c>millions of</c>, <c>hier</c>,
    /// <c>today</c>, the digits in <c>CF-18</c> or in an address.
    /// </remarks>
    /// <param name="sentence">The text of a sentence.</param>
    /// <param name="language">Its language.</param>
    public static IReadOnlyList<Fact> Find(string sentence, Language language)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tokenizer = new FactTokenizer(sentence, WordTable.Of(language), language == Language.French);
        try
        {
            tokenizer.Run();
            return tokenizer.HasFacts ? Read(sentence, tokenizer.Tokens, language) : [];
        }
        finally
        {
            tokenizer.Dispose();
        }
    }

    private static Fact[] Read(string sentence, ReadOnlySpan<FactToken> tokens, Language language)
    {
        var found = drafts ??= [];
        found.Clear();
        new FactReader(sentence, tokens, language == Language.French, found).Run();
        FactRanges.Join(sentence, found);

        found.RemoveAll(draft => draft == FactDraft.Gone);
        var facts = new Fact[found.Count];
        for (var index = 0; index < facts.Length; index++)
        {
            facts[index] = found[index].Fact;
        }

        if (found.Capacity > MostKept)
        {
            drafts = null;
        }

        return facts;
    }
}
