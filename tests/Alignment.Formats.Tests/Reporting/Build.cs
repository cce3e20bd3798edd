using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>Short ways to make records by hand; places are given by the words that stand there.</summary>
internal static class Build
{
    /// <summary>An article of paragraphs, each an array of sentences, one sentence a line of its file.</summary>
    public static Article Article(string id, string[][] paragraphs, string extension = ".txt")
    {
        var path = "coverage/" + id + extension;
        var sentences = new List<Sentence>();
        var line = 1;
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            foreach (var text in paragraphs[paragraph])
            {
                sentences.Add(new Sentence(sentences.Count, text, paragraph, new SourceSpan(path, line, 1, line, text.Length + 1)));
                line++;
            }

            line++;
        }

        return new Article
        {
            Id = id,
            Language = id.StartsWith("fr", StringComparison.Ordinal) ? Language.French : Language.English,
            Path = path,
            Sha256 = new string('0', 64),
            Sentences = sentences,
        };
    }

    /// <summary>A line set aside.</summary>
    public static DroppedLine Dropped(string text, DropReason reason, int line) =>
        new(text, reason, new SourceSpan("coverage", line, 1, line, text.Length + 1));

    /// <summary>A bead whose evidence is given by phrases of its sides.</summary>
    public static Bead Link(
        Article french,
        Article english,
        string id,
        int[] fr,
        int[] en,
        Relation relation,
        double probability,
        (MatchKind Kind, string French, string English, string? Concept)[]? matches = null,
        (MatchKind Kind, string French, string English)[]? disagreements = null,
        string[]? onlyFrench = null,
        string[]? onlyEnglish = null)
    {
        var (left, right) = (Side(french, fr), Side(english, en));
        var weight = matches is { Length: > 0 } ? 1.0 / matches.Length : 0;
        return new Bead
        {
            Id = id,
            French = fr,
            English = en,
            Relation = relation,
            Probability = probability,
            Evidence = new Evidence
            {
                Matches = [.. (matches ?? []).Select(match => new Match(match.Kind, Span(left, match.French), Span(right, match.English), Math.Round(weight, 4), match.Concept))],
                Disagreements = [.. (disagreements ?? []).Select(found => new Disagreement(found.Kind, Span(left, found.French), Span(right, found.English)))],
                OnlyFrench = [.. (onlyFrench ?? []).Select(phrase => Span(left, phrase))],
                OnlyEnglish = [.. (onlyEnglish ?? []).Select(phrase => Span(right, phrase))],
            },
        };
    }

    /// <summary>A bead with one side.</summary>
    public static Bead Gap(string id, int? fr, int? en, double probability) => new()
    {
        Id = id,
        French = fr is { } french ? [french] : [],
        English = en is { } english ? [english] : [],
        Relation = fr is null ? Relation.OnlyEnglish : Relation.OnlyFrench,
        Probability = probability,
    };

    /// <summary>Where a phrase stands.</summary>
    public static TextSpan Span(string text, string phrase)
    {
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, phrase.Length) : throw new ArgumentException($"'{phrase}' is not in '{text}'.");
    }

    private static string Side(Article article, int[] indices) => string.Join(' ', indices.Select(index => article.Sentences[index].Text));
}
