using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Translations;

/// <summary>The two sides of a bead as a translation unit.</summary>
public static class BeadUnit
{
    /// <summary>The unit that a bead with both sides makes. Places are those of the articles.</summary>
    public static TranslationUnit Of(Bitext bitext, Bead bead)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(bead);
        var french = Side(bitext.French, bead.French);
        return new TranslationUnit
        {
            Id = bead.Id,
            Place = french.Place,
            French = french,
            English = Side(bitext.English, bead.English),
            Direction = bitext.Direction,
            State = bead.State == BeadState.Confirmed ? TranslationState.Confirmed : TranslationState.Unstated,
            Relation = bead.Relation,
            Probability = bead.Probability,
            Context = $"{bitext.French.Id} {bitext.English.Id}",
        };
    }

    /// <summary>Some sentences of an article as a side of a unit.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indices">Indices of the sentences; at least one.</param>
    public static TranslationVariant Side(Article article, IReadOnlyList<int> indices)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(indices);
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
