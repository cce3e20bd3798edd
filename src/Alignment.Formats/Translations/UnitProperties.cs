using System.Globalization;
using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Translations;

/// <summary>The properties by which exchange files of this program say what their format has no element for.</summary>
internal static class UnitProperties
{
    public const string Relation = "x-relation";
    public const string Probability = "x-probability";
    public const string State = "x-state";
    public const string Document = "x-document";
    public const string Id = "x-id"; // of a unit whose id the format does not take
    public const string Origin = "x-origin"; // of a tuv
    public const string Machine = "machine-translation";
    public const string Confirmed = "confirmed";
    public const string Draft = "draft";
    public const string Translated = "translated";

    /// <summary>Whether the properties of a <c>tuv</c> say that a machine wrote it.</summary>
    public static bool IsMachine(List<UnitProperty> properties) => properties.Contains(new UnitProperty(Origin, Machine));

    /// <summary>A unit with what its properties say; those that say nothing of what a unit knows are kept as they are.</summary>
    public static TranslationUnit Apply(List<UnitProperty> properties, TranslationUnit unit)
    {
        var others = new List<UnitProperty>();
        foreach (var property in properties)
        {
            switch (property.Type)
            {
                case Relation when BitextWords.Relations.Find(property.Value) is { } relation:
                    unit = unit with { Relation = relation };
                    break;
                case Probability when double.TryParse(property.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var probability) && probability <= 1:
                    unit = unit with { Probability = probability };
                    break;
                case State when property.Value is Confirmed or Draft or Translated:
                    unit = unit with
                    {
                        State = property.Value switch
                        {
                            Confirmed => TranslationState.Confirmed,
                            Draft => TranslationState.Draft,
                            _ => TranslationState.Translated,
                        },
                    };
                    break;
                case Id when property.Value.Length > 0:
                    unit = unit with { Id = property.Value };
                    break;
                case Document:
                    unit = unit with { Context = property.Value };
                    break;
                default:
                    others.Add(property);
                    break;
            }
        }

        return unit with { Properties = others };
    }

    /// <summary>The properties to write for a unit.</summary>
    /// <param name="unit">The unit; without its id if the format has a place for that.</param>
    /// <param name="hasStates">Whether the format says by itself how far the translation has come.</param>
    public static IEnumerable<UnitProperty> Of(TranslationUnit unit, bool hasStates = false)
    {
        if (unit.Id is { Length: > 0 } id)
        {
            yield return new UnitProperty(Id, id);
        }

        if (unit.Context is { } context)
        {
            yield return new UnitProperty(Document, context);
        }

        if (unit.Relation != Core.Aligning.Relation.Equivalent)
        {
            yield return new UnitProperty(Relation, BitextWords.Relations[unit.Relation]);
        }

        if (unit.Probability < 1)
        {
            yield return new UnitProperty(Probability, unit.Probability.ToString("0.####", CultureInfo.InvariantCulture));
        }

        if (!hasStates && unit.State is TranslationState.Confirmed or TranslationState.Draft or TranslationState.Translated)
        {
            yield return new UnitProperty(State, unit.State switch
            {
                TranslationState.Confirmed => Confirmed,
                TranslationState.Draft => Draft,
                _ => Translated,
            });
        }

        foreach (var property in unit.Properties)
        {
            yield return property;
        }
    }
}
