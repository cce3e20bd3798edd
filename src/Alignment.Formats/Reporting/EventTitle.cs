using Alignment.Core.Pairing;
using Alignment.Core.Text;

namespace Alignment.Formats.Reporting;

/// <summary>What an event is called in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">A headline, or the beginning of a text without one.</param>
/// <param name="IsHeadline">False if the text is a first sentence.</param>
internal sealed record EventTitle(Language Language, string Text, bool IsHeadline)
{
    /// <summary>The titles of an event, French first; none for a language without articles.</summary>
    public static IReadOnlyList<EventTitle> Of(EventGroup eventGroup) =>
    [
        .. from language in (Language[])[Language.French, Language.English]
           let articles = eventGroup.Articles.Where(article => article.Language == language).ToList()
           where articles.Count > 0
           let titled = articles.Find(article => article.Title is not null) ?? articles[0]
           select new EventTitle(language, titled.DisplayTitle, titled.Title is not null),
    ];
}
