using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Core.Tests.Articles;

public class AccountingTests
{
    // Pieces that heads, stories and page ends are made of, and some that nothing expects.
    private static readonly string[] Pieces =
    [
        " date 2020-01-11 Loading...", "date 2020-01-11 PARIS, le 6 janv. 2026 /CNW/ - ", "Council to rebuild ferry terminal", "By Ann Lee", "Ann Lee",
        "February 14, 2020", "OTTAWA — ", "The council voted on Tuesday to rebuild the old terminal.", "Work begins in June.", "‘Good luck’",
        "The ferry. (Ann Lee/The Canadian Press)", "Liens connexes", "Sign up now", "SOURCE Harbour Works", "Ann Lee is a reporter for CBC News.",
        "Already have an account?", "\n", "\n\n", "  ", "\t", "…", "---", "a", ".", "\"", "«\u00A0Oui\u00A0»", "😀", "é", "call 613-555-0142",
        "Le conseil a voté mardi la reconstruction du vieux terminal,\nqui avait brûlé en 1997.",
    ];

    private static Arbitrary<string> Texts { get; } = Arb.From(
        Gen.Select(Gen.ArrayOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Constant("\n\n"), Gen.Constant("\n"))), string.Concat));

    [Fact]
    public void Header_sentences_and_dropped_lines_cover_the_text() =>
        Prop.ForAll(Texts, text =>
        {
            if (Articles.Texts.Build(text).Article is not { } article)
            {
                return true;
            }

            var parts = article.Header.Select(line => (line.Span, line.Text))
                .Concat(article.Sentences.Select(sentence => (sentence.Span, sentence.Text)))
                .Concat(article.Dropped.Select(line => (line.Span, line.Text)))
                .OrderBy(part => part.Span.StartLine).ThenBy(part => part.Span.StartColumn);
            return Articles.Texts.WithoutBlanks(string.Concat(parts.Select(part => part.Text))) == Articles.Texts.WithoutBlanks(text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Spans_point_at_what_they_name() =>
        Prop.ForAll(Texts, text =>
        {
            if (Articles.Texts.Build(text).Article is not { } article)
            {
                return true;
            }

            return article.Sentences.All(sentence => Fold(Articles.Texts.At(text, sentence.Span)) == Fold(sentence.Text))
                && article.Dropped.All(line => Fold(Articles.Texts.At(text, line.Span)) == Fold(line.Text))
                && article.Sentences.All(sentence => sentence.Text.IndexOf(' ') is var blank && (blank <= 0
                    || Articles.Texts.At(text, sentence.SpanOf(new(0, blank))) == sentence.Text[..blank]));
        }).QuickCheckThrowOnFailure();

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
