using Alignment.Core.Articles.Cleaning;
using Alignment.Core.Articles.Heads;
using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>An article, or why there is none.</summary>
/// <param name="Article">The article; null if the text is not usable.</param>
/// <param name="Problem">Why not, in a few words; null if there is an article.</param>
public readonly record struct ArticleOutcome(Article? Article, string? Problem);

/// <summary>Understands a text as an article: head, story, boilerplate, language, sentences.</summary>
public static class ArticleBuilder
{
    // What a folder name or a page's attribute says is overruled only by an identifier that is surer than this.
    private const double Confident = 0.9;

    /// <summary>Reads one article.</summary>
    /// <param name="source">What its format delivered.</param>
    /// <param name="language">The language that the user says all articles have; null to find out.</param>
    /// <param name="fallback">The language of a text that does not say; null if such a text is not usable.</param>
    public static ArticleOutcome Build(ArticleSource source, Language? language = null, Language? fallback = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var page = new Page(source);

        HeaderReader.Read(page);
        Cleaner.Clean(page);
        LateFields.Complete(page);

        var story = page.Story();
        if (story.Length == 0)
        {
            return new ArticleOutcome(null, page.Units.Count == 0 ? "empty" : "no story text");
        }

        var (found, note) = FindLanguage(source, language, fallback, story);
        return found is null
            ? new ArticleOutcome(null, note)
            : new ArticleOutcome(Assemble(page, found.Value, note), null);
    }

    /// <summary>The language of the story; without one, the second part says why.</summary>
    private static (Language? Language, string? Note) FindLanguage(ArticleSource source, Language? given, Language? fallback, string story)
    {
        if (given is not null)
        {
            return (given, null);
        }

        var tag = source.Stated.LanguageTag;
        if (!string.IsNullOrWhiteSpace(tag))
        {
            return Languages.FromTag(tag) is { } stated ? (stated, null) : (null, $"in another language ({tag.Trim()})");
        }

        var guess = LanguageIdentifier.Identify(story);
        if (source.LanguageHint is { } hint && guess.Language != hint)
        {
            return guess.Confidence < Confident ? (hint, null)
                : guess.Language is null ? (null, "neither French nor English")
                : (guess.Language, $"The folder or the page says {hint.Tag()}, but the text is {guess.Language.Value.Tag()}.");
        }

        // Surely another language is not one of the two whatever anybody expected.
        return (guess.Language ?? (guess.Confidence < Confident ? fallback : null)) is { } language
            ? (language, null)
            : (null, "neither French nor English" + (fallback is null ? "; if it is one of them, say which with --lang" : ""));
    }

    private static Article Assemble(Page page, Language language, string? note)
    {
        var source = page.Source;
        return new Article
        {
            Id = source.Id,
            Path = source.Path,
            Sha256 = source.Sha256,
            Language = language,
            Title = page.Fields.Title,
            Date = page.Fields.Date,
            Byline = page.Fields.Byline,
            Outlet = page.Fields.Outlet,
            Dateline = page.Fields.Dateline,
            Url = page.Fields.Url,
            Header = page.HeaderLines(),
            Sentences = Sentences(page, language),
            Dropped = page.DroppedLines(),
            Notes = note is null ? source.Notes : [.. source.Notes, note],
        };
    }

    private static List<Sentence> Sentences(Page page, Language language)
    {
        var text = page.Source.Text;
        var sentences = new List<Sentence>();
        var paragraphs = -1;
        var block = -1;
        var blocks = page.Units.Select(unit => unit.Block).Distinct().Count();
        foreach (var unit in page.Units.Where(unit => unit.IsStory))
        {
            // A text without blank lines has a paragraph a line.
            if (unit.Block != block || blocks == 1)
            {
                (block, paragraphs) = (unit.Block, paragraphs + 1);
            }

            // Line breaks inside a unit are those of a margin; the splitter would take them for the writer's own.
            foreach (var split in SentenceSplitter.Split(unit.Span.In(text.Text).Replace('\n', ' '), language))
            {
                var span = new TextSpan(unit.Span.Start + split.Span.Start, split.Span.Length);
                var folded = text.Fold(span);
                sentences.Add(new Sentence(sentences.Count, folded.Text, paragraphs, text.SpanOf(span)) { Map = folded.Map });
            }
        }

        return sentences;
    }
}
