using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Reporting;

/// <summary>A report in numbers: the table at its head and on the terminal.</summary>
public sealed record ReportSummary
{
    /// <summary>Events of any languages.</summary>
    public required int Events { get; init; }

    /// <summary>Events with articles in both languages.</summary>
    public required int SharedEvents { get; init; }

    /// <summary>Events covered in French only.</summary>
    public required int FrenchEvents { get; init; }

    /// <summary>Events covered in English only.</summary>
    public required int EnglishEvents { get; init; }

    /// <summary>The French articles, events in one language included.</summary>
    public required SideSummary French { get; init; }

    /// <summary>The English articles, events in one language included.</summary>
    public required SideSummary English { get; init; }

    /// <summary>Beads of each relation, all four present.</summary>
    public required IReadOnlyDictionary<Relation, int> Beads { get; init; }

    /// <summary>One-sided beads that have a translation.</summary>
    public required int Filled { get; init; }

    /// <summary>Those of <see cref="Filled"/> that a machine wrote.</summary>
    public required int FilledByMachine { get; init; }

    /// <summary>What filled them: the best source first.</summary>
    public required IReadOnlyList<FilledBeads> FilledBy { get; init; }

    /// <summary>Statements that contradict each other, over all beads.</summary>
    public required int Disagreements { get; init; }

    /// <summary>Glossary terms found in sentences.</summary>
    public required int Terms { get; init; }

    /// <summary>Those of <see cref="Terms"/> that the glossary advises against.</summary>
    public required int AdvisedTerms { get; init; }

    /// <summary>Places where the rules of the check find the glossary not kept.</summary>
    public required int Violations { get; init; }

    /// <summary>Files passed over for a reason.</summary>
    public required int SkippedFiles { get; init; }

    /// <summary>Files that hold no articles by their extension.</summary>
    public required int OtherFiles { get; init; }

    /// <summary>The earliest and the latest date of an article; null if none is dated.</summary>
    public required (DateOnly First, DateOnly Last)? Dates { get; init; }

    /// <summary>Articles without a date.</summary>
    public required int Undated { get; init; }

    /// <summary>Sentences of either language without a counterpart in events that both languages cover.</summary>
    public int Gaps => French.Gaps + English.Gaps;

    /// <summary>Counts a report.</summary>
    public static ReportSummary Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var french = report.Events.Select(reported => SideSummary.Of(reported, Language.French)).ToList();
        var english = report.Events.Select(reported => SideSummary.Of(reported, Language.English)).ToList();
        var beads = report.Events.SelectMany(reported => reported.Bitexts).SelectMany(bitext => bitext.Beads).ToList();
        var terms = report.Events.SelectMany(reported => reported.Terms).ToList();
        var articles = report.Events.SelectMany(reported => reported.Group.Articles).ToList();
        var dates = articles.Where(article => article.Date is not null).Select(article => article.Date!.Value).ToList();

        return new ReportSummary
        {
            Events = report.Events.Count,
            SharedEvents = french.Zip(english).Count(sides => sides.First.Articles > 0 && sides.Second.Articles > 0),
            FrenchEvents = english.Count(side => side.Articles == 0),
            EnglishEvents = french.Count(side => side.Articles == 0),
            French = french.Aggregate(SideSummary.Empty, (sum, side) => sum + side),
            English = english.Aggregate(SideSummary.Empty, (sum, side) => sum + side),
            Beads = Enum.GetValues<Relation>().ToDictionary(relation => relation, relation => beads.Count(bead => bead.Relation == relation)),
            Filled = beads.Count(bead => bead.Translation is not null),
            FilledByMachine = beads.Count(bead => bead.Translation is { Provenance.Source: TranslationSource.Machine }),
            FilledBy = FilledBeads.Of(beads),
            Disagreements = beads.Sum(bead => bead.Evidence.Disagreements.Count),
            Terms = terms.Count,
            AdvisedTerms = terms.Count(term => term.Advice is not null),
            Violations = report.Violations.Count,
            SkippedFiles = report.Skipped.Count,
            OtherFiles = report.OtherFiles,
            Dates = dates.Count == 0 ? null : (dates.Min(), dates.Max()),
            Undated = articles.Count - dates.Count,
        };
    }
}
