using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Matching;

/// <summary>One spelling to look for, and what finding it means.</summary>
internal sealed class TermPattern
{
    private TermPattern(Concept concept, Term term, string surface, TermDifferences differences, bool isException, IReadOnlyList<TextSpan> tokens)
    {
        Concept = concept;
        Term = term;
        Surface = surface;
        Differences = differences;
        IsException = isException;
        Tokens = tokens;
        Prefix = surface[..tokens[0].Start];
        Suffix = surface[tokens[^1].End..];
    }

    public Concept Concept { get; }

    public Term Term { get; }

    /// <summary>The spelling, normalised.</summary>
    public string Surface { get; }

    /// <summary>What a text that has exactly this spelling departs from the term in.</summary>
    public TermDifferences Differences { get; }

    /// <summary>How the glossary would write a text that has this spelling; null where that cannot be told.</summary>
    public string? Form { get; init; }

    /// <summary>Whether it is a phrase in which the term is not to be found.</summary>
    public bool IsException { get; }

    /// <summary>Where its words stand in <see cref="Surface"/>; never empty.</summary>
    public IReadOnlyList<TextSpan> Tokens { get; }

    /// <summary>Its words without case and accents.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What stands before the first word, as in .NET; mostly empty.</summary>
    public string Prefix { get; }

    /// <summary>What stands behind the last word, as in "Jr."; mostly empty.</summary>
    public string Suffix { get; }

    /// <summary>A pattern for a spelling; null if it has no word that could be looked for.</summary>
    public static TermPattern? Create(
        Concept concept, Term term, string spelling, TermDifferences differences, bool isException = false, string? form = null)
    {
        var surface = NormalizedText.Of(spelling.Trim());
        Span<char> folded = stackalloc char[TermTokenizer.LongestWord];
        var tokenizer = new TermTokenizer(surface, term.Language, folded);
        var tokens = new List<TextSpan>();
        var words = new List<string>();
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Folded.IsEmpty)
            {
                return null;
            }

            tokens.Add(TextSpan.Between(tokenizer.Start, tokenizer.End));
            words.Add(tokenizer.Folded.ToString());
        }

        return tokens.Count == 0
            ? null
            : new TermPattern(concept, term, surface, differences, isException, tokens) { Words = words, Form = form };
    }
}
