using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Markdown;

/// <summary>One event of a Markdown report.</summary>
internal static class MarkdownEvent
{
    public static void Write(MarkdownPage page, ReportedEvent reported)
    {
        page.Line("");
        var titles = EventTitle.Of(reported.Group).OrderBy(title => title.Language == page.Left ? 0 : 1).Select(title => MarkdownText.Of(title.Text));
        page.Line($"## {reported.Group.Number}. {string.Join(" / ", titles)}");
        page.Line("");
        foreach (var article in reported.Group.Articles)
        {
            WriteArticle(page, article);
        }

        foreach (var link in ShownLinks.Of(reported.Group.Links))
        {
            var shared = link.Shared.Count == 0 ? "" : page.Words.Rows.Colon + " " + MarkdownText.Of(string.Join(", ", link.Shared));
            page.Line($"- {MarkdownText.Of(link.First)}{page.Words.Events.And}{MarkdownText.Of(link.Second)} {page.Words.Events.Link(link.Kind)}, {page.Words.Probability(link.Probability)}{shared}");
        }

        if (reported.Group.Links.Count > ShownLinks.Most)
        {
            page.Line("- " + page.Words.Events.MoreLinks(page.Words.Figures.Whole(reported.Group.Links.Count - ShownLinks.Most)));
        }

        var shown = ShownPairs.Of(reported);
        foreach (var bitext in shown)
        {
            WriteBitext(page, bitext);
        }

        WriteRest(page, reported, shown.Count);
        var paired = shown.SelectMany(bitext => (string[])[bitext.French.Id, bitext.English.Id]).ToHashSet(StringComparer.Ordinal);
        foreach (var article in reported.Group.Articles.Where(article => !paired.Contains(article.Id)))
        {
            WriteText(page, article);
        }

        WriteAdvice(page, reported);
    }

    /// <summary>What is left out of a huge event, and where it is.</summary>
    private static void WriteRest(MarkdownPage page, ReportedEvent reported, int shown)
    {
        if (shown == reported.Bitexts.Count)
        {
            return;
        }

        var (words, figures) = (page.Words.Events, page.Words.Figures);
        page.Line("");
        page.Line(words.MorePairs(figures.Whole(shown), figures.Whole(reported.Bitexts.Count)));
        if (ShownPairs.HiddenDisagreements(reported) is var rest and > 0)
        {
            page.Line("");
            page.Line(words.MoreDisagreements(figures.Whole(reported.Group.Number), figures.Whole(rest)));
        }
    }

    private static void WriteArticle(MarkdownPage page, Article article)
    {
        var facts = string.Join(" · ", new[]
        {
            page.Words.Heading(article.Language),
            article.Outlet is null ? "" : MarkdownText.Of(article.Outlet),
            article.Byline is null ? "" : MarkdownText.Of(article.Byline),
            page.Words.Day(article.Date),
            page.Words.Figures.Count(article.Sentences.Count, page.Words.Events.Sentence),
            article.Dropped.Count == 0 ? "" : page.Words.Figures.Count(article.Dropped.Count, page.Words.Events.LineSetAside),
            MarkdownText.Of(article.Path),
        }.Where(fact => fact.Length > 0));
        var headline = article.Title is null ? $" ({page.Words.Events.FirstSentence})" : "";
        page.Line($"- **{MarkdownText.Of(article.DisplayTitle.Trim())}**{headline} · {facts}");
    }

    private static void WriteBitext(MarkdownPage page, Bitext bitext)
    {
        var isFrenchLeft = page.Left == Language.French;
        var (left, right) = isFrenchLeft ? (bitext.French, bitext.English) : (bitext.English, bitext.French);
        page.Line("");
        page.Line($"### {MarkdownPage.Name(left)} ⇄ {MarkdownPage.Name(right)}");
        page.Line("");
        var figures = page.Words.Figures;
        page.Line($"{page.Words.Rows.CoveredShares(figures.Percent(bitext.FrenchCoverage), figures.Percent(bitext.EnglishCoverage))} · {page.Words.Rows.Direction(bitext)}");
        page.Line("");
        page.Line($"| {page.Words.Heading(page.Left)} | | {page.Words.Heading(page.Left.Other())} | {page.Words.Rows.Why} |");
        page.Line("| --- | --- | --- | --- |");
        var (french, english) = (SentenceNumbers.Of(bitext.French), SentenceNumbers.Of(bitext.English));
        foreach (var bead in bitext.Beads)
        {
            var cells = (Sentences(bitext.French, bead.French, french), Sentences(bitext.English, bead.English, english));
            cells = bead.Translation is { } translation
                ? translation.Language == Language.French ? (Filled(page, translation), cells.Item2) : (cells.Item1, Filled(page, translation))
                : cells;
            var (first, second) = isFrenchLeft ? cells : (cells.Item2, cells.Item1);
            page.Line($"| {first} | {page.Words.Rows.Relation(bead.Relation)}, {page.Words.Probability(bead.Probability)}{(bead.State == BeadState.Automatic ? "" : ", " + page.Words.Rows.State(bead.State))} | {second} | {Why(page, bitext, bead)} |");
        }
    }

    private static string Sentences(Article article, IReadOnlyList<int> indices, IReadOnlyList<string> numbers) =>
        string.Join("<br>", indices.Select(index => $"{numbers[index]} {MarkdownText.Of(article.Sentences[index].Text)}"));

    // An outlet's own words are never in italics, nor behind such a label.
    private static string Filled(MarkdownPage page, Translation translation) =>
        $"**[{MarkdownText.Of(TranslationWords.Label(translation, page.Words))}]** *{MarkdownText.Of(translation.Text)}*";

    private static string Why(MarkdownPage page, Bitext bitext, Bead bead)
    {
        if (bead.Translation is not null)
        {
            return MarkdownText.Of(TranslationWords.All(bitext, bead, page.Words));
        }

        var disagreements = PlainWhy.Disagreements(bitext, bead, page.Words);
        var why = MarkdownText.Of(PlainWhy.Why(bitext, bead, page.Words));
        return disagreements.Length == 0 ? why : $"**{page.Words.Rows.Disagree}{page.Words.Rows.Colon}** {MarkdownText.Of(disagreements)}{(why.Length == 0 ? "" : "<br>" + why)}";
    }

    private static void WriteText(MarkdownPage page, Article article)
    {
        page.Line("");
        page.Line($"### {MarkdownPage.Name(article)}");
        foreach (var paragraph in article.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            page.Line("");
            page.Line(string.Join(' ', paragraph.Select(sentence => MarkdownText.Of(sentence.Text))));
        }
    }

    private static void WriteAdvice(MarkdownPage page, ReportedEvent reported)
    {
        var advised = reported.Terms.Where(term => term.Advice is not null).Select(term => $"{term.Article}{page.Words.Rows.Colon} {page.Words.Said(term.Advice!)}").Distinct().ToList();
        if (advised.Count > 0)
        {
            page.Line("");
            page.Line(page.Words.Glossary.Terms + page.Words.Rows.Colon);
            page.Line("");
            foreach (var advice in advised)
            {
                page.Line("- " + MarkdownText.Of(advice));
            }
        }
    }
}
