using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Reporting;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Xliff;

/// <summary>A unit as both versions of XLIFF are written from it: one side is the source, the other the target.</summary>
internal sealed record XliffUnit
{
    /// <summary>What the file calls it; null for no name.</summary>
    public required string? Id { get; init; }

    /// <summary>The file that it is from, for people; units of one stand together.</summary>
    public required string Original { get; init; }

    public required string SourceTag { get; init; }

    public required string Source { get; init; }

    public required string TargetTag { get; init; }

    /// <summary>Null for what is still to be translated.</summary>
    public required string? Target { get; init; }

    public TranslationState State { get; init; }

    /// <summary>Whether a machine wrote the target and nobody has said that it is right.</summary>
    public bool IsMachine { get; init; }

    /// <summary>How sure and how alike, for people; null where there is nothing to say.</summary>
    public string? Score { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<UnitProperty> Properties { get; init; } = [];

    /// <summary>A unit of two texts.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="source">The language to translate from.</param>
    /// <param name="original">The file it is from; null for what the unit says.</param>
    public static XliffUnit Of(TranslationUnit unit, Language source, string? original = null)
    {
        var (from, to) = (unit[source], unit[source.Other()]);
        return new XliffUnit
        {
            Id = unit.Id,
            Original = original ?? unit.Context ?? "units",
            SourceTag = from.Tag,
            Source = from.Text.Text,
            TargetTag = to.Tag,
            Target = to.Text.Text,
            State = unit.State,
            IsMachine = to.IsMachine && unit.State != TranslationState.Confirmed,
            Score = unit.Probability < 1 || unit.Relation != Relation.Equivalent
                ? $"{ReportWords.English.Probability(unit.Probability)}, {ReportWords.English.Rows.Relation(unit.Relation)}"
                : null,
            Notes = unit.Notes,
            Properties = [.. UnitProperties.Of(unit with { Id = null }, hasStates: true), .. from.IsMachine ? [new UnitProperty(XliffNames.SourceOrigin, UnitProperties.Machine)] : (UnitProperty[])[]],
        };
    }
}
