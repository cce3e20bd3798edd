using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Two sides that belong together, to be compared for what one says otherwise than the other.</summary>
/// <param name="french">The French side.</param>
/// <param name="english">The English side.</param>
/// <param name="lexicon">What words translate each other.</param>
internal sealed class ComparedPair(ComparedSide french, ComparedSide english, PairLexicon lexicon)
{
    private const double Likely = 0.05; // of two words, how likely one becomes the other at least if they name the same thing

    private const double Usual = 0.05; // of two words that translate each other, how likely the likelier way is at least,
    private const double Now = 0.004; // and the other way: a rare word becomes anything now and then
    private const int Telling = 4; // letters; shorter words mostly belong to grammar

    private FactDifferences? facts;
    private double? shared;

    public ComparedSide French => french;

    public ComparedSide English => english;

    public PairLexicon Lexicon => lexicon;

    /// <summary>Whether both sides are known to say the same, and not only to share a statement.</summary>
    public bool IsEquivalent { get; init; }

    /// <summary>The numbers, dates and times of both sides.</summary>
    public FactDifferences Facts => facts ??= new FactDifferences(this);

    /// <summary>The side in a language.</summary>
    public ComparedSide Side(Language language) => language == Language.French ? french : english;

    /// <summary>Whether a word of one side may stand for a word of the other: one becomes the other now and then, or they are written alike.</summary>
    public bool MayTranslate(PairWord frenchWord, PairWord englishWord) =>
        frenchWord.Folded == englishWord.Folded
        || lexicon.Probability(frenchWord, Language.French, englishWord) >= Likely
        || lexicon.Probability(englishWord, Language.English, frenchWord) >= Likely;

    /// <summary>Whether a word of a side may stand for a word of the other side.</summary>
    public bool MayTranslate(Language language, PairWord word, PairWord other) =>
        language == Language.French ? MayTranslate(word, other) : MayTranslate(other, word);

    /// <summary>Whether a word of a side translates a word of the other side, and is not only seen beside it.</summary>
    public bool Translates(Language language, PairWord word, PairWord other)
    {
        if (word.Folded == other.Folded)
        {
            return true;
        }

        var (there, back) = (lexicon.Probability(word, language, other), lexicon.Probability(other, language.Other(), word));
        return Math.Max(there, back) >= Usual && Math.Min(there, back) >= Now;
    }

    /// <summary>Of the words of a side that are long enough to tell something, the share that the other side may have too; of both sides the lesser, 0 to 1.</summary>
    public double Shared => shared ??= Math.Min(Share(Language.French), Share(Language.English));

    private double Share(Language language)
    {
        var telling = Side(language).Words.FindAll(word => word.Span.Length >= Telling);
        var others = Side(language.Other()).Words;
        return (double)telling.Count(word => others.Exists(other => MayTranslate(language, word, other))) / Math.Max(1, telling.Count);
    }
}
