using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Articles;

public class ArticleTextTests
{
    [Fact]
    public void Wrapped_paragraphs_are_read_across_their_lines()
    {
        const string Wrapped = """
            The council voted on Tuesday to rebuild the
            old ferry terminal on the north shore. Work
            begins in June, the mayor, Ann Josephine
            Lee, said. The terminal burned down in the
            summer of 1997, and was never replaced.
            """;

        var article = Texts.Read(Wrapped);

        article.Sentences.Select(sentence => sentence.Text).Should().Equal(
            "The council voted on Tuesday to rebuild the old ferry terminal on the north shore.",
            "Work begins in June, the mayor, Ann Josephine Lee, said.",
            "The terminal burned down in the summer of 1997, and was never replaced.");
        article.Sentences.Should().OnlyContain(sentence => sentence.Paragraph == 0);
    }

    [Fact]
    public void A_sentence_leads_to_its_place_in_the_file_word_by_word()
    {
        const string Text = "The council voted on\nMonday, with   great joy, for the new ferry.\r\n\r\nIt sails in June.";

        var sentence = Texts.Read(Text).Sentences[^1];

        sentence.Span.Should().Be(new SourceSpan("a.txt", 4, 1, 4, 18));
        sentence.SpanOf(new TextSpan(3, 5)).Should().Be(new SourceSpan("a.txt", 4, 4, 4, 9));
    }

    [Fact]
    public void A_sentence_without_a_map_knows_its_place_approximately()
    {
        var sentence = new Sentence(0, "It sails in June.", 0, new SourceSpan("a.txt", 4, 1, 4, 18));

        sentence.SpanOf(new TextSpan(3, 5)).Should().Be(new SourceSpan("a.txt", 4, 1, 4, 18, Approximate: true));
    }

    [Fact]
    public void Replaced_text_leads_to_all_that_it_replaces()
    {
        var builder = new MappedTextBuilder();
        builder.Append("caf", 0);
        builder.AppendInstead("é", 3, 8);
        builder.Append(" noir", 11);

        var mapped = builder.Build(SourceMap.ForFile("a.html", "caf&eacute; noir"));

        mapped.Text.Should().Be("café noir");
        mapped.SpanOf(new TextSpan(0, 4)).Should().Be(new SourceSpan("a.html", 1, 1, 1, 12));
        mapped.SpanOf(new TextSpan(3, 1)).Should().Be(new SourceSpan("a.html", 1, 4, 1, 12));
        mapped.SpanOf(new TextSpan(5, 4)).Should().Be(new SourceSpan("a.html", 1, 13, 1, 17));
    }

    [Fact]
    public void Blank_lines_part_paragraphs_and_without_any_each_line_is_one()
    {
        Texts.Read("The ferry sailed. It was late.\nThe crowd cheered.\n\nThen it sank.").Sentences.Select(sentence => sentence.Paragraph)
            .Should().Equal(0, 0, 0, 1);
        Texts.Read("The ferry sailed. It was late.\nThe crowd cheered.").Sentences.Select(sentence => sentence.Paragraph)
            .Should().Equal(0, 0, 1);
    }

    [Theory]
    [InlineData("   \n\n ", "empty")]
    [InlineData("Sign up now\n\nAlready have an account?", "no story text")]
    public void Text_without_a_story_is_no_article(string text, string problem) => Texts.Build(text).Problem.Should().Be(problem);

    [Fact]
    public void A_third_language_is_no_article()
    {
        const string German = "Der Stadtrat hat am Dienstag beschlossen, das alte Fährterminal am Nordufer wieder aufzubauen. Die Arbeiten beginnen im Juni, "
            + "sagte die Bürgermeisterin in einer Erklärung. Das Gebäude war im Sommer abgebrannt und wurde nie ersetzt.";

        Texts.Build(German).Problem.Should().StartWith("neither French nor English");
        Texts.Build(German, source => source with { LanguageHint = Language.French }).Problem.Should().Be("neither French nor English");
    }

    [Fact]
    public void What_the_file_states_of_its_language_counts_and_a_hint_gives_way_to_sure_detection()
    {
        const string English = "The council voted on Tuesday to rebuild the old ferry terminal on the north shore. Work begins in June.";

        Texts.Build(English, source => source with { Stated = new ArticleFields { LanguageTag = "fr-CA" } }).Article!.Language.Should().Be(Language.French);
        Texts.Build(English, source => source with { Stated = new ArticleFields { LanguageTag = "de" } }).Problem.Should().Be("in another language (de)");
        Texts.Build(English, source => source with { LanguageHint = Language.French }).Article!.Language.Should().Be(Language.English);
        Texts.Build("4 – 2", source => source with { LanguageHint = Language.French }).Article?.Language.Should().Be(Language.French);
        Texts.Build("Ottawa Toronto", source => source with { LanguageHint = Language.French }).Article!.Language.Should().Be(Language.French);
    }
}
