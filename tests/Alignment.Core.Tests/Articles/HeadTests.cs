using Alignment.Core.Articles;

namespace Alignment.Core.Tests.Articles;

public class HeadTests
{
    private const string Body = "\n\nThe council voted on Tuesday to rebuild the old ferry terminal on the north shore.\n\nWork begins in June, the mayor said.";

    [Fact]
    public void A_headline_a_name_and_a_date_become_fields()
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n\nElias Hubbard\nFebruary 14, 2020" + Body);

        article.Title.Should().Be("Council to rebuild ferry terminal");
        article.Byline.Should().Be("Elias Hubbard");
        article.Date.Should().Be(new DateOnly(2020, 2, 14));
        article.Sentences.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Solène Arbour\nL'Écho de la Vézine\nMercredi 17 avril 2024", "Solène Arbour", "L'Écho de la Vézine")]
    [InlineData("TAMSIN OKAFOR\nCAPITAL DESPATCH\nAPRIL 17, 2024", "TAMSIN OKAFOR", "CAPITAL DESPATCH")]
    [InlineData("April 17, 2024\nGraeme Whitlaw\nThe Harbour Ledger", "Graeme Whitlaw", "The Harbour Ledger")]
    [InlineData("Leocadia Frobisher, The Harbour Ledger\nUpdated April 17, 2024, 9:10 a.m.", "Leocadia Frobisher", "The Harbour Ledger")]
    [InlineData("By Tamsin Okafor-Reid, Capital Despatch\nApril 17, 2024", "Tamsin Okafor-Reid", "Capital Despatch")]
    [InlineData("Le Courrier du Fleuve, 17 avril 2024", null, "Le Courrier du Fleuve")]
    [InlineData("Le mercredi 17 avril 2024 – Le Courrier du Fleuve", null, "Le Courrier du Fleuve")]
    public void Author_and_outlet_stand_above_a_date_or_below_it(string head, string? byline, string? outlet)
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n\n" + head + Body);

