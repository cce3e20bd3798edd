using Alignment.Core.Aligning;

namespace Alignment.Formats.Word;

/// <summary>What tables of beads in Word documents say to the import: names of columns, tags of content controls.</summary>
internal static class WordNames
{
    /// <summary>The column of the rows' own numbers.</summary>
    public const string Number = "No.";

    /// <summary>The column of the numbers of French sentences.</summary>
    public const string FrenchNumbers = "Fr. no.";

    /// <summary>The column of the numbers of English sentences.</summary>
    public const string EnglishNumbers = "En. no.";

    /// <summary>The column of the French article.</summary>
    public const string French = "French";

    /// <summary>The column of the English article.</summary>
    public const string English = "English";

    /// <summary>The column of relation and state.</summary>
    public const string Relation = "Relation";

    /// <summary>The mark of the bitext's name, which stands above its table.</summary>
    public const string Bitext = "bitext";

    /// <summary>What the mark of a bead begins with; which sides it has follows, and its id.</summary>
    public const string Bead = "bead";

    /// <summary>What the mark with a bead's fingerprint begins with.</summary>
    public const string Base = "base";

    /// <summary>Characters that a tag may have; Word refuses documents with more.</summary>
    public const int LongestTag = 64;

    /// <summary>Which sides a bead has. An empty one has room for a translation, never for an article's words.</summary>
    public static string SidesOf(Bead bead) => bead.IsLink ? "both" : bead.French.Count > 0 ? "fr" : "en";
}
