using System.Diagnostics.CodeAnalysis;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Something wrong in a user's text, glossary or pair of texts: a value, never thrown.</summary>
/// <remarks>It is kept small, since there may be millions: what it says is in a <see cref="Remark"/>, and its place takes the room of four numbers, what few have is in <see cref="FindingExtras"/>.</remarks>
public sealed record Finding
{
    private readonly int startLine;
    private readonly int startColumn;
    private readonly int endLine;
    private readonly int endColumn;
    private readonly bool isApproximate;
    private readonly Remark remark = Remark.None;
    private readonly FindingExtras extras = FindingExtras.None;
    private readonly ShownLine line = ShownLine.None;

    /// <summary>A finding that an initialiser fills in.</summary>
    public Finding()
    {
    }

    /// <summary>A remark at a place in its file.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // what is required and not null is in the remark, which the compiler does not look into
    internal Finding(Remark remark, in SourceSpan place, TextSpan span, FindingExtras extras)
#pragma warning restore CS8618
    {
        this.remark = remark;
        this.extras = extras;
        (startLine, startColumn, endLine, endColumn, isApproximate) = (place.StartLine, place.StartColumn, place.EndLine, place.EndColumn, place.Approximate);
        Span = span;
    }

    /// <summary>Takes findings for the same that say the same about the same words of a file, wherever these stand; one that was changed says something else.</summary>
    public static IEqualityComparer<Finding> SayingTheSame { get; } =
        EqualityComparer<Finding>.Create(
            (one, other) => ReferenceEquals(one?.remark, other?.remark),
            finding => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(finding.remark));

    /// <summary>The rule that found it.</summary>
    public required Rule Rule
    {
        get => remark.Rule;
        init => remark = remark with { Rule = value };
    }

    /// <summary>How grave it is; never <see cref="Severity.None"/>.</summary>
    public required Severity Severity
    {
        get => remark.Severity;
        init => remark = remark with { Severity = value };
    }

    /// <summary>Where it is: lines and columns are 1-based, columns in UTF-16 code units.</summary>
    public required SourceSpan Place
    {
        get => new(remark.File, startLine, startColumn, endLine, endColumn, isApproximate);
        init
        {
            (startLine, startColumn, endLine, endColumn, isApproximate) = (value.StartLine, value.StartColumn, value.EndLine, value.EndColumn, value.Approximate);
            remark = ReferenceEquals(remark.File, value.File) ? remark : remark with { File = value.File };
        }
    }

    /// <summary>The same stretch in UTF-16 code units of the file's decoded text, byte order mark not counted.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text at <see cref="Place"/>, as it stands in the file.</summary>
    public required string Matched
    {
        get => remark.Matched;
        init => remark = remark with { Matched = value };
    }

    /// <summary>What is wrong and what to write, on one line, without rule, place and concept.</summary>
    public required string Message
    {
        get => remark.Message;
        init => remark = remark with { Message = value };
    }

    /// <summary>The line that it begins on, without line end; empty where there is none to show.</summary>
    public string Line
    {
        get => line.Text;
        init => line = value.Length == 0 ? ShownLine.None : new ShownLine(value);
    }

    /// <summary>The <see cref="Line"/>, as one object for all findings on it.</summary>
    internal ShownLine ShownLine
    {
        get => line;
        init => line = value;
    }

    /// <summary>The language of the text; null where that does not matter.</summary>
    public Language? Language
    {
        get => remark.Language;
        init => remark = remark with { Language = value };
    }

    /// <summary>The concept it is about; null if it is about none.</summary>
    public string? ConceptId
    {
        get => remark.ConceptId;
        init => remark = remark with { ConceptId = value };
    }

    /// <summary>Where the glossary says so: the term's place, or the entry's; null if no glossary does.</summary>
    public SourceSpan? GlossaryPlace
    {
        get => remark.GlossaryPlace;
        init => remark = remark with { GlossaryPlace = value };
    }

    /// <summary>What could stand there, best first; each is a mend of its own.</summary>
    public IReadOnlyList<Edit> Suggestions
    {
        get => extras.Suggestions;
        init => extras = extras with { Suggestions = value };
    }

    /// <summary>Other places it is about, in the order to show them.</summary>
    public IReadOnlyList<RelatedPlace> Related
    {
        get => extras.Related;
        init => extras = extras with { Related = value };
    }

    /// <summary>Whether the first suggestion can be applied without a person.</summary>
    public Fixability Fix { get; init; }

    /// <summary>Whether a baseline knows it already, so that it is shown on request only and fails nothing.</summary>
    public bool IsBaselined { get; init; }

    /// <summary>The how-many-eth it is in the file of those with its rule, concept and line, from 1; 0 until <see cref="Fingerprints.Add"/> has counted, which only baselines and some formats need.</summary>
    public int Occurrence { get; init; }

    /// <summary>
    /// SHA-256 of rule, concept, normalised line (of a very long one, its own SHA-256) and <see cref="Occurrence"/>: 64 lower-case hexadecimal
    /// digits, worked out at every call. It stays when lines are added above. Empty while the occurrence is not known.
    /// </summary>
    public string Fingerprint => Occurrence == 0 ? "" : Fingerprints.Of(Rule.Id, ConceptId, line, Occurrence);

    /// <summary>The same finding in a text that has more before it.</summary>
    /// <param name="lines">How many lines more.</param>
    /// <param name="offset">How many UTF-16 code units more.</param>
    internal Finding Moved(int lines, int offset) => this with
    {
        Place = Move(Place, lines),
        Span = Span with { Start = Span.Start + offset },
        Suggestions = Suggestions.Count == 0 ? Suggestions : [.. Suggestions.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start + offset }, Place = Move(edit.Place, lines) })],
        Related = Related.Count == 0 ? Related : [.. Related.Select(related => related with { Place = Move(related.Place, lines) })],
    };

    private static SourceSpan Move(SourceSpan place, int lines) => place with { StartLine = place.StartLine + lines, EndLine = place.EndLine + lines };

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
        var order = string.CompareOrdinal(one.remark.File, other.remark.File);
        order = order != 0 ? order : one.startLine.CompareTo(other.startLine);
        order = order != 0 ? order : one.startColumn.CompareTo(other.startColumn);
        order = order != 0 ? order : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        order = order != 0 ? order : string.CompareOrdinal(one.ConceptId, other.ConceptId);
        return order != 0 ? order : string.CompareOrdinal(one.Message, other.Message);
    }
}
