using Alignment.Core.Articles;

namespace Alignment.Core.Tests.Articles;

public class BoilerplateTests
{
    private const string Story =
        "The council voted on Tuesday to rebuild the old ferry terminal on the north shore.\n\nWork begins in June, the mayor said in a long statement.\n\n";

    [Theory]
    [InlineData("Sign up now", DropReason.Subscription)]
    [InlineData("Already have an account?", DropReason.Subscription)]
    [InlineData("Abonnez-vous à notre infolettre", DropReason.Subscription)]
    [InlineData("Inscrivez-vous pour recevoir chaque matin l’essentiel de l’actualité.", DropReason.Subscription)]
    [InlineData("Discuss This Article", DropReason.Comments)]
    [InlineData("By submitting a comment, you accept that we may publish it.", DropReason.Comments)]
    [InlineData("Pour favoriser des échanges respectueux, votre nom sera affiché.", DropReason.Comments)]
    [InlineData("12 commentaires", DropReason.Comments)]
    [InlineData("Share this article", DropReason.Sharing)]
    [InlineData("Facebook Twitter Email", DropReason.Sharing)]
    [InlineData("Partager sur Facebook", DropReason.Sharing)]
    [InlineData("Suivez Jeanne Roy sur Twitter", DropReason.Sharing)]
    [InlineData("Liens connexes", DropReason.Navigation)]
    [InlineData("Read more: Ferry plan splits the island", DropReason.Navigation)]
    [InlineData("À lire aussi : Le traversier divise l’île", DropReason.Navigation)]
    [InlineData("Other reports by Click Lancashire", DropReason.Navigation)]
    [InlineData("Ce document se trouve également à l'adresse : https://exemple.ca", DropReason.Navigation)]
    [InlineData("https://example.org/ferry", DropReason.Navigation)]
    [InlineData("SOURCE Cabinet du Premier ministre du Canada", DropReason.Contact)]
    [InlineData("SOURCE Harbour Works Inc.", DropReason.Contact)]
    [InlineData("Relations avec les médias - CPM : [email protected]", DropReason.Contact)]
    [InlineData("For further information: Ann Lee, 613-555-0142", DropReason.Contact)]
    [InlineData("© 2024 Coast Gazette. All rights reserved.", DropReason.Legal)]
    [InlineData("Tous droits réservés", DropReason.Legal)]
    [InlineData("We use cookies to make the site better for you.", DropReason.Legal)]
    [InlineData("This report by The Canadian Press was first published Feb. 14, 2020.", DropReason.Legal)]
    [InlineData("The ferry on Monday. (Ann Lee/The Canadian Press)", DropReason.Caption)]
    [InlineData("Le traversier, lundi. (Jeanne Roy/Radio-Canada)", DropReason.Caption)]
    [InlineData("The ferry on Monday. THE CANADIAN PRESS/Ann Lee", DropReason.Caption)]
    [InlineData("Photo : Jeanne Roy", DropReason.Credit)]
    [InlineData("PHOTO JEANNE ROY, ARCHIVES LA PRESSE", DropReason.Credit)]
    [InlineData("With files from The Associated Press", DropReason.Credit)]
    [InlineData("Advertisement", DropReason.Placeholder)]
    [InlineData("- 30 -", DropReason.Placeholder)]
    [InlineData("* * *", DropReason.Placeholder)]
    [InlineData("<!-- alignment-disable-next-line TERM001 nato -- a quote -->", DropReason.Placeholder)]
    [InlineData("# alignment:ignore TERM001 nato a quote", DropReason.Placeholder)]
    public void Lines_of_pages_are_set_aside_wherever_they_stand(string line, DropReason reason)
    {
        var within = Texts.Read(Story + line + "\n\n" + "The terminal burned down in 1997 and was never replaced, to the regret of many.");
        var below = Texts.Read(Story + line);

        within.Dropped.Should().ContainSingle().Which.Should().Match<DroppedLine>(dropped => dropped.Reason == reason && dropped.Text == line);
        below.Dropped.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("The newsletter reached 4,000 readers, and subscribers will keep it, she said.")]
    [InlineData("Copyright law is changing, experts say, and not for the better.")]
    [InlineData("Comments by the minister were reported by three agencies on Monday.")]
    [InlineData("“Sign up now,” he told the crowd.")]
    [InlineData("Source: close to the government, and right about the last three budgets.")]
    [InlineData("Contacts between the two capitals broke off in March, he said.")]
    [InlineData("He shared the story on Facebook (and 200 people commented).")]
    [InlineData("The deal is worth $3 million, according to the agency. (AFP)")]
    [InlineData("Les commentaires du ministre ont surpris ses alliés.")]
    [InlineData("Renseignements et sécurité : le rapport que personne n'attendait.")]
    [InlineData("(c) the person has left the country.")]
    [InlineData("‘Good luck’")]
    [InlineData("Read more books, she told them.")]
    [InlineData("More from the north shore than from the south")]
    public void Sentences_that_only_sound_like_it_stay(string line)
    {
        var article = Texts.Read(Story + line + "\n\nThe terminal burned down in 1997 and was never replaced, to the regret of many.");

        article.Dropped.Should().BeEmpty();
    }

    [Fact]
    public void The_end_of_a_page_goes_with_all_that_stands_between_its_boxes()
    {
        var article = Texts.Read(
            Story + "Nora Whitfield\n\nReporter, city hall\n\nNora Whitfield is a reporter for CBC News in Port Ellis. She likes ferries.\n\n" +
            "Add some good to your morning.\n\nA variety of newsletters you'll love, delivered straight to you.\n\nSign up now");

        article.Sentences.Should().HaveCount(2);
        article.Dropped.Select(line => line.Reason).Should().Equal(
            DropReason.Biography, DropReason.Biography, DropReason.Biography, DropReason.Subscription, DropReason.Subscription, DropReason.Subscription);
        article.Byline.Should().Be("Nora Whitfield");
        article.Outlet.Should().Be("CBC News");
    }

    [Fact]
    public void Links_below_their_heading_go_with_it()
    {
        var article = Texts.Read(Story + "Related stories\n\nFerry plan splits the island\n\nMayor wins third term");

        article.Sentences.Should().HaveCount(2);
        article.Dropped.Should().HaveCount(3).And.OnlyContain(line => line.Reason == DropReason.Navigation);
    }

    [Fact]
    public void A_short_last_sentence_between_caption_and_box_stays()
    {
        var article = Texts.Read(Story + "The ferry on Monday. (Ann Lee/The Canadian Press)\n\nHe declined to comment.\n\nSign up now");

        article.Sentences[^1].Text.Should().Be("He declined to comment.");
    }

    [Fact]
    public void A_lead_that_stands_twice_is_kept_once()
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n\n" + Story + Story);

        article.Sentences.Should().HaveCount(2);
        article.Dropped.Should().HaveCount(2).And.OnlyContain(line => line.Reason == DropReason.Repetition);
    }

    [Fact]
    public void A_release_was_issued_by_its_source_not_by_its_wire()
    {
        var article = Texts.Read("OTTAWA, Feb. 3, 2021 /CNW/ - " + Story + "SOURCE Harbour Works Inc.");

        article.Outlet.Should().Be("Harbour Works Inc.");
    }
}
