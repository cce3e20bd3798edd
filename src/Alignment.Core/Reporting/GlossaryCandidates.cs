using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Translations;

namespace Alignment.Core.Reporting;

/// <summary>Looks in a report for terms that the glossary might take in, by the method of <c>alignment glossary suggest</c> but with a higher bar.</summary>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="known">The glossary; what it has, whatever its status, is no candidate.</param>
/// <param name="rejected">What a person has turned down; null for nothing.</param>
public sealed class GlossaryCandidates(BilingualLexicon lexicon, Glossary known, RejectedTerms? rejected = null)
{
    /// <summary>The most that a report names; <c>alignment glossary suggest</c> has them all.</summary>
    public const int Most = 20;

    private const int MostPairs = 20_000; // of passages that are looked at, the surest; a second or two
    private const int FewPairs = 1_000; // a week of one desk; in more text, what deserves an entry comes twice
    private const int Looked = 400; // suggestions that are held against the bar
    private const int MostPlaces = 25; // of a candidate, from which its events are known

    /// <summary>The report with its candidates, best first.</summary>
    /// <param name="report">The report. Of a huge event, the pairs that a page shows are looked at.</param>
    /// <param name="cancellationToken">Looked at once a pair of passages.</param>
    public Report Find(Report report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var passages = Passages(report);
        if (passages.Count == 0)
        {
            return report;
        }

        var miner = new TermMiner(lexicon, new TermMinerOptions
        {
            Max = Looked,
            MinCount = passages.Count <= FewPairs ? 1 : 2,
            MinScore = CandidateBar.LeastScore,
            Contexts = MostPlaces,
            Known = known,
            Rejected = rejected ?? RejectedTerms.None,
        });
        var bar = new CandidateBar(lexicon);
        return report with
        {
            Candidates = [.. miner.Suggest(passages.Keys, cancellationToken: cancellationToken).Where(bar.IsCleared).Take(Most).Select(term => Candidate(term, passages))],
        };
    }

    private static Dictionary<TranslationUnit, (int Event, Bitext Bitext)> Passages(Report report)
    {
        var passages = from reported in report.Events
                       from bitext in ShownPairs.Of(reported)
                       from bead in bitext.Beads
                       where bead is { IsLink: true, State: not BeadState.Rejected }
                       select (Event: reported.Group.Number, Bitext: bitext, Bead: bead);
        return passages.OrderByDescending(passage => passage.Bead.Probability).Take(MostPairs)
            .ToDictionary<(int Event, Bitext Bitext, Bead Bead), TranslationUnit, (int Event, Bitext Bitext)>(passage => BeadUnit.Of(passage.Bitext, passage.Bead), passage => (passage.Event, passage.Bitext), ReferenceEqualityComparer.Instance);
    }

    private static GlossaryCandidate Candidate(TermSuggestion term, Dictionary<TranslationUnit, (int Event, Bitext Bitext)> passages)
    {
        var best = term.Contexts[0];
        var bitext = passages[best.Unit!].Bitext;
        return new GlossaryCandidate(
            term.French,
            term.English,
            term.Score,
            term.Together,
            [.. term.Contexts.Select(context => passages[context.Unit!].Event).Distinct().Order()],
            new CandidateEvidence(bitext.French.Id, bitext.English.Id, best.Unit!.Id!, best.French, best.English));
    }
}
