using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>What the name of a person looks like on a line of its own.</summary>
internal static partial class PersonName
{
    /// <summary>Two to five capitalised words, with particles between them, as a part of a larger pattern.</summary>
    public const string Pattern = Word + @"(?:\s+" + Particle + @"){0,2}(?:\s+" + Word + @"(?:\s+" + Particle + @"){0,2}){0,3}\s+" + Word;

    private const string Word = @"(?:(?:d['’]|O['’]|Mc|Mac|al-|el-)?\p{Lu}[\p{L}\p{M}'’\-]*\.?)";
    private const string Particle = @"(?:de|du|des|la|le|van|von|der|den|ter|bin|ibn|al|el|y|e|St\.)";

    // Capitalised lines under headlines that name a section or a place instead of a person.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "News", "World", "Politics", "Politique", "Analysis", "Analyse", "Opinion", "Canada", "Monde", "International", "Business",
        "Sports", "East", "West", "North", "South", "States", "Nations", "Press", "Presse", "Agence", "Staff", "Editorial", "Report",
        "Video", "Vidéo", "Update", "Live", "Breaking", "Home", "Middle", "United", "European", "Union", "Council", "Government",
        "Gouvernement", "Ministère", "Department", "Office", "Cabinet", "The", "La", "Le", "Les", "This", "These", "What", "Why", "How",
        "In", "On", "New", "Good", "First", "More", "Our", "Your",
    };

    /// <summary>Whether a line is nothing but a name.</summary>
    public static bool IsAlone(string line)
    {
        const int Longest = 40; // characters
        return line.Length <= Longest && Alone().IsMatch(line)
            && !line.Split(' ').Any(NoNames.Contains) && line.Split(' ').Count(word => char.IsUpper(word[0])) >= 2;
    }

    [GeneratedRegex("^" + Pattern + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
