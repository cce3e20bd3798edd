using System.Text.RegularExpressions;
using Alignment.Core.Articles.Cleaning;

namespace Alignment.Core.Articles.Heads;

/// <summary>Fields that only the end of a page states: who signed, who published, when.</summary>
internal static partial class LateFields
{
    /// <summary>Fills fields that the head left open from what was set aside.</summary>
    public static void Complete(Page page)
    {
        var telling = page.Units.Where(unit =>
            unit.Reason is DropReason.Biography or DropReason.Contact or DropReason.Legal or DropReason.Navigation);
        foreach (var unit in telling)
        {
            page.Fields = Complete(page.Fields, unit.Text, unit.Reason!.Value, page.Source.Stated.Outlet is not null);
        }
    }

    private static ArticleFields Complete(ArticleFields fields, string line, DropReason reason, bool isOutletStated)
    {
        if (reason is DropReason.Biography)
        {
            return fields with
            {
                Byline = fields.Byline ?? Biography.PersonOf(line),
                Outlet = fields.Outlet ?? Outlets.OfEmployer(line),
            };
        }

        if (reason is DropReason.Contact)
        {
            // Who issued a release is said by its SOURCE line; the wire in the dateline only carried it.
            var source = Issuer().Match(line);
            return source.Success && !isOutletStated ? fields with { Outlet = source.Groups["who"].Value.Trim() } : fields;
        }

        if (FirstPublished().Match(line) is { Success: true } published)
        {
            return fields with
            {
                Date = fields.Date ?? WrittenDate.Read(published.Groups["date"].Value),
                Outlet = fields.Outlet ?? Outlets.Find(published.Groups["who"].Value),
            };
        }

        return OtherReports().Match(line) is { Success: true } more
            ? fields with { Outlet = fields.Outlet ?? more.Groups["who"].Value.Trim() }
            : fields;
    }

    [GeneratedRegex(@"^SOURCE\s*:?\s+(?<who>\p{Lu}.{2,100})$", RegexOptions.CultureInvariant)]
    private static partial Regex Issuer();

    [GeneratedRegex(
        @"^(?:This (?:report|article|story) by (?<who>.{3,40}) was first published|Cette dépêche (?:de (?<who>.{3,40}) )?a (?:d['’]abord )?été (?:publiée|diffusée))\s+(?:initialement |pour la première fois )?(?:on |le )?(?<date>" + WrittenDate.Pattern + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstPublished();

    [GeneratedRegex(@"^Other reports by (?<who>\p{Lu}.{1,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherReports();
}
