using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>One side of a pair whose sides are compared.</summary>
/// <param name="text">Its text.</param>
/// <param name="language">Its language.</param>
/// <param name="lexicon">What its words are looked up in.</param>
/// <param name="terms">Where terms of the glossary stand: what these are called is the glossary's business.</param>
internal sealed class ComparedSide(string text, Language language, PairLexicon lexicon, IReadOnlyList<TextSpan> terms)
{
    private List<PairWord>? words;

    /// <summary>Its text.</summary>
    public string Text => text;

    /// <summary>Its language.</summary>
    public Language Language => language;

    /// <summary>Its words, in order; numbers and marks left out.</summary>
    public List<PairWord> Words => words ??= lexicon.Words(text, language);

    /// <summary>Whether a word is part of a term.</summary>
    public bool IsTerm(PairWord word)
    {
        foreach (var term in terms)
        {
            if (term.Overlaps(word.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between a word and the next one: a blank, nothing, a mark.</summary>
    public ReadOnlySpan<char> Behind(int word) =>
        text.AsSpan(Words[word].Span.End, Math.Max(0, (word + 1 < Words.Count ? Words[word + 1].Span.Start : text.Length) - Words[word].Span.End));
}
