using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Core.Tests.Terminology;

public class MatchingPropertyTests
{
    // Pieces that make trouble: terms, parts of terms, apostrophes, blanks, marks, dots, half of a surrogate pair.
    private static readonly string[] Pieces =
    [
        "OTAN", "l'", "d’", "É", "I", "E\u0301", "\u0301", "États", "Unis", "-", " ", "\u00A0", "\u202F", ".", "O.T.A.N.", "U.S.", "'s", "’s", "NATO", "œ", "OE",
        "premier", "ministre", "ministres", "groupe", "État", "islamique", "\u00AD", "\uD83D", "\uDE80", "\u200B", ",", "(", "Céline", "Dion", "\n", "\t", "1", "_", "@", "/", "ß", "A",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly TermMatchers Matchers = new(Glossaries.LoadShipped(), new TermMatcherOptions { FindsLowered = true });

    [Fact]
    public void Matches_lie_inside_the_text_in_order_without_overlap() =>
        Prop.ForAll(Texts, text => new[] { Language.French, Language.English }.All(language =>
        {
            var end = 0;
            foreach (var match in Matchers.For(language).Find(text))
            {
                if (match.Span.Start < end || match.Span.Length <= 0 || match.Span.End > text.Length)
                {
                    return false;
                }

                end = match.Span.End;
            }

            return true;
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void The_way_back_from_normalised_text_never_turns() =>
        Prop.ForAll(Texts, text =>
        {
            var normalized = NormalizedText.From(text, new MatchBuffers());
            var last = 0;
            for (var i = 0; i <= normalized.Text.Length; i++)
            {
                var original = normalized.ToOriginal(i);
                if (original < last || original > text.Length)
                {
                    return false;
                }

                last = original;
            }

            return last == text.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        Prop.ForAll(Texts, text => NormalizedText.Of(NormalizedText.Of(text)) == NormalizedText.Of(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Typographic_apostrophes_and_blanks_find_what_plain_ones_find() =>
        Prop.ForAll(Texts, text =>
        {
            var plain = text.Replace('’', '\'').Replace('\u00A0', ' ').Replace('\u202F', ' ');
            return Matchers.For(Language.French).Find(text).Select(match => match.Span)
                .SequenceEqual(Matchers.For(Language.French).Find(plain).Select(match => match.Span));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Threads_find_the_same()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => Pieces[i * 7 % Pieces.Length] + " "));
        var expected = Matchers.For(Language.French).Find(text);

        Parallel.For(0, 50, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => Matchers.For(Language.French).Find(text).Should().Equal(expected));
    }
}
