using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing;

/// <summary>Beads as reviewing leaves them.</summary>
internal static class Reviewed
{
    /// <summary>A bead in another state: who has decided needs no review any more.</summary>
    public static Bead With(Bead bead, BeadState state) => bead with
    {
        State = state,
        Marks = state == BeadState.Automatic ? bead.Marks : bead.Marks & ~BeadMarks.NeedsReview,
    };

    /// <summary>A link with what a judge says of it; null without a judge, and for sides that have nothing to judge.</summary>
    public static Bead? Judge(Bitext bitext, Bead bead, IBeadJudge? judge)
    {
        var (french, english) = (bitext.FrenchText(bead), bitext.EnglishText(bead));
        if (judge is null || string.IsNullOrWhiteSpace(french) || string.IsNullOrWhiteSpace(english))
        {
            return null;
        }

        var judged = judge.Judge(french, english);
        return bead with { Relation = judged.Relation, Probability = judged.Probability, Evidence = judged.Evidence };
    }

    /// <summary>The sentences of one side.</summary>
    public static IReadOnlyList<int> Side(Bead bead, Language side) => side == Language.French ? bead.French : bead.English;
}
