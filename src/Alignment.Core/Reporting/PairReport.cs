using Alignment.Core.Aligning;
using Alignment.Core.Pairing;
using Alignment.Core.Terminology;

namespace Alignment.Core.Reporting;

/// <summary>A report of two articles that somebody put together.</summary>
public static class PairReport
{
    /// <summary>The report: one event with one bitext.</summary>
    /// <param name="bitext">The articles, aligned; their ids differ.</param>
    /// <param name="terms">The glossary whose terms are marked.</param>
    /// <param name="settings">How the report was made.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public static Report Of(Bitext bitext, TermMatchers terms, ReportSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        var link = new ArticleLink(bitext.French.Id, bitext.English.Id, ArticleLinkKind.Pinned, Probability: 1, Shared: []);
        var articles = new[] { bitext.French, bitext.English };
        return new Report([new ReportedEvent(new EventGroup(1, articles, [link]), [bitext], TermMentions.Find(articles, terms, cancellationToken))], settings);
    }
}
