using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>A word or phrase for a concept in one language.</summary>
/// <remarks>What the file leaves out is filled in from its defaults, so that no reader has to ask again.</remarks>
public sealed record Term
{
    /// <summary>The term as it is to be written; never empty, NFC unless the file is not.</summary>
    public required string Text { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Where it stands in the glossary.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>What the house thinks of it. Left out: preferred for the first term of a section, admitted for the others.</summary>
    public TermStatus Status { get; init; } = TermStatus.Preferred;

    /// <summary>How it came about. Left out: an acronym if it is one word of two or more capitals, full otherwise.</summary>
    public TermType Type { get; init; } = TermType.FullForm;

    /// <summary>What kind of word its head is; null if the file does not say.</summary>
    public PartOfSpeech? PartOfSpeech { get; init; }

    /// <summary>Its gender; null if the file does not say.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Its number; null if the file does not say, which counts as singular.</summary>
    public GrammaticalNumber? Number { get; init; }

    /// <summary>The full form it shortens; null if it shortens none.</summary>
    public string? Of { get; init; }

    /// <summary>Which other forms are the term too; not used where <see cref="Forms"/> are given.</summary>
    public Inflection Inflection { get; init; } = Inflection.Auto;

    /// <summary>Its other forms, spelled out by the editor; empty to have them made by <see cref="Inflection"/>.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>How much its capitals matter.</summary>
    public CasePolicy Case { get; init; } = CasePolicy.Smart;

    /// <summary>Look-up spellings: recognised, and mended to <see cref="Text"/>. The key <c>match</c>.</summary>
    public IReadOnlyList<string> LookupForms { get; init; } = [];

    /// <summary>Longer phrases in which the term means something else, or is fine.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>Where it is used, as a language tag with region (<c>fr-CA</c>); null for everywhere.</summary>
    public string? Region { get; init; }

    /// <summary>What to write in its place, best first; empty if the file does not say.</summary>
    public IReadOnlyList<string> Use { get; init; } = [];

    /// <summary>Why it is not to be used; null if the file does not say.</summary>
    public string? Why { get; init; }

    /// <summary>A remark for people; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>First day of its use; null if it always was.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day of its use; null if it still is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it may be written: preferred or admitted.</summary>
    public bool IsAccepted => Status is TermStatus.Preferred or TermStatus.Admitted;

    /// <summary>Whether it is in use on a day, by <see cref="Since"/> and <see cref="Until"/>, both inclusive.</summary>
    public bool IsCurrent(DateOnly day) => !(day < Since) && !(day > Until);
}
