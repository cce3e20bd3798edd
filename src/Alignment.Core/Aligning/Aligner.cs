using Alignment.Core.Articles;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Aligning;

/// <summary>Aligns a French and an English article, sentence by sentence.</summary>
/// <remarks>Same articles, same lexicon, same options: same bitext. Instances may be used by several threads.</remarks>
public sealed class Aligner(BilingualLexicon lexicon, AlignOptions? options = null)
{
    private readonly AlignOptions options = options ?? new AlignOptions();

    /// <summary>Aligns two articles.</summary>
    /// <param name="french">The French article; it may be empty.</param>
    /// <param name="english">The English article; it may be empty.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    /// <returns>A bitext in which every sentence of either article is in exactly one bead.</returns>
    public Bitext Align(Article french, Article english, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(french);
        ArgumentNullException.ThrowIfNull(english);
        var sentences = new SentenceAligner(
            [.. french.Sentences.Select(sentence => sentence.Text)], [.. english.Sentences.Select(sentence => sentence.Text)], lexicon, AlignerModel.Shipped);
        var aligned = sentences.Align(options.Order, cancellationToken);
        var links = aligned.Rungs.Where(rung => rung.Probability >= options.MinProbability).ToList();
        return new Bitext(french, english, Beads(aligned, links)) { SameOrder = aligned.SameOrder };
    }

    /// <summary>Links and lone sentences in reading order, numbered.</summary>
    private static List<Bead> Beads(AlignedText aligned, List<ScoredRung> links)
    {
        var counterparts = new Counterparts(aligned, links);
        var beads = new List<Bead>();
        foreach (var rung in BeadOrder.Of(links, aligned.French.Count, aligned.English.Count))
        {
            beads.Add(Bead(rung, counterparts) with { Id = $"b{beads.Count + 1}" });
        }

        return beads;
    }

    private static Bead Bead(ScoredRung scored, Counterparts counterparts)
    {
        var rung = scored.Rung;
        var bead = new Bead
        {
            Id = "",
            French = [.. Enumerable.Range(rung.French, rung.FrenchCount)],
            English = [.. Enumerable.Range(rung.English, rung.EnglishCount)],
            Relation = rung.FrenchCount == 0 ? Relation.OnlyEnglish : rung.EnglishCount == 0 ? Relation.OnlyFrench : Relation.Equivalent,
            Probability = scored.Probability,
        };
        return (rung.FrenchCount, rung.EnglishCount) switch
        {
            (_, 0) => bead with { Probability = counterparts.FrenchAlone(rung.French) },
            (0, _) => bead with { Probability = counterparts.EnglishAlone(rung.English) },
            _ => bead,
        };
    }
}
