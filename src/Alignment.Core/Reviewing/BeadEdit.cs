using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing;

/// <summary>What a person does to a bitext, as data; <see cref="BitextEditor"/> says what it comes to.</summary>
/// <remarks>
/// <para>What a person puts together or takes apart by hand is <see cref="BeadState.Confirmed"/>; what is left of beads that lost sentences on the way
/// is <see cref="BeadState.Automatic"/>, whatever it was before: nobody has confirmed the rest. The one exception is <see cref="Shift"/>, which moves
/// more rows than anybody has looked at.</para>
/// <para>A bead that gains or loses sentences keeps its id; of several that become one, the first that is named keeps it. Ids of new beads have never been used before.</para>
/// </remarks>
public abstract record BeadEdit
{
    private BeadEdit()
    {
    }

    /// <summary>Confirms beads, rejects them, or takes either back.</summary>
    /// <param name="Beads">Ids.</param>
    /// <param name="State">The new state. A bead that is confirmed or rejected needs no review any more.</param>
    public sealed record SetState(IReadOnlyList<string> Beads, BeadState State) : BeadEdit;

    /// <summary>Sets a mark on beads, or removes it. A bead marked as in need of review is automatic again.</summary>
    /// <param name="Beads">Ids.</param>
    /// <param name="Mark">The mark.</param>
    /// <param name="IsSet">Whether it is set.</param>
    public sealed record SetMark(IReadOnlyList<string> Beads, BeadMarks Mark, bool IsSet) : BeadEdit;

    /// <summary>Says how the sides of a link relate.</summary>
    /// <param name="Bead">Id of a bead with both sides.</param>
    /// <param name="Relation"><see cref="Relation.Equivalent"/> or <see cref="Relation.Partial"/>.</param>
    public sealed record SetRelation(string Bead, Relation Relation) : BeadEdit;

    /// <summary>Makes one bead of sentences wherever they stand; they leave the beads they were in.</summary>
    /// <param name="French">Indices of French sentences, at least one.</param>
    /// <param name="English">Indices of English sentences, at least one.</param>
    public sealed record Link(IReadOnlyList<int> French, IReadOnlyList<int> English) : BeadEdit;

    /// <summary>Puts sentences of one side into a row of their own, wherever they stood; nothing stands beside them.</summary>
    /// <param name="Side">The side of the sentences.</param>
    /// <param name="Sentences">Their indices, at least one.</param>
    public sealed record SetApart(Language Side, IReadOnlyList<int> Sentences) : BeadEdit;

    /// <summary>Takes a bead apart: each of its sentences stands alone.</summary>
    /// <param name="Bead">Id of a bead of two sentences or more.</param>
    public sealed record Unlink(string Bead) : BeadEdit;

    /// <summary>Makes one bead of several.</summary>
    /// <param name="Beads">Ids, two or more; the bead that comes of it has the first.</param>
    public sealed record Merge(IReadOnlyList<string> Beads) : BeadEdit;

    /// <summary>Makes two beads of one: its first sentences of either side, and the others.</summary>
    /// <param name="Bead">Id.</param>
    /// <param name="French">How many of its French sentences go to the first; 0 to all.</param>
    /// <param name="English">How many of its English sentences go to the first; 0 to all. Neither bead may be empty.</param>
    public sealed record Split(string Bead, int French, int English) : BeadEdit;

    /// <summary>Moves a sentence to another bead: a boundary between two beads is somewhere else.</summary>
    /// <param name="Side">The side of the sentence.</param>
    /// <param name="Sentence">Its index in the article.</param>
    /// <param name="Target">Id of the bead that it goes to.</param>
    public sealed record Move(Language Side, int Sentence, string Target) : BeadEdit;

    /// <summary>Shifts one side of a row, and that of the rows behind it, by one row against the other side.</summary>
    /// <remarks>
    /// Down leaves the side of the row empty; up joins it with that of the row above. The shift ends at the first row that has nothing on this side, and before the first
    /// confirmed one.
    /// </remarks>
    /// <param name="Bead">Id of the row's bead.</param>
    /// <param name="Side">The side that is shifted.</param>
    /// <param name="IsDown">Down, or up.</param>
    public sealed record Shift(string Bead, Language Side, bool IsDown) : BeadEdit;

    /// <summary>Exchanges one side of two beads.</summary>
    /// <param name="First">Id of one.</param>
    /// <param name="Second">Id of the other.</param>
    /// <param name="Side">The side that changes places.</param>
    public sealed record Swap(string First, string Second, Language Side) : BeadEdit;

    /// <summary>Writes the translation of a bead with one side, or removes it.</summary>
    /// <param name="Bead">Id of a bead with one side.</param>
    /// <param name="Text">The translation, not blank; null for none.</param>
    /// <param name="Date">The day (UTC) on which it was written; null if unknown.</param>
    public sealed record SetTranslation(string Bead, string? Text, DateOnly? Date = null) : BeadEdit;

    /// <summary>Changes the wording of a sentence; the sentence keeps what it said when it was read.</summary>
    /// <param name="Side">The side of the sentence.</param>
    /// <param name="Sentence">Its index in the article.</param>
    /// <param name="Text">The new wording, not blank; null for what it said when it was read.</param>
    public sealed record SetText(Language Side, int Sentence, string? Text) : BeadEdit;

    /// <summary>Puts other beads in the place of some, as aligning again does.</summary>
    /// <param name="Beads">Ids of the beads that go.</param>
    /// <param name="With">The beads that come, with the same sentences. One with the id of a bead that goes is that bead, changed; other ids are given anew.</param>
    public sealed record Replace(IReadOnlyList<string> Beads, IReadOnlyList<Bead> With) : BeadEdit;
}
