using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Text;
using Alignment.Core.Translations;

namespace Alignment.Formats.Exchange;

/// <summary>Units of two texts that come back, as rows: what each one's properties say it was, and what it is now.</summary>
internal static class UnitRows
{
    /// <summary>The rows, in order; segments that a program has made of one unit are one row again.</summary>
    public static IEnumerable<EditedRow> Of(IEnumerable<TranslationUnit> units, CancellationToken cancellationToken)
    {
        EditedRow? waiting = null;
        string? unitId = null;
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = IdOf(unit, out var isSegment);
            var row = Row(unit, id);
            if (waiting is not null && isSegment && id == unitId)
            {
                waiting = Joined(waiting, row);
                continue;
            }

            if (waiting is not null)
            {
                yield return waiting;
            }

            (waiting, unitId) = (row, id);
        }

        if (waiting is not null)
        {
            yield return waiting;
        }
    }

    // "f--e:b1/s2": the second segment of a unit
    private static string? IdOf(TranslationUnit unit, out bool isSegment)
    {
        var slash = unit.Id?.LastIndexOf('/') ?? -1;
        isSegment = slash > 0;
        return isSegment ? unit.Id![..slash] : unit.Id;
    }

    private static EditedRow Row(TranslationUnit unit, string? id)
    {
        var (bitext, bead) = id is null ? (null, null) : BitextName.Split(id);
        var sentences = Property(unit, UnitBase.Sentences) is { } numbers ? UnitBase.Parse(numbers) : null;
        var row = new EditedRow
        {
            Place = $"line {unit.Place.StartLine}",
            Bitext = bitext,
            Bead = bead,
            Base = BeadFingerprint.Parse(Property(unit, UnitBase.Property)),
            French = sentences?.French,
            English = sentences?.English,
            FrenchText = unit.French.Text.Text,
            EnglishText = unit.English.Text.Text,
            Problems = bead is null ? ["the unit has no id, by which its bead would be recognised"] : [],
        };
        var isGap = sentences is ({ Count: 0 }, _) or (_, { Count: 0 });
        if (!isGap)
        {
            return row with { Relation = unit.Relation, State = unit.State == TranslationState.Confirmed ? BeadState.Confirmed : null };
        }

        var missing = sentences is ({ Count: 0 }, _) ? Language.French : Language.English;
        return row with
        {
            FrenchText = missing == Language.French ? "" : row.FrenchText,
            EnglishText = missing == Language.English ? "" : row.EnglishText,
            Translation = unit[missing].Text.Text,
            IsTranslationApproved = unit.State is TranslationState.Confirmed or TranslationState.Translated,
        };
    }

    private static EditedRow Joined(EditedRow first, EditedRow second) => first with
    {
        FrenchText = Joined(first.FrenchText, second.FrenchText),
        EnglishText = Joined(first.EnglishText, second.EnglishText),
        Translation = Joined(first.Translation, second.Translation),
        State = first.State == second.State ? first.State : null,
        IsTranslationApproved = first.IsTranslationApproved && second.IsTranslationApproved,
    };

    private static string? Joined(string? first, string? second) => first is null ? second : second is null ? first : $"{first} {second}".Trim();

    private static string? Property(TranslationUnit unit, string type) =>
        unit.Properties.Where(property => property.Type == type).Select(property => property.Value).FirstOrDefault();
}
