using System.Diagnostics;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Exchange;

/// <summary>The beads of bitexts as units of two texts, for formats that hold nothing else: links, and on request the translations of gaps.</summary>
public static class ExchangeUnits
{
    /// <summary>Links less probable than this stay out unless asked for: a memory is read without being looked through.</summary>
    public const double LeastProbability = 0.5;

    /// <summary>The units of what is exported, in the order of the bitexts and of their beads; each says what its bead was.</summary>
    /// <param name="export">What is exported; units are counted in its tally.</param>
    /// <param name="cancellationToken">Looked at once a bead.</param>
    public static IEnumerable<TranslationUnit> Of(Export export, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(export);
        foreach (var bitext in export.Bitexts)
        {
            export.Tally.Bitexts++;
            foreach (var bead in bitext.Beads)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Of(export, bitext, bead) is { } unit)
                {
                    yield return unit;
                }
            }
        }
    }

    /// <summary>The unit of a bead; null if it makes none that is wanted.</summary>
    internal static TranslationUnit? Of(Export export, Bitext bitext, Bead bead)
    {
        if (Reason(export.Options, bead) is { } reason)
        {
            export.Tally.Leave(reason);
            return null;
        }

        var unit = BitextUnits.OfBead(bitext, bead) ?? throw new UnreachableException();
        if (bead.IsLink)
        {
            export.Tally.Written++;
        }
        else
        {
            export.Tally.Translations++;
            export.Tally.MachineTranslations += unit.French.IsMachine || unit.English.IsMachine ? 1 : 0;
        }

        return unit with { Id = BitextName.Join(BitextName.Of(bitext), bead.Id), Properties = [.. unit.Properties, .. Base(bitext, bead)] };
    }

    /// <summary>What says of a unit which bead it is and what that was.</summary>
    internal static IEnumerable<UnitProperty> Base(Bitext bitext, Bead bead) =>
        [new(UnitBase.Sentences, UnitBase.OfSentences(bead)), new(UnitBase.Property, BeadFingerprint.Of(bitext, bead).ToString())];

    // Why a bead makes no unit; null if it makes one.
    private static LeftOut? Reason(ExportOptions options, Bead bead) => bead switch
    {
        { IsLink: false, Translation: null } => LeftOut.Gap,
        { IsLink: false } => options.Translations ? null : LeftOut.Translation,
        { State: BeadState.Rejected } => LeftOut.Rejected,
        { State: not BeadState.Confirmed } when bead.Probability < (options.MinProbability ?? LeastProbability) => LeftOut.Improbable,
        _ => bead.Relation == Relation.Equivalent || options.Partial ? null : LeftOut.Partial,
    };
}
