using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>What one line of the head states: when, who, where published; several at once if the line is divided.</summary>
internal sealed partial record HeadEntry
{
    /// <summary>Day of publication.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>The author or authors.</summary>
    public string? Byline { get; private init; }

    /// <summary>The outlet.</summary>
    public string? Outlet { get; private init; }

    /// <summary>The field that a line with all this counts as.</summary>
    public HeaderField Field => (Date, Byline, Outlet) switch
    {
        (not null, null, null) => HeaderField.Date,
        (null, not null, _) => HeaderField.Byline,
        (null, null, not null) => HeaderField.Outlet,
        (null, null, null) => HeaderField.Date,
        _ => HeaderField.FrontMatter,
    };

    /// <summary>Reads a line; null unless all of it belongs to the head.</summary>
    public static HeadEntry? Read(string line)
    {
        const int Longest = 200; // characters
        if (line.Length > Longest)
        {
            return null;
        }

        if (ReadPart(line) is { } whole)
        {
            return whole;
        }

        // "By X | Political reporter | Feb. 14, 2020": one part may be unknown where two others are sure.
        var parts = Divider().Split(line).Where(part => part.Length > 0).ToList();
        var read = parts.Select(ReadPart).ToList();
        var known = read.OfType<HeadEntry>().ToList();
        var unknown = parts.Where((_, i) => read[i] is null).ToList();
        if (parts.Count < 2 || !known.Any(part => part.Date is not null || part.Byline is not null))
        {
            return null;
        }

        const int LongestUnknown = 40; // characters of a role or a section
        var fits = unknown.Count == 0
            || (unknown.Count == 1 && unknown[0].Length <= LongestUnknown && (known.Count >= 2 || PersonName.IsAlone(unknown[0]) || Outlets.Named(unknown[0]) is not null));
        return !fits ? null : new HeadEntry
        {
            Date = known.Select(part => part.Date).FirstOrDefault(date => date is not null),
            Byline = known.Select(part => part.Byline).FirstOrDefault(name => name is not null) ?? unknown.Find(PersonName.IsAlone),
            Outlet = known.Select(part => part.Outlet).FirstOrDefault(outlet => outlet is not null) ?? unknown.Select(Outlets.Named).FirstOrDefault(),
        };
    }

    private static HeadEntry? ReadPart(string part)
    {
        if (PublicationDate.Read(part) is { } date)
        {
            return new HeadEntry { Date = date };
        }

        if (Signature.Read(part) is { } signed)
        {
            return new HeadEntry { Byline = signed.Byline, Outlet = signed.Outlet };
        }

        if (Outlets.Find(part) is { } outlet)
        {
            return new HeadEntry { Outlet = outlet };
        }

        // "Elias Hubbard - February 14, 2020", "By Elias Hubbard, Feb. 14, 2020"
        if (PublicationDate.ReadBack(part) is var (day, before))
        {
            return Signature.Read(before) is { } author ? new HeadEntry { Date = day, Byline = author.Byline, Outlet = author.Outlet }
                : Outlets.Named(before) is { } publisher ? new HeadEntry { Date = day, Outlet = publisher }
                : PersonName.IsAlone(before) ? new HeadEntry { Date = day, Byline = before }
                : NameAndOutlet(before) is var (name, agency) ? new HeadEntry { Date = day, Byline = name, Outlet = agency }
                : null;
        }

        return ReadingTime().IsMatch(part) ? new HeadEntry() : null;
    }

    /// <summary><c>Rosalie Thériault, Agence Boréale</c>: a name and, behind a comma, capitalised words; only sure beside a date.</summary>
    public static (string Name, string Outlet)? NameAndOutlet(string text) =>
        text.Split(", ") is [var name, var outlet] && PersonName.IsAlone(name) && Outlets.CanBe(outlet) ? (name, outlet) : null;

    [GeneratedRegex(@"\s+[|•·]\s+|\t+|\s+[–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex(@"^(?:(?:reading time|temps de lecture)\s*:?\s*)?\d{1,2}\s*min(?:ute)?s?\.?(?:\s+(?:read|de lecture))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();
}
