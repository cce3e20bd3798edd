using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;

namespace Alignment.Core.Aligning;

/// <summary>Aligns a French and an English article, sentence by sentence.</summary>
/// <remarks>Same articles, same lexicon, same options: same bitext. Instances may be used by several threads.</remarks>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="options">How to align; null for the defaults.</param>
/// <param name="terms">The glossary, whose concepts count as evidence; null for none.</param>
public sealed class Aligner(BilingualLexicon lexicon, AlignOptions? options = null, TermMatchers? terms = null)
{
    private readonly AlignOptions options = options ?? new AlignOptions();

    /// <summary>Aligns two articles.</summary>
    /// <param name="french">The French article; it may be empty.</param>
    /// <param name="english">The English article; it may be empty.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    /// <returns>A bitext in which every sentence of either article is in exactly one bead.</returns>
    public Bitext Align(Article french, Article english, CancellationToken cancellationToken = default) => Align(french, english, null, cancellationToken);

    /// <summary>Aligns two articles with what a sentence encoder says of their sentences.</summary>
    /// <param name="french">The French article; it may be empty.</param>
    /// <param name="english">The English article; it may be empty.</param>
    /// <param name="vectors">Vectors by the text of the sentences, those of other articles among them if that is easier; null for none.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    /// <returns>A bitext in which every sentence of either article is in exactly one bead.</returns>
    public Bitext Align(Article french, Article english, SentenceVectors? vectors, CancellationToken cancellationToken = default)
    {
        var (beads, isSameOrder) = Open(french, english, vectors, [], cancellationToken);
        return new Bitext(french, english, [.. beads.Select((bead, index) => bead with { Id = $"b{index + 1}" })]) { SameOrder = isSameOrder };
    }

    /// <summary>Aligns two articles around beads that stay as they are.</summary>
    /// <param name="french">The French article; it may be empty.</param>
    /// <param name="english">The English article; it may be empty.</param>
    /// <param name="vectors">Vectors by the text of the sentences; null for none.</param>
    /// <param name="decided">The beads that stay; no sentence twice, ids all different.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    /// <returns>A bitext with these beads among others; the others have ids that none of these has.</returns>
    public Bitext Align(Article french, Article english, SentenceVectors? vectors, IReadOnlyList<Bead> decided, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decided);
        if (decided.Count == 0)
        {
            return Align(french, english, vectors, cancellationToken);
        }

        var (beads, isSameOrder) = Open(french, english, vectors, decided, cancellationToken);
        var ids = new BeadIds(new Bitext(french, english, decided));
        return new Bitext(french, english, RowOrder.Of([.. decided, .. beads.Select(bead => bead with { Id = ids.Next() })], english.Sentences.Count)) { SameOrder = isSameOrder, LastBead = ids.Last };
    }

    /// <summary>Beads, still without ids, of the sentences that are not decided.</summary>
    private (List<Bead> Beads, bool IsSameOrder) Open(Article french, Article english, SentenceVectors? vectors, IReadOnlyList<Bead> decided, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(french);
        ArgumentNullException.ThrowIfNull(english);
        var frenchText = SentencesWithText.Of(french);
        var englishText = SentencesWithText.Of(english);
        var around = decided.Count == 0 ? null : new DecidedBeads(decided, frenchText, englishText);
        var aligned = new SentenceAligner(frenchText.Texts, englishText.Texts, lexicon, AlignerModel.Shipped, terms, vectors)
            .Align(options.Order, around, cancellationToken);
        var links = aligned.Rungs.Where(rung => rung.Probability >= options.MinProbability).ToList();
        var beads = BlankSentences.Among(Beads(aligned, links, around, frenchText, englishText), frenchText, englishText);
        var taken = (French: decided.SelectMany(bead => bead.French).ToHashSet(), English: decided.SelectMany(bead => bead.English).ToHashSet());
        return ([.. beads.Where(bead => !bead.French.Any(taken.French.Contains) && !bead.English.Any(taken.English.Contains))], aligned.SameOrder);
    }

    /// <summary>Links and lone sentences in reading order.</summary>
    private List<Bead> Beads(AlignedText aligned, List<ScoredRung> links, DecidedBeads? decided, SentencesWithText french, SentencesWithText english)
    {
        var counterparts = new Counterparts(aligned, links.Concat(decided?.Rungs.Select(rung => new ScoredRung(rung, 1)) ?? []));
        var evidence = options.WithEvidence ? new EvidenceFinder(aligned, lexicon, terms) : null;
        var relations = new RelationJudge(aligned.French, aligned.English, aligned.Table, AlignerModel.Shipped);
        var beads = new List<Bead>();
        foreach (var (rung, probability) in BeadOrder.Of(links, aligned.French.Count, aligned.English.Count))
        {
            var relation = rung switch
            {
                { FrenchCount: 0 } => Relation.OnlyEnglish,
                { EnglishCount: 0 } => Relation.OnlyFrench,
                _ => relations.Of(rung),
            };
            beads.Add(new Bead
            {
                Id = "",
                French = french.Indices(rung.French, rung.FrenchCount),
                English = english.Indices(rung.English, rung.EnglishCount),
                Relation = relation,
                Probability = rung switch
                {
                    { FrenchCount: 0 } => counterparts.EnglishAlone(rung.English),
                    { EnglishCount: 0 } => counterparts.FrenchAlone(rung.French),
                    _ => probability,
                },
                Evidence = rung.IsLink && evidence is not null ? evidence.Find(rung, relation == Relation.Equivalent) : Evidence.None,
            });
        }

        return beads;
    }
}
