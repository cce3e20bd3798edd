using Alignment.Core.Articles.Cleaning;

namespace Alignment.Core.Articles.Heads;

/// <summary>Reads the head of an article: what stands above its first sentence, and the dateline in front of it.</summary>
internal static class HeaderReader
{
    // A head longer than this is a page of another kind.
    private const int LongestHead = 14; // units

    /// <summary>Takes the lines of the head out of the story and states their fields.</summary>
    public static void Read(Page page)
    {
        TakeMarkedFields(page);
        var (unknown, seen) = (0, 0);
        for (var i = 0; i < page.Units.Count && seen < LongestHead; i++)
        {
            var unit = page.Units[i];
            seen += unit.IsStory ? 1 : 0; // the menus of a page do not count
            if (!unit.IsStory || TakeScrapedDate(page, unit) || TakeTitle(page, i) || TakeLine(page, i))
            {
                continue;
            }

            if (Headline.IsProse(unit) || TakeDateline(page, unit))
            {
                TakeDateline(page, unit);
                break;
            }

            // A deck or a lead in bold may stand between headline and byline; below two such lines the story has begun.
            if (!IsOutOfPlace(unit) && ++unknown > 2)
            {
                break;
            }
        }
    }

    private static void TakeMarkedFields(Page page)
    {
        foreach (var unit in page.Units.Where(unit => unit.Mark is TextMarkKind.Fields))
        {
            page.Take(unit, HeaderField.FrontMatter);
        }
    }

    /// <summary><c>date 2020-01-11 Loading...</c>, which some scrapers write, alone or before the first words.</summary>
    private static bool TakeScrapedDate(Page page, TextUnit unit)
    {
        if (PublicationDate.ReadFront(unit.Text) is not var (date, length))
        {
            return false;
        }

        page.Fields = page.Fields with { Date = page.Fields.Date ?? date };
        page.TakeFront(unit, length, HeaderField.Date);
        if (unit.IsStory && Boilerplate.ReasonOf(unit.Text) is DropReason.Placeholder)
        {
            unit.Drop(DropReason.Placeholder);
        }
        else if (unit.IsStory)
        {
            TakeDateline(page, unit);
        }

        return !unit.IsStory;
    }

    private static bool TakeTitle(Page page, int index)
    {
        var unit = page.Units[index];
        if (page.Fields.Title is { } stated)
        {
            // The headline that the file states elsewhere is expected at the top once; further copies are repetitions.
            var isFirst = !page.Units.Take(index).Any(before => !before.IsStory && Headline.SameWords(before.Text, stated));
            if (!isFirst || !Headline.SameWords(unit.Text, stated))
            {
                return false;
            }

            page.Take(unit, HeaderField.Title);
            return true;
        }

        var marked = unit.Mark is TextMarkKind.MainHeading;
        var asked = unit.Text[^1] is '?' or '!' && IsEntry(page, index + 1);
        if (!marked && ((!Headline.CanBe(unit) && !asked) || !HasBody(page, index) || IsOutOfPlace(unit) || IsByline(page, index)))
        {
            return false;
        }

        if (!marked && (HeadEntry.Read(unit.Text) is not null || Dateline.Read(unit.Text) is not null))
        {
            return false;
        }

        page.Fields = page.Fields with { Title = unit.Text };
        page.Take(unit, HeaderField.Title);
        return true;
    }

    private static bool TakeLine(Page page, int index)
    {
        var unit = page.Units[index];
        var line = HeadEntry.Read(unit.Text);
        var (name, outlet) = line is null ? Unmarked(page, index) : default;
        if (line is null && name is null && outlet is null)
        {
            return false;
        }

        page.Fields = page.Fields with
        {
            Date = page.Fields.Date ?? line?.Date,
            Byline = page.Fields.Byline ?? line?.Byline ?? name,
            Outlet = page.Fields.Outlet ?? line?.Outlet ?? outlet,
        };
        page.Take(unit, line?.Field ?? (name is null ? HeaderField.Outlet : HeaderField.Byline));
        return true;
    }

    // A name, a name with its outlet, or an outlet, which only their neighbours tell from other capitalised lines.
    private static (string? Name, string? Outlet) Unmarked(Page page, int index)
    {
        var text = page.Units[index].Text;
        if (page.Fields.Byline is null && IsByline(page, index))
        {
            return (text, null);
        }

        if (page.Fields.Byline is null && (IsDate(page, index - 1) || IsDate(page, index + 1)) && HeadEntry.NameAndOutlet(text) is var (author, employer))
        {
            return (author, employer);
        }

        return (null, page.Fields.Outlet is null && IsOutlet(page, index) ? text : null);
    }

    private static bool TakeDateline(Page page, TextUnit unit)
    {
        if (page.Fields.Dateline is not null || Dateline.Read(unit.Text) is not { } dateline)
        {
            return false;
        }

        page.Fields = page.Fields with
        {
            Dateline = dateline.Text,
            Date = page.Fields.Date ?? dateline.Date,
            Outlet = page.Fields.Outlet ?? (dateline.Wire is { } wire ? Outlets.OfWire(wire) : null),
        };
        page.TakeFront(unit, dateline.Length, HeaderField.Dateline);
        return true;
    }

    /// <summary>A bare name counts as a byline among lines of which one is a date, or right under the headline.</summary>
    private static bool IsByline(Page page, int index)
    {
        if (!PersonName.IsAlone(page.Units[index].Text))
        {
            return false;
        }

        var underTitle = index > 0 && page.Fields.Title is { } title && page.Units[index - 1].Text == title
            && index + 1 < page.Units.Count && Headline.IsProse(page.Units[index + 1]);
        return underTitle || IsBesideDate(page, index, -1) || IsBesideDate(page, index, 1);
    }

    /// <summary>A capitalised line names the outlet right under a byline or date and right above the story, or under the headline above a date.</summary>
    private static bool IsOutlet(Page page, int index) =>
        index > 0 && index + 1 < page.Units.Count
        && !page.Units[index - 1].IsStory && Outlets.CanBe(page.Units[index].Text)
        && (page.Fields.Byline is not null || page.Fields.Date is not null
            ? Headline.IsProse(page.Units[index + 1]) || Dateline.Read(page.Units[index + 1].Text) is not null || IsBesideDate(page, index, 1)
            : page.Fields.Title is not null && IsBesideDate(page, index, 1));

    /// <summary>Whether a date follows in a direction, with at most one line that may be an author or an outlet between.</summary>
    private static bool IsBesideDate(Page page, int index, int direction) =>
        IsDate(page, index + direction) || (IsDate(page, index + (2 * direction)) && Outlets.CanBe(page.Units[index + direction].Text));

    private static bool IsDate(Page page, int index) =>
        index >= 0 && index < page.Units.Count && HeadEntry.Read(page.Units[index].Text) is { Date: not null };

    private static bool IsEntry(Page page, int index) =>
        index < page.Units.Count && (HeadEntry.Read(page.Units[index].Text) is not null || IsByline(page, index));

    private static bool HasBody(Page page, int index) => page.Units.Skip(index + 1).Any(unit => unit.IsStory && Headline.IsProse(unit));

    /// <summary>Whether a line is boilerplate that happens to stand in the head: a caption, a share button, "Advertisement".</summary>
    private static bool IsOutOfPlace(TextUnit unit) => Boilerplate.ReasonOf(unit.Text) is not null;
}
