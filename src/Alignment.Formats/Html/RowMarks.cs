using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Html;

/// <summary>What a passage, a pair or an event holds that can be filtered for.</summary>
/// <param name="Disagrees">Statements that contradict each other.</param>
/// <param name="IsTranslated">The translation of a gap.</param>
/// <param name="HasTerm">A term of the glossary.</param>
/// <param name="HasAdvice">A term that the glossary advises against.</param>
internal readonly record struct RowMarks(bool Disagrees, bool IsTranslated, bool HasTerm, bool HasAdvice)
{
    /// <summary>What one bead holds.</summary>
    public static RowMarks Of(Bitext bitext, Bead bead, TermIndex terms)
    {
        var mentions = bead.French.SelectMany(index => terms.Of(bitext.French, index)).Concat(bead.English.SelectMany(index => terms.Of(bitext.English, index))).ToList();
        return new RowMarks(bead.Evidence.Disagreements.Count > 0, bead.Translation is not null, mentions.Count > 0, mentions.Exists(term => term.Advice is not null));
    }

    /// <summary>What a pair holds.</summary>
    public static RowMarks Of(Bitext bitext, TermIndex terms) =>
        bitext.Beads.Select(bead => Of(bitext, bead, terms)).Aggregate(default(RowMarks), (all, marks) => all | marks);

    /// <summary>What an article holds.</summary>
    public static RowMarks Of(Article article, TermIndex terms) => Of(article.Sentences.SelectMany(sentence => terms.Of(article, sentence.Index)));

    /// <summary>What an event holds.</summary>
    public static RowMarks Of(ReportedEvent reported)
    {
        var beads = reported.Bitexts.SelectMany(bitext => bitext.Beads).ToList();
        return Of(reported.Terms) | new RowMarks(beads.Exists(bead => bead.Evidence.Disagreements.Count > 0), beads.Exists(bead => bead.Translation is not null), false, false);
    }

    /// <summary>The classes of an element.</summary>
    /// <param name="own">Its own class.</param>
    public string Classes(string own) => own + (Disagrees ? " d" : "") + (IsTranslated ? " m" : "") + (HasTerm ? " t" : "") + (HasAdvice ? " a" : "");

    public static RowMarks operator |(RowMarks first, RowMarks second) => new(
        first.Disagrees || second.Disagrees, first.IsTranslated || second.IsTranslated, first.HasTerm || second.HasTerm, first.HasAdvice || second.HasAdvice);

    private static RowMarks Of(IEnumerable<TermMention> terms) =>
        terms.Aggregate(default(RowMarks), (all, term) => all | new RowMarks(false, false, true, term.Advice is not null));
}
