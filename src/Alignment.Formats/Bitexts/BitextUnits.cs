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
        return bitext.Beads.Where(bead => bead is { IsLink: true, State: not BeadState.Rejected }).Select(bead => Unit(bitext, bead));
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
        { IsLink: true } => Unit(bitext, bead),
        { Translation: { } translation } => Unit(bitext, bead, translation),
        _ => null,
    };

    private static TranslationUnit Unit(Bitext bitext, Bead bead, Translation translation)
    {
        var source = translation.Language.Other();
        var own = source == Language.French ? Variant(bitext.French, bead.French) : Variant(bitext.English, bead.English);
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

    private static TranslationUnit Unit(Bitext bitext, Bead bead)
    {
        var french = Variant(bitext.French, bead.French);
        return new TranslationUnit
        {
            Id = bead.Id,
            Place = french.Place,
            French = french,
            English = Variant(bitext.English, bead.English),
            Direction = bitext.Direction,
            State = bead.State == BeadState.Confirmed ? TranslationState.Confirmed : TranslationState.Unstated,
            Relation = bead.Relation,
            Probability = bead.Probability,
            Context = $"{bitext.French.Id} {bitext.English.Id}",
        };
    }

    private static TranslationVariant Variant(Article article, IReadOnlyList<int> indices)
    {
        var sentences = indices.Select(index => article.Sentences[index]).ToArray();
        return new TranslationVariant(article.Language.Tag(), new MappedText(string.Join(' ', sentences.Select(sentence => sentence.Text)), new SentencesMap(sentences)));
    }

    /// <summary>A text that stands nowhere in the file: its place is that of what it translates.</summary>
    private sealed class WholePlace(SourceSpan place) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span) => place;
    }

    /// <summary>Leads from sentences joined by one blank to where they stand.</summary>
    private sealed class SentencesMap(Sentence[] sentences) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span)
        {
            var first = At(span.Start);
            var last = span.Length == 0 ? first : At(span.End - 1);
            if (first == last)
            {
                var (sentence, start) = first;
                var inside = Math.Min(span.Start - start, sentence.Text.Length);
                return sentence.SpanOf(new TextSpan(inside, Math.Min(span.Length, sentence.Text.Length - inside)));
            }

            var (begin, end) = (first.Sentence.SpanOf(TextSpan.Between(Math.Min(span.Start - first.Start, first.Sentence.Text.Length), first.Sentence.Text.Length)),
                last.Sentence.SpanOf(new TextSpan(0, Math.Min(span.End - last.Start, last.Sentence.Text.Length))));

            // what lies between two sentences is no part of either
            return begin with { EndLine = end.EndLine, EndColumn = end.EndColumn, Approximate = true };
        }

        private (Sentence Sentence, int Start) At(int index)
        {
            var start = 0;
            var last = sentences.Length - 1;
            for (var i = 0; i < last; i++)
            {
                if (index <= start + sentences[i].Text.Length)
                {
                    return (sentences[i], start);
                }

                start += sentences[i].Text.Length + 1;
            }

            return (sentences[last], start);
        }
    }
}