        (article.Title, article.Byline, article.Outlet, article.Date).Should().Be(("Council to rebuild ferry terminal", byline, outlet, new DateOnly(2024, 4, 17)));
        article.Sentences.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("2020-01-11", "2020-01-11")]
    [InlineData("date 2020-01-11 Loading...", "2020-01-11")]
    [InlineData(" date 2020-01-11 Loading...", "2020-01-11")]
    [InlineData("2020-01-11T04:00:00Z", "2020-01-11")]
    [InlineData("Feb. 14, 2020", "2020-02-14")]
    [InlineData("Friday, February 14th, 2020 at 4:05 p.m.", "2020-02-14")]
    [InlineData("14 February 2020", "2020-02-14")]
    [InlineData("Posted: Feb 14, 2020 4:00 AM ET", "2020-02-14")]
    [InlineData("Posted: Feb 14, 2020 4:00 AM ET | Last Updated: February 15, 2020", "2020-02-14")]
    [InlineData("Published on February 14, 2020", "2020-02-14")]
    [InlineData("14 février 2020", "2020-02-14")]
    [InlineData("1er mars 2021", "2021-03-01")]
    [InlineData("6 janv. 2026", "2026-01-06")]
    [InlineData("Publié le 14 février 2020 à 4 h 30", "2020-02-14")]
    [InlineData("Publié le vendredi 14 août 2020", "2020-08-14")]
    [InlineData("Mis à jour le 3 juillet 2020 à 16h05", "2020-07-03")]
    [InlineData("Le 9 juin 2020", "2020-06-09")]
    [InlineData("14/02/2020", "2020-02-14")]
    public void Dates_of_heads_are_understood(string line, string date)
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n\n" + line + Body);

        article.Date.Should().Be(DateOnly.ParseExact(date, "yyyy-MM-dd", null));
        article.Title.Should().Be("Council to rebuild ferry terminal");
        article.Sentences.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("02/04/2020")] // April in one country, February in the next
    [InlineData("February 31, 2020")]
    [InlineData("Flight 2020")]
    public void What_names_no_day_is_no_date(string line) => Texts.Read(line + Body).Date.Should().BeNull();

    [Theory]
    [InlineData("By Murray Brewster", "Murray Brewster", null)]
    [InlineData("By Murray Brewster, CBC News", "Murray Brewster", "CBC News")]
    [InlineData("By Ann Lee and Jean-Luc de la Tour", "Ann Lee and Jean-Luc de la Tour", null)]
    [InlineData("Par Jeanne O’Neil, La Presse Canadienne", "Jeanne O’Neil", "La Presse Canadienne")]
    [InlineData("By Ann Lee | Feb. 14, 2020", "Ann Lee", null)]
    [InlineData("By The Canadian Press", null, "The Canadian Press")]
    public void Bylines_name_author_and_outlet(string line, string? byline, string? outlet)
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n" + line + Body);

        article.Byline.Should().Be(byline);
        article.Outlet.Should().Be(outlet);
        article.Sentences.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("PARIS, le 6 janv. 2026 /CNW/ - ", "PARIS, le 6 janv. 2026 /CNW/", "2026-01-06")]
    [InlineData("OTTAWA — ", "OTTAWA", null)]
    [InlineData("MONTREAL (CP) - ", "MONTREAL (CP)", null)]
    [InlineData("MONTRÉAL (PC) — ", "MONTRÉAL (PC)", null)]
    [InlineData("BRUXELLES | ", "BRUXELLES", null)]
    [InlineData("WASHINGTON, D.C. – ", "WASHINGTON, D.C.", null)]
    [InlineData("Paris (AFP) - ", "Paris (AFP)", null)]
    [InlineData("OTTAWA, ON, Feb. 3, 2021 /CNW Telbec/ - ", "OTTAWA, ON, Feb. 3, 2021 /CNW Telbec/", "2021-02-03")]
    [InlineData("Québec, le 14 février 2020 – ", "Québec, le 14 février 2020", "2020-02-14")]
    [InlineData("(Ottawa) ", "(Ottawa)", null)]
    [InlineData("SAINT-JEAN-SUR-RICHELIEU, Que. — ", "SAINT-JEAN-SUR-RICHELIEU, Que.", null)]
    public void Datelines_leave_the_first_sentence_clean(string dateline, string text, string? date)
    {
        var article = Texts.Read(dateline + "The council voted on Tuesday to rebuild the old ferry terminal on the north shore.");

        article.Dateline.Should().Be(text);
        article.Date.Should().Be(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", null));
        article.Sentences[0].Text.Should().Be("The council voted on Tuesday to rebuild the old ferry terminal on the north shore.");
    }

    [Theory]
    [InlineData("EU-Canada trade grew by a tenth last year, the agency said on Tuesday morning.")]
    [InlineData("The mayor - a former captain - said on Tuesday that work begins in June this year.")]
    [InlineData("On Jan. 6, 2020, the alliance suspended its mission in the region for some weeks.")]
    [InlineData("Le 6 janvier 2020, l'Alliance a suspendu sa mission dans la région pour des semaines.")]
    [InlineData("“Good luck,” said Saideman — and he meant it, as everybody in the room could see.")]
    public void Sentences_with_dashes_and_dates_keep_their_beginning(string sentence)
    {
        var article = Texts.Read(sentence + "\n\nWork begins in June, the mayor said.");

        article.Dateline.Should().BeNull();
        article.Date.Should().BeNull();
        article.Sentences[0].Text.Should().Be(sentence);
    }

    [Fact]
    public void A_date_in_a_caption_is_not_the_date_of_the_article()
    {
        var article = Texts.Read(
            "Council to rebuild ferry terminal\n\nThe terminal in a picture of Feb. 20, 2017. (Ann Lee/The Canadian Press)" + Body);

        article.Date.Should().BeNull();
        article.Dropped.Should().ContainSingle().Which.Reason.Should().Be(DropReason.Caption);
    }

    [Fact]
    public void A_deck_stays_in_the_story()
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n\nVote was eight to three\n\nBy Ann Lee" + Body);

        article.Byline.Should().Be("Ann Lee");
        article.Sentences.Select(sentence => sentence.Text).Should().StartWith("Vote was eight to three").And.HaveCount(3);
    }

    [Fact]
    public void The_headline_repeated_is_set_aside()
    {
        var article = Texts.Read("Council to rebuild ferry terminal\n\nCouncil to rebuild ferry terminal" + Body);

        article.Title.Should().Be("Council to rebuild ferry terminal");
        article.Dropped.Should().ContainSingle().Which.Reason.Should().Be(DropReason.Repetition);
    }

    [Fact]
    public void Text_that_begins_with_a_sentence_has_no_title()
    {
        var article = Texts.Read(Body);

        article.Title.Should().BeNull();
        article.DisplayTitle.Should().StartWith("The council voted on Tuesday").And.EndWith("…");
    }
}
