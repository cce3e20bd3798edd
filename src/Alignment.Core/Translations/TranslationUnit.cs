using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Translations;

/// <summary>A French and an English text that belong together, as exchange files hold them: a TMX <c>tu</c>, an XLIFF segment, a PO message, a bead.</summary>
public sealed record TranslationUnit
{
    /// <summary>What the file calls it; null if it does not.</summary>
    public string? Id { get; init; }

    /// <summary>Where the unit begins.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The French text; never blank.</summary>
    public required TranslationVariant French { get; init; }

    /// <summary>The English text; never blank.</summary>
    public required TranslationVariant English { get; init; }

    /// <summary>Which side was translated from which, as far as the file says.</summary>
    public Direction Direction { get; init; }

    /// <summary>How far the translation has come.</summary>
    public TranslationState State { get; init; }

    /// <summary>How the sides relate; <see cref="Relation.Equivalent"/> unless the file says otherwise.</summary>
    public Relation Relation { get; init; } = Relation.Equivalent;

    /// <summary>Probability that the sides belong together, 0 to 1; 1 unless the file says otherwise.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>What tells it from others with the same text: the original file of XLIFF, the <c>msgctxt</c> of PO; null if the file does not say.</summary>
    public string? Context { get; init; }

    /// <summary>Remarks for people, those of both sides included.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What else the file says of it.</summary>
    public IReadOnlyList<UnitProperty> Properties { get; init; } = [];

    /// <summary>Whether it is part of the translation and nobody has marked it as unfinished.</summary>
    public bool IsFinished => State is not (TranslationState.Draft or TranslationState.Obsolete);

    /// <summary>The text of a side.</summary>
    public TranslationVariant this[Language language] => language == Language.French ? French : English;
}

/// <summary>One side of a translation unit; a <c>tuv</c> of TMX.</summary>
/// <param name="Tag">Its language tag (BCP 47): <c>fr</c>, <c>fr-CA</c>.</param>
/// <param name="Text">The text on one line, without the codes of its markup, and where every part of it stands in the file.</param>
public sealed record TranslationVariant(string Tag, MappedText Text)
{
    /// <summary>Whether the file says that a machine wrote it and no person has changed it.</summary>
    public bool IsMachine { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public SourceSpan Place => Text.SpanOf(new TextSpan(0, Text.Text.Length));
}

/// <summary>Something a file says of a unit under a name.</summary>
/// <param name="Type">The name: <c>x-document</c>, <c>state-qualifier</c>.</param>
/// <param name="Value">What it says.</param>
public readonly record struct UnitProperty(string Type, string Value);
