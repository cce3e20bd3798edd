using Alignment.Core.Aligning;

namespace Alignment.Formats.Word;

/// <summary>What tables of beads in Word documents say to the import: names of columns, tags of content controls.</summary>
internal static class WordNames
{
    /// <summary>The main namespace of Word documents (transitional).</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The column of numbers.</summary>
    public const string Number = "No.";

    /// <summary>The column of the French article.</summary>
    public const string French = "French";

    /// <summary>The column of the English article.</summary>
    public const string English = "English";

    /// <summary>The column of relation and state.</summary>
    public const string Relation = "Relation";

    /// <summary>The tag of the bitext's name, which stands above its table.</summary>
    public const string BitextTag = "bitext";

    /// <summary>What the tag of a bead begins with; which sides it has follows, and its id.</summary>
    public const string BeadTag = "bead:";

    /// <summary>What the tag with a bead's fingerprint begins with.</summary>
    public const string BaseTag = "base:";

    /// <summary>Characters that a tag may have; Word refuses documents with more.</summary>
    public const int LongestTag = 64;

    /// <summary>The tag of a bead: <c>bead:both:b12</c>, <c>bead:fr:b12</c>. The empty side has room for a translation, never for an article's words.</summary>
    public static string TagOf(Bead bead) => $"{BeadTag}{(bead.IsLink ? "both" : bead.French.Count > 0 ? "fr" : "en")}:{bead.Id}";
}
