using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Formats.Exchange;

namespace Alignment.Formats.Xliff;

/// <summary>Bitexts as XLIFF: links as translated units, and on request the gaps of the source language, with their translation or for somebody to translate.</summary>
/// <remarks>A file translates in one direction; gaps in the target language are left out and counted.</remarks>
internal static class XliffExport
{
    /// <summary>Writes a file; every bitext is a <c>file</c> element of it.</summary>
    public static void Write(Export export, XliffVersion version, TextWriter writer, CancellationToken cancellationToken) =>
        export.Tally.Replaced += XliffWriter.Write(Units(export, cancellationToken), writer, version, export.Options.ProgramVersion, cancellationToken);

    private static IEnumerable<XliffUnit> Units(Export export, CancellationToken cancellationToken)
    {
        foreach (var bitext in export.Bitexts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            export.Tally.Bitexts++;
            foreach (var bead in bitext.Beads)
            {
                if (Unit(export, bitext, bead) is { } unit)
                {
                    yield return unit;
                }
            }
        }
    }

    private static XliffUnit? Unit(Export export, Bitext bitext, Bead bead)
    {
        var options = export.Options;
        var isOpen = bead is { IsLink: false, Translation: null };
        if (!bead.IsLink && (isOpen ? options.Gaps : options.Translations) && bead.French.Count > 0 != (options.Source == Language.French))
        {
            export.Tally.Leave(LeftOut.OtherDirection);
            return null;
        }

        return isOpen && options.Gaps
            ? Gap(export, bitext, bead)
            : ExchangeUnits.Of(export, bitext, bead) is { } unit ? XliffUnit.Of(unit, options.Source, BitextName.Of(bitext)) : null;
    }

    private static XliffUnit Gap(Export export, Bitext bitext, Bead bead)
    {
        var (name, source) = (BitextName.Of(bitext), export.Options.Source);
        export.Tally.Gaps++;
        return new XliffUnit
        {
            Id = BitextName.Join(name, bead.Id),
            Original = name,
            SourceTag = source.Tag(),
            Source = source == Language.French ? bitext.FrenchText(bead) : bitext.EnglishText(bead),
            TargetTag = source.Other().Tag(),
            Target = null,
            Properties = [.. ExchangeUnits.Base(bitext, bead)],
        };
    }
}
