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
        return export.Bitexts.SelectMany(bitext => Of(export, bitext, cancellationToken));
    }

    /// <summary>The units of one of the bitexts.</summary>
    /// <inheritdoc cref="Of(Export, CancellationToken)"/>
    internal static IEnumerable<TranslationUnit> Of(Export export, Bitext bitext, CancellationToken cancellationToken)
    {
        export.Tally.Bitexts++;
        var name = BitextName.Of(bitext);
        foreach (var bead in bitext.Beads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (BitextUnits.OfBead(bitext, bead) is { } unit && IsWanted(export, bead, unit))
            {
                yield return unit with
                {
                    Id = BitextName.Join(name, bead.Id),
                    Properties = [.. unit.Properties, new(UnitBase.Sentences, UnitBase.OfSentences(bead)), new(UnitBase.Property, BeadFingerprint.Of(bitext, bead).ToString())],
                };
            }
        }
    }

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
