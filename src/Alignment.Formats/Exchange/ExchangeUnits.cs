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
        if (BitextUnits.OfBead(bitext, bead) is not { } unit || !IsWanted(export, bead, unit))
        {
            return null;
        }

        return unit with { Id = BitextName.Join(BitextName.Of(bitext), bead.Id), Properties = [.. unit.Properties, .. Base(bitext, bead)] };
    }

    /// <summary>What says of a unit which bead it is and what that was.</summary>
    internal static IEnumerable<UnitProperty> Base(Bitext bitext, Bead bead) =>
        [new(UnitBase.Sentences, UnitBase.OfSentences(bead)), new(UnitBase.Property, BeadFingerprint.Of(bitext, bead).ToString())];

    private static bool IsWanted(Export export, Bead bead, TranslationUnit unit)
    {
        var (options, tally) = (export.Options, export.Tally);
        if (!bead.IsLink)
        {
            tally.Translations += options.Translations ? 1 : 0;
            tally.MachineTranslations += options.Translations && (unit.French.IsMachine || unit.English.IsMachine) ? 1 : 0;
            return options.Translations;
        }

        var isWanted = (bead.Relation == Relation.Equivalent || options.Partial)
            && (bead.State == BeadState.Confirmed || bead.Probability >= (options.MinProbability ?? LeastProbability));
        tally.Written += isWanted ? 1 : 0;
        tally.LeftOut += isWanted ? 0 : 1;
        return isWanted;
    }
}
