using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Pairing;
using Alignment.Core.Text;
using static Alignment.Core.Tests.Pairing.SampleArticles;

namespace Alignment.Core.Tests.Pairing;

public class ArticlePairerTests
{
    private static readonly ArticlePairer Pairer = new(LexiconFile.ReadShipped());

    [Fact]
    public void Articles_on_one_event_form_a_group_and_others_stay_alone()
    {
        var groups = Pairer.Group(
        [
            Of("fr/pont", Language.French, BridgeInFrench, "2026-03-03"),
            Of("en/fair", Language.English, FairInEnglish, "2026-03-03"),
            Of("en/bridge", Language.English, BridgeInEnglish, "2026-03-04"),
        ]);

        Ids(groups).Should().Equal("en/fair", "fr/pont en/bridge");
        groups.Select(group => group.Number).Should().Equal(1, 2);
        groups[1].Links.Should().ContainSingle().Which.Kind.Should().Be(ArticleLinkKind.SameEvent);
    }

    [Fact]
    public void A_link_names_what_both_articles_mention()
    {
        var groups = Pairer.Group([Of("fr/pont", Language.French, BridgeInFrench), Of("en/bridge", Language.English, BridgeInEnglish)]);

        groups.Should().ContainSingle().Which.Links.Should().ContainSingle().Which.Shared.Should().Contain(["Valbourg", "Lavigne", "Garance"]);
    }

    [Fact]
    public void Two_outlets_that_print_one_text_carry_the_same_story()
    {
        var groups = Pairer.Group([Of("a", Language.English, BridgeInEnglish), Of("b", Language.English, BridgeInEnglish.Append("More follows."))]);

        groups.Should().ContainSingle().Which.Links.Should().ContainSingle().Which.Kind.Should().Be(ArticleLinkKind.SameStory);
    }

    [Fact]
    public void The_same_words_years_apart_need_more_than_words()
    {
        var near = Pairer.Group([Of("a", Language.French, BridgeInFrench[..2], "2026-03-03"), Of("b", Language.English, BridgeInEnglish[..1].Concat(FairInEnglish), "2026-03-04")]);
        var far = Pairer.Group([Of("a", Language.French, BridgeInFrench[..2], "2020-03-03"), Of("b", Language.English, BridgeInEnglish[..1].Concat(FairInEnglish), "2026-03-04")]);

        far.Should().HaveCount(2);
        near.Should().HaveCountLessThanOrEqualTo(far.Count);
    }

    [Fact]
    public void A_pinned_group_holds_what_the_user_says_by_id_or_path()
    {
        Article[] articles =
        [
            Of("fr/pont", Language.French, BridgeInFrench), Of("en/bridge", Language.English, BridgeInEnglish), Of("en/fair", Language.English, FairInEnglish),
        ];

        var groups = Pairer.Group(articles, [new PinnedGroup("odd", ["fr/pont", "en/fair.txt"])]);

        Ids(groups).Should().BeEquivalentTo("fr/pont en/fair", "en/bridge");
        groups.SelectMany(group => group.Links).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new ArticleLink("fr/pont", "en/fair", ArticleLinkKind.Pinned, 1, []));
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        List<Article> articles =
        [
            Of("fr/pont", Language.French, BridgeInFrench, "2026-03-03"), Of("en/bridge", Language.English, BridgeInEnglish), Of("en/fair", Language.English, FairInEnglish),
        ];

        var forward = Ids(Pairer.Group(articles));
        articles.Reverse();

        Ids(Pairer.Group(articles)).Should().Equal(forward);
    }

    [Fact]
    public void No_articles_make_no_groups() => Pairer.Group([]).Should().BeEmpty();

    private static IEnumerable<string> Ids(IEnumerable<EventGroup> groups) =>
        groups.Select(group => string.Join(' ', group.Articles.Select(article => article.Id)));
}
