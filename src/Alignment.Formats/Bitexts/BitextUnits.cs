using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translations;

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
