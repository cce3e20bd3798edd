using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>Marks the glossary's terms in articles, with what the glossary says against a form.</summary>
public static class TermMentions
{
    /// <summary>The terms in the sentences of some articles, in order of article, sentence and place.</summary>
    /// <param name="articles">The articles; each is searched in its own language.</param>
    /// <param name="matchers">The glossary.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public static IReadOnlyList<TermMention> Find(
        IEnumerable<Article> articles, TermMatchers matchers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(matchers);
        var mentions = new List<TermMention>();
        foreach (var article in articles)
        {
            var matcher = matchers.For(article.Language);
            var other = article.Language.Other();
            foreach (var sentence in article.Sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var match in matcher.Find(sentence.Text))
                {
                    var preferred = match.Concept.Preferred(other, matchers.Glossary.Region(other))?.Text;
                    var advice = Advice(match, article.Date, matchers.Glossary.Region(article.Language));
                    mentions.Add(new TermMention(article.Id, sentence.Index, match.Span, match.Concept.Id, preferred, advice));
                }
            }
        }

        return mentions;
    }

    /// <summary>What the glossary says against a form; null if nothing.</summary>
    /// <param name="match">The form found.</param>
    /// <param name="day">When the text was written; null leaves <c>since</c> and <c>until</c> out of account.</param>
    /// <param name="region">The house's region, as a tag (<c>fr-CA</c>); null for any.</param>
    /// <returns>A phrase such as: deprecated, use “OTAN” (English acronym in French text).</returns>
    public static string? Advice(TermMatch match, DateOnly? day = null, string? region = null)
    {
        var term = match.Term;
        var complaint = term.Status switch
        {
            TermStatus.Forbidden => "forbidden",
            TermStatus.Deprecated => "deprecated",
            TermStatus.Lookup => "look-up form",
            _ when day is { } written && written > term.Until => "no longer used since " + Day(term.Until.Value.AddDays(1)),
            _ when day is { } written && written < term.Since => "not used before " + Day(term.Since.Value),
            _ => null,
        };
        if (complaint is not null)
        {
            var why = term.Why is null ? "" : $" ({term.Why})";
            return complaint + Instead(term, match.Concept, region) + why;
        }

        return match.IsWellFormed ? null : Difference(match.Differences) + $", the glossary has “{term.Text}”";
    }

    private static string Instead(Term term, Concept concept, string? region)
    {
        var use = term.Use.Count > 0 ? term.Use : concept.Preferred(term.Language, region) is { } preferred && preferred != term ? [preferred.Text] : [];
        return use.Count == 0 ? "" : ", use " + string.Join(" or ", use.Select(text => $"“{text}”"));
    }

    // The gravest difference names the whole.
    private static string Difference(TermDifferences differences) => differences switch
    {
        _ when differences.HasFlag(TermDifferences.Number) => "invariable",
        _ when differences.HasFlag(TermDifferences.Lookup) => "other spelling",
        _ when differences.HasFlag(TermDifferences.Dots) => "other dots",
        _ when differences.HasFlag(TermDifferences.Separator) => "other hyphens or spaces",
        _ when differences.HasFlag(TermDifferences.Accent) => "other accents",
        _ => "other capitals",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
