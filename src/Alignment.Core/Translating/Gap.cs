using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>Sentences that one language has alone: what a filler is to translate.</summary>
/// <param name="Sentences">One or more, in reading order.</param>
/// <param name="Source">Their language.</param>
public sealed record Gap(IReadOnlyList<string> Sentences, Language Source)
{
    /// <summary>Where the first sentence stands, for messages; null if nowhere.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>The sentences on one line, joined by one blank.</summary>
    public string Text { get; } = Blanks.OneLine(string.Join(' ', Sentences));

    /// <summary>The gap of a bead; null if it has both sides, has been rejected, or has nothing to translate but blanks and marks.</summary>
    public static Gap? Of(Bitext bitext, Bead bead)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(bead);
        if (bead.IsLink || bead.State == BeadState.Rejected)
        {
            return null;
        }

        var (article, indices) = bead.French.Count > 0 ? (bitext.French, bead.French) : (bitext.English, bead.English);
        var sentences = indices.Select(index => article.Sentences[index]).ToList();
        return sentences.Any(sentence => sentence.Text.Any(char.IsLetter))
            ? new Gap([.. sentences.Select(sentence => sentence.Text)], article.Language) { Place = sentences[0].Span }
            : null;
    }
}
