using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>Newspapers, broadcasters and agencies that articles name as their own; and the short forms of agencies in datelines.</summary>
internal static partial class Outlets
{
    private const int LongestName = 40; // characters

    private static readonly FrozenDictionary<string, string> Wires = new Dictionary<string, string>
    {
        ["CP"] = "The Canadian Press",
        ["PC"] = "La Presse Canadienne",
        ["AP"] = "The Associated Press",
        ["AFP"] = "Agence France-Presse",
        ["CNW"] = "CNW",
        ["CNW Telbec"] = "CNW Telbec",
        ["PRNewswire"] = "PR Newswire",
        ["GLOBE NEWSWIRE"] = "GlobeNewswire",
        ["Business Wire"] = "Business Wire",
        ["BUSINESS WIRE"] = "Business Wire",
        ["Reuters"] = "Reuters",
        ["REUTERS"] = "Reuters",
        ["UPI"] = "UPI",
        ["dpa"] = "dpa",
        ["ANSA"] = "ANSA",
        ["Belga"] = "Belga",
        ["ATS"] = "Keystone-ATS",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = new[]
    {
        "The Canadian Press", "La Presse Canadienne", "The Associated Press", "Associated Press", "Agence France-Presse", "Reuters",
        "CBC News", "CBC", "CTV News", "Global News", "Radio-Canada", "TVA Nouvelles", "La Presse", "Le Devoir", "Le Journal de Montréal",
        "Le Soleil", "Le Droit", "Acadie Nouvelle", "The Globe and Mail", "National Post", "Postmedia News", "Toronto Star", "Toronto Sun",
        "Ottawa Citizen", "Montreal Gazette", "Vancouver Sun", "Calgary Herald", "Edmonton Journal", "Winnipeg Free Press", "Chronicle Herald",
        "CityNews", "iPolitics", "The Hill Times", "Maclean's", "L'actualité", "TFO", "TVO", "BBC News", "The Guardian", "The New York Times",
        "The Washington Post", "The Wall Street Journal", "Financial Times", "The Times", "The Independent", "Politico", "Euronews", "France 24",
        "RFI", "RTBF", "RTS", "Le Monde", "Le Figaro", "Libération", "Le Soir", "Le Temps", "Al Jazeera", "CNN", "NPR", "Fox News", "NBC News",
        "ABC News", "CBS News", "Deutsche Welle", "Bloomberg News", "Bloomberg", "Canadian Broadcasting Corporation",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The agency that a dateline's slug stands for; the slug itself if it is unknown.</summary>
    public static string OfWire(string slug) => Wires.TryGetValue(slug, out var name) ? name : Find(slug) ?? slug;

    /// <summary>Whether a text could be the name of an outlet that is not known: two to five words, capitalised but for small ones between.</summary>
    public static bool CanBe(string text) => text.Length <= LongestName && Title().IsMatch(text);

    /// <summary>The outlet that a text names beside an author or a date: a known one, or capitalised words with one that papers, broadcasters and agencies call themselves by.</summary>
    public static string? Named(string text) => Find(text) ?? (CanBe(text.Trim()) && Press().IsMatch(text.Trim()) ? text.Trim() : null);

    /// <summary>The known outlet that a text is, with or without article; null if it is none.</summary>
    public static string? Find(string text)
    {
        var name = text.Trim(' ', '(', ')', '/', '|', '.', ',').Replace('’', '\'');
        return Wires.TryGetValue(name, out var wire) ? wire
            : Known.TryGetValue(name, out var known) ? known
            : Known.TryGetValue("The " + name, out known) ? known
            : null;
    }

    /// <summary>The outlet that somebody's biography says they work for; null if it names none that is known.</summary>
    public static string? OfEmployer(string biography)
    {
        foreach (Match match in Employer().Matches(biography))
        {
            // the longest known name at this place: "CBC News" before "CBC"
            var words = match.Groups["name"].Value.Split(' ');
            for (var count = words.Length; count > 0; count--)
            {
                if (Find(string.Join(' ', words[..count])) is { } outlet)
                {
                    return outlet;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:\p{Lu}|L['’])[\p{L}'’\-]*(?:\s+(?:of|and|the|du|de|des|la|le|et)){0,2}(?:\s+\p{Lu}[\p{L}'’\-]*(?:\s+(?:of|and|the|du|de|des|la|le|et)){0,2}){0,3}\s+\p{Lu}[\p{L}'’\-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?:Agence|La Presse|Le Journal|Le Courrier|Le Quotidien|L['’]Écho|La Gazette|La Tribune|La Voix|Le Télégramme)\b|\b(?:Agency|Press|Presse|News|Nouvelles|Wire|Times|Herald|Gazette|Tribune|Journal|Ledger|Courier|D[ei]spatch|Chronicle|Observer|Examiner|Telegraph)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Press();

    [GeneratedRegex(@"\b(?:for|at|with|pour|à|au|chez|de|du)\s+(?<name>(?:\p{Lu}|L['’])[\p{L}'’\-]*(?:\s+(?:and\s+|de\s+)?[\p{Lu}\d][\p{L}\d'’\-]*){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Employer();
}
