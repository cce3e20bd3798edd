using System.Runtime.InteropServices;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Finds which phrases translate each other.</summary>
/// <remarks>
/// Competitive linking (Melamed 2000, "Models of Translational Equivalence among Words"): the strongest link first, each phrase once. Only phrases of one pair
/// of texts are compared, and of each pair a bounded number, so that the work grows with the text.
/// </remarks>
internal sealed class TermLinker(SuggestionSide french, SuggestionSide english, WordCover cover)
{
    private const int MostPhrases = 150; // of a text that are compared, the rarest first; a sentence of 40 words has about 60
    private const double LeastStrength = 0.4;

    /// <summary>The links, strongest first.</summary>
    /// <param name="frenchPhrases">French phrases.</param>
    /// <param name="englishPhrases">English phrases.</param>
    /// <param name="defined">Keys of terms that the texts define.</param>
    /// <param name="progress">Is told the share done, 0 to 1.</param>
    /// <param name="cancellationToken">Looked at once a pair of texts.</param>
    public List<TermLink> Link(
        PhraseTable frenchPhrases,
        PhraseTable englishPhrases,
        IReadOnlySet<(ulong French, ulong English)> defined,
        Action<double> progress,
        CancellationToken cancellationToken)
    {
        var together = new Dictionary<(Phrase French, Phrase English), int>();
        for (var text = 0; text < french.Text.Count; text++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress((double)text / french.Text.Count);
            Count(text, Compared(frenchPhrases.Of(text)), Compared(englishPhrases.Of(text)), together);
        }

        var links = together
            .Select(pair => Measured(pair.Key.French, pair.Key.English, pair.Value, defined))
            .Where(link => link.IsDefined || IsLikely(link))
            .OrderByDescending(link => link.IsDefined)
            .ThenByDescending(link => link.Strength)
            .ThenByDescending(link => link.Together)
            .ThenByDescending(link => link.French.Types.Length + link.English.Types.Length)
            .ThenBy(link => link.French.Key)
            .ThenBy(link => link.English.Key)
            .ToList();
        return Compete(links);
    }

    private static List<Phrase> Compared(IReadOnlyList<Phrase> phrases) => phrases.Count <= MostPhrases
        ? [.. phrases]
        : [.. phrases.OrderByDescending(phrase => phrase.IsGiven).ThenBy(phrase => phrase.Texts).ThenBy(phrase => phrase.Id).Take(MostPhrases)];

    private void Count(int text, List<Phrase> frenchHere, List<Phrase> englishHere, Dictionary<(Phrase French, Phrase English), int> together)
    {
        var englishTypes = new HashSet<int>(english.Text.Tokens(text).ToArray().Where(type => english.Role(type) == WordRole.Content));
        var frenchMarked = new HashSet<ulong>();
        var englishMarked = new HashSet<ulong>();
        foreach (var type in french.Text.Tokens(text).ToArray().Where(type => french.Role(type) == WordRole.Content).Distinct())
        {
            foreach (var counterpart in cover.Counterparts(type, englishTypes))
            {
                frenchMarked.Add(french.Key(type));
                englishMarked.Add(english.Key(counterpart));
            }
        }

        var isEnglishMarked = englishHere.ConvertAll(phrase => phrase.IsGiven || phrase.Types.Any(type => englishMarked.Contains(english.Key(type))));
        foreach (var first in frenchHere)
        {
            var isMarked = first.IsGiven || first.Types.Any(type => frenchMarked.Contains(french.Key(type)));
            for (var index = 0; index < englishHere.Count; index++)
            {
                var second = englishHere[index];

                // Without a word in common, only phrases that are about equally frequent can be one term.
                if ((isMarked && isEnglishMarked[index]) || Math.Max(first.Texts, second.Texts) <= 2 * Math.Min(first.Texts, second.Texts))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(together, (first, second), out _)++;
                }
            }
        }
    }

    private TermLink Measured(Phrase first, Phrase second, int together, IReadOnlySet<(ulong French, ulong English)> defined) =>
        new(first, second, together, cover.Of(first.Types, second.Types), defined.Contains((first.Key, second.Key)));

    // What the lexicon does not know has to be together often, what is together once has to be plain.
    private static bool IsLikely(TermLink link) => link.Strength >= LeastStrength && link switch
    {
        { Cover: < 0.2 } => link is { Together: >= 3, Dice: >= 0.6 },
        { Together: 1 } => link.Cover >= 0.8,
        _ => true,
    };

    private static List<TermLink> Compete(List<TermLink> links)
    {
        var frenchTaken = new HashSet<Phrase>();
        var englishTaken = new HashSet<Phrase>();
        var kept = new List<TermLink>();
        foreach (var link in links)
        {
            // a term may be defined twice: Board is Conseil in one part and Commission in another
            if (link.IsDefined || (!frenchTaken.Contains(link.French) && !englishTaken.Contains(link.English)))
            {
                frenchTaken.Add(link.French);
                englishTaken.Add(link.English);
                kept.Add(link);
            }
        }

        return kept;
    }
}
