using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Core.Translations;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Bitexts;

/// <summary>The beads of a bitext as translation units.</summary>
public static class BitextUnits
{
    /// <summary>The beads that have both sides and that nobody has rejected, in order. Places are those of the articles.</summary>
    public static IEnumerable<TranslationUnit> Of(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        return bitext.Beads.Where(bead => bead is { IsLink: true, State: not BeadState.Rejected }).Select(bead => BeadUnit.Of(bitext, bead));
    }

    /// <summary>Gaps that have a translation, in order, as units that are marked for what they are: a machine's text as such, all but confirmed ones as drafts.</summary>
    public static IEnumerable<TranslationUnit> OfTranslations(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        return bitext.Beads.Where(bead => bead.Translation is not null).Select(bead => Unit(bitext, bead, bead.Translation!));
    }

    /// <summary>The unit that a bead makes: two texts that nobody has rejected, or a gap with its translation; null if it makes none.</summary>
    internal static TranslationUnit? OfBead(Bitext bitext, Bead bead) => bead switch
    {
        { IsLink: true, State: BeadState.Rejected } => null,
        { IsLink: true } => BeadUnit.Of(bitext, bead),
        { Translation: { } translation } => Unit(bitext, bead, translation),
        _ => null,
    };

    private static TranslationUnit Unit(Bitext bitext, Bead bead, Translation translation)
    {
        var source = translation.Language.Other();
        var own = source == Language.French ? BeadUnit.Side(bitext.French, bead.French) : BeadUnit.Side(bitext.English, bead.English);
        var made = new TranslationVariant(translation.Language.Tag(), new MappedText(translation.Text, new WholePlace(own.Place with { Approximate = true })))
        {
            IsMachine = translation.Provenance.Source == TranslationSource.Machine,
        };
        return new TranslationUnit
        {
            Id = bead.Id,
            Place = own.Place,
            French = source == Language.French ? own : made,
            English = source == Language.French ? made : own,
            Direction = source == Language.French ? Direction.FrenchToEnglish : Direction.EnglishToFrench,
            State = translation.Provenance.Source is TranslationSource.Person or TranslationSource.Confirmed ? TranslationState.Confirmed : TranslationState.Draft,
            Probability = translation.Provenance.Score ?? 1,
            Context = $"{bitext.French.Id} {bitext.English.Id}",
            Notes = [TranslationWords.All(bitext, bead, ReportWords.English)],
        };
    }

    /// <summary>A text that stands nowhere in the file: its place is that of what it translates.</summary>
    private sealed class WholePlace(SourceSpan place) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span) => place;
    }
}
