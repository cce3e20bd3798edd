using System.Text.RegularExpressions;
using Alignment.Core.Articles.Heads;

namespace Alignment.Core.Articles.Cleaning;

/// <summary>The paragraph below a story that says who wrote it.</summary>
internal static partial class Biography
{
    // Name, role and a picture's alternative text may stand above the paragraph.
    private const int LongestHead = 3; // units

    /// <summary>Finds the biography that ends with a unit.</summary>
    /// <param name="page">The page.</param>
    /// <param name="last">Index of the unit with the paragraph.</param>
    /// <param name="isBeforeBoilerplate">Whether boilerplate of the page's end follows.</param>
    /// <returns>Index of its first unit, the line with the name if there is one; null if the unit is none.</returns>
    public static int? Find(Page page, int last, bool isBeforeBoilerplate)
    {
        var match = Paragraph().Match(page.Units[last].Text);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        for (var i = last - 1; i >= 0 && i >= last - LongestHead; i--)
        {
            if (page.Units[i].IsStory && NameOf(page.Units[i].Text) == name)
            {
                return i;
            }
        }

        var isAuthor = page.Fields.Byline?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
        return isAuthor || (isBeforeBoilerplate && match.Groups["job"].Success) ? last : null;
    }

    /// <summary>The person a biography is about; null if the text is none.</summary>
    public static string? PersonOf(string paragraph) => Paragraph().Match(paragraph) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string NameOf(string line) => PersonName.IsAlone(line) ? line : line.Split(',', 2)[0];

    [GeneratedRegex(
        @"^[*\s]*(?<name>" + PersonName.Pattern + @")\s+(?:is|was|has\s+been|has\s+(?:covered|worked|written|reported)|covers|writes|works|reports|joined|est|a\s+(?:couvert|travaillé|été)|couvre|travaille|écrit|collabore)\b" +
        @"(?:.{0,80}?\b(?<job>reporter|journalist|correspondent|columnist|editor|writer|producer|broadcaster|photographer|freelancer|anchor|journaliste|reportrice|chroniqueu(?:r|se)|correspondante?|rédact(?:eur|rice)|réalisat(?:eur|rice)|photographe|pigiste)\b)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();
}
