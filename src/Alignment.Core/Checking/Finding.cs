using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Something wrong in a user's text, glossary or pair of texts: a value, never thrown.</summary>
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How grave it is; never <see cref="Severity.None"/>.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is: lines and columns are 1-based, columns in UTF-16 code units.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The same stretch in UTF-16 code units of the file's decoded text, byte order mark not counted.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text at <see cref="Place"/>, as it stands in the file.</summary>
    public required string Matched { get; init; }

    /// <summary>What is wrong and what to write, on one line, without rule, place and concept.</summary>
    public required string Message { get; init; }

    /// <summary>The line that it begins on, without line end; empty where there is none to show.</summary>
    /// <remarks>Findings of the same line share one string.</remarks>
    public string Line { get; init; } = "";

    /// <summary>The language of the text; null where that does not matter.</summary>
    public Language? Language { get; init; }

    /// <summary>The concept it is about; null if it is about none.</summary>
    public string? ConceptId { get; init; }

    /// <summary>Where the glossary says so: the term's place, or the entry's; null if no glossary does.</summary>
    public SourceSpan? GlossaryPlace { get; init; }

    /// <summary>What could stand there, best first; each is a mend of its own.</summary>
    public IReadOnlyList<Edit> Suggestions { get; init; } = [];

    /// <summary>Other places it is about, in the order to show them.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Whether the first suggestion can be applied without a person.</summary>
    public Fixability Fix { get; init; }

    /// <summary>Whether a baseline knows it already, so that it is shown on request only and fails nothing.</summary>
    public bool IsBaselined { get; init; }

    /// <summary>
    /// SHA-256 of rule, concept, normalised line and how many of the same came before it in the file: 64 lower-case hexadecimal digits. It stays
    /// when lines are added above. Empty until <see cref="Fingerprints"/> has set it, which only baselines and some formats need.
    /// </summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Sorts findings as every output shows them.</summary>
    public static void Sort(List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);

        // Rules find things in order, so that there is often nothing to do; a look is cheaper than a sort.
        for (var i = 1; i < findings.Count; i++)
        {
            if (CompareByPlace(findings[i - 1], findings[i]) > 0)
            {
                findings.Sort(CompareByPlace);
                return;
            }
        }
    }

    /// <summary>The order of every output: path, line, column, rule, then concept and message.</summary>
    public static int CompareByPlace(Finding one, Finding other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var order = string.CompareOrdinal(one.Place.File, other.Place.File);
        order = order != 0 ? order : one.Place.StartLine.CompareTo(other.Place.StartLine);
        order = order != 0 ? order : one.Place.StartColumn.CompareTo(other.Place.StartColumn);
        order = order != 0 ? order : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        order = order != 0 ? order : string.CompareOrdinal(one.ConceptId, other.ConceptId);
        return order != 0 ? order : string.CompareOrdinal(one.Message, other.Message);
    }
}
