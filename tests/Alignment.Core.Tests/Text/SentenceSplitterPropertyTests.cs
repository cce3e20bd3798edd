using Alignment.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Core.Tests.Text;

public class SentenceSplitterPropertyTests
{
    // what decides: terminators, quotes, brackets, dashes, blanks, line ends, half a surrogate pair, NUL
    private static readonly string[] Pieces =
    [
        ".", "...", "…", "!", "?", " ", " ", " ", "\u00A0", "\u202F", "\n", "\r\n", "\n\n", "\t", "«", "»", "“", "”", "\"", "'", "’", "(", ")", "[", "]",
        "—", "-", "•", "1", "2)", "a)", "ii.", "M.", "U.S.", "etc.", "No.", "inc.", "J.", "p. ex.", "14 h", "Les", "The", "Roy", "mais", "and", "L'", "d'",
        "www.x.ca", "a@b.ca", "\uD83D", "\uDE00", "\0", "\u200B", "É", "ß", "中", "ال", ",", ";", ":", "%", "$", "/", "\uFEFF", "Yahoo!",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.ArrayOf(Gen.Elements(Pieces)), string.Concat);

    [Fact]
    public void Every_character_but_white_space_is_in_exactly_one_sentence() => Check((text, sentences) =>
    {
        var covered = new int[text.Length];
        foreach (var sentence in sentences)
        {
            for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
            {
                covered[i]++;
            }
        }

        return text.Select((c, i) => char.IsWhiteSpace(c) ? covered[i] <= 1 : covered[i] == 1).All(holds => holds);
    });

    [Fact]
    public void Sentences_are_in_order_and_so_are_paragraphs() => Check((_, sentences) =>
        sentences.Zip(sentences.Skip(1)).All(pair =>
            pair.First.Span.End <= pair.Second.Span.Start && pair.Second.Paragraph - pair.First.Paragraph is 0 or 1)
        && (sentences.Count == 0 || sentences[0].Paragraph == 0));

    [Fact]
    public void No_sentence_is_empty_or_begins_or_ends_with_white_space() => Check((text, sentences) =>
        sentences.All(sentence => sentence.Span.Length > 0
            && !char.IsWhiteSpace(text[sentence.Span.Start]) && !char.IsWhiteSpace(text[sentence.Span.End - 1])));

    [Fact]
    public void The_same_text_is_split_the_same_way() => Check((text, sentences) =>
        SentenceSplitter.Split(new string(text), Language.French).SequenceEqual(SentenceSplitter.Split(text, Language.French)) && sentences is not null);

    [Fact]
    public void No_sentence_runs_across_a_blank_line() => Check((text, sentences) =>
        sentences.All(sentence => !sentence.Span.In(text).Contains("\n\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("mot ")]
    [InlineData("a.")]
    [InlineData("a. ")]
    [InlineData(". ")]
    [InlineData("A. B. ")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("). ")]
    [InlineData("[1]")]
    [InlineData("• ")]
    [InlineData("« ")]
    [InlineData("? \" ")]
    [InlineData("1. ")]
    [InlineData(" ")]
    [InlineData("- ")]
    [InlineData("Roy.Les")]
    [InlineData("\n")]
    [InlineData("x\n")]
    public void A_megabyte_of_anything_is_split(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "x";

        SentenceSplitter.Split(text, Language.English).Should().NotBeEmpty();
    }

    private static void Check(Func<string, IReadOnlyList<SplitSentence>, bool> holds) =>
        Prop.ForAll(Texts.ToArbitrary(), text => Enum.GetValues<Language>().All(language => holds(text, SentenceSplitter.Split(text, language))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));
}
