using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Tests.Reading;

public class RealArticleTests
{
    [SharedFact]
    public async Task Five_real_articles_are_understood()
    {
        var articles = (await Folders.ReadAsync(Path.Combine(SharedFactAttribute.Folder!, "seeds"))).Articles;

        articles.Select(article => (article.Id[..3], article.Language, article.Title is not null, article.Date, article.Byline, article.Dateline)).Should().Equal(
            ("000", Language.French, false, null, null, null),
            ("001", Language.English, false, new DateOnly(2020, 1, 11), null, null),
            ("002", Language.English, true, new DateOnly(2020, 2, 14), "Elias Hubbard", null),
            ("003", Language.English, true, null, "Murray Brewster", null),
            ("004", Language.French, false, new DateOnly(2026, 1, 6), null, "PARIS, le 6 janv. 2026 /CNW/"));
        articles[0].Dropped.Should().BeEmpty();
        articles[1].Dropped.Select(line => line.Text).Should().Equal("Loading...");
        articles[1].Sentences().Should().Contain(["‘Good luck’", "“Cleaning up Trump’s mess”", "American presence ‘essential’: Champagne"]);
        articles[2].Dropped.Select(line => line.Reason).Should().Equal(DropReason.Navigation, DropReason.Comments);
        articles[3].Dropped.Select(line => line.Reason).Should().Equal(
            DropReason.Caption, DropReason.Repetition, DropReason.Caption, DropReason.Biography, DropReason.Biography, DropReason.Biography,
            DropReason.Subscription, DropReason.Subscription, DropReason.Subscription, DropReason.Comments, DropReason.Comments,
            DropReason.Subscription, DropReason.Comments, DropReason.Subscription);
        articles[4].Dropped.Select(line => line.Reason).Should().Equal(
            DropReason.Navigation, DropReason.Navigation, DropReason.Contact, DropReason.Contact);
        articles[4].Sentences[0].Text.Should().StartWith("Aujourd'hui, le premier ministre");
    }

    [SharedFact]
    public async Task News_of_400_documents_without_boilerplate_loses_next_to_nothing()
    {
        const int MostDropped = 2; // of 6,894 lines; one of them stands twice in its own document

        var articles = (await Folders.ReadAsync(Path.Combine(SharedFactAttribute.Folder!, "bench", "D_doc-pairing"))).Articles;

        articles.Should().HaveCount(400);
        articles.Where(article => article.Id[..2] != article.Language.Tag()).Should().BeEmpty();
        articles.Sum(article => article.Dropped.Count).Should().BeLessThanOrEqualTo(MostDropped);
    }
}
