using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Reviewing;

/// <summary>Works out what edits do to a bitext. Afterwards, as before, every sentence is in exactly one bead, and the beads are in <see cref="RowOrder"/>.</summary>
/// <remarks>Beads that an edit does not touch stay what they are. Instances may be used by several threads if the judge may.</remarks>
/// <param name="judge">Says how the sides of beads relate whose sentences have changed, and why; null to leave that open: a link is then equivalent unless it was partial before.</param>
public sealed partial class BitextEditor(IBeadJudge? judge = null)
{
    /// <summary>The bitext after an edit.</summary>
    /// <exception cref="EditRefusedException">The edit makes no sense for this bitext; the message says why.</exception>
    public Bitext Apply(Bitext bitext, BeadEdit edit) => Change(bitext, edit).ApplyTo(bitext);

    /// <summary>What an edit changes, without changing it.</summary>
    /// <exception cref="EditRefusedException">The edit makes no sense for this bitext; the message says why.</exception>
    public BitextChange Change(Bitext bitext, BeadEdit edit)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(edit);
        return edit switch
        {
            BeadEdit.SetState set => Each(bitext, set.Beads, bead => Reviewed.With(bead, set.State)),
            BeadEdit.SetMark set => Each(bitext, set.Beads, bead => Marked(bead, set)),
            BeadEdit.SetRelation set => Each(bitext, [set.Bead], bead => Related(bead, set.Relation)),
            BeadEdit.SetTranslation set => Each(bitext, [set.Bead], bead => Translated(bead, set)),
            BeadEdit.Link link => Link(bitext, Sentences(bitext, Language.French, link.French), Sentences(bitext, Language.English, link.English)),
            BeadEdit.SetApart apart => SetApart(bitext, apart.Side, Sentences(bitext, apart.Side, apart.Sentences)),
            BeadEdit.Unlink unlink => Unlink(bitext, Find(bitext, unlink.Bead)),
            BeadEdit.Merge merge => Merge(bitext, [.. merge.Beads.Distinct(StringComparer.Ordinal).Select(id => Find(bitext, id))]),
            BeadEdit.Split split => Split(bitext, Find(bitext, split.Bead), split.French, split.English),
            BeadEdit.Move move => Move(bitext, move),
            BeadEdit.Shift shift => Shift(bitext, Find(bitext, shift.Bead), shift.Side, shift.IsDown),
            BeadEdit.Swap swap => Swap(bitext, Find(bitext, swap.First), Find(bitext, swap.Second), swap.Side),
            BeadEdit.SetText set => Reword(bitext, set),
            BeadEdit.Replace replace => Replace(bitext, replace),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit.GetType().Name, "No such edit."),
        };
    }

    private static Bead Find(Bitext bitext, string id) =>
        bitext.Beads.FirstOrDefault(bead => bead.Id == id)
        ?? throw new EditRefusedException(EditRefusal.NotThere, $"There is no bead {id}. It may have been merged or taken apart since; look at the rows again.");

    /// <summary>Changes of beads that keep their sentences.</summary>
    private static BitextChange Each(Bitext bitext, IReadOnlyList<string> ids, Func<Bead, Bead> change)
    {
        var known = bitext.Beads.ToDictionary(bead => bead.Id, StringComparer.Ordinal);
        var (removed, added, states) = (new List<Bead>(), new List<Bead>(), new List<StateChange>());
        foreach (var bead in ids.Distinct(StringComparer.Ordinal).Select(id => known.GetValueOrDefault(id) ?? Find(bitext, id)))
        {
            var changed = change(bead);
            if (changed == bead)
            {
                continue;
            }

            if (changed with { State = bead.State } == bead)
            {
                states.Add(new StateChange(bead.Id, bead.State, changed.State));
            }
            else
            {
                removed.Add(bead);
                added.Add(changed);
            }
        }

        return new BitextChange { Removed = removed, Added = added, States = states, LastBead = bitext.LastBead };
    }

    private static Bead Marked(Bead bead, BeadEdit.SetMark set) => set switch
    {
        { IsSet: false } => bead with { Marks = bead.Marks & ~set.Mark },
        { Mark: BeadMarks.NeedsReview } => bead with { Marks = bead.Marks | set.Mark, State = BeadState.Automatic },
        _ => bead with { Marks = bead.Marks | set.Mark },
    };

    private static Bead Related(Bead bead, Relation relation) => (bead.IsLink, relation) switch
    {
        (true, Relation.Equivalent or Relation.Partial) => Reviewed.With(bead, BeadState.Confirmed) with { Relation = relation },
        (true, _) => throw new EditRefusedException(EditRefusal.HasBothSides, $"Bead {bead.Id} has both sides, so it cannot stand in one language only. Unlink it."),
        _ when relation == bead.Relation => Reviewed.With(bead, BeadState.Confirmed),
        _ => throw new EditRefusedException(EditRefusal.HasOneSide, $"Bead {bead.Id} has one side only. Link it with a sentence of the other language first."),
    };

    private static Bead Translated(Bead bead, BeadEdit.SetTranslation set)
    {
        if (bead.IsLink)
        {
            throw new EditRefusedException(EditRefusal.NoGap, $"Bead {bead.Id} has both sides: there is no gap to translate. To change an outlet's own words, edit the sentence.");
        }

        if (set.Text is null)
        {
            return bead with { Translation = null };
        }

        var text = Blanks.OneLine(set.Text);
        if (text.Length == 0)
        {
            throw new EditRefusedException(EditRefusal.BlankTranslation, "The translation is blank. Write one, or remove it.");
        }

        // whose draft it was stays known: a machine's words that a person has been over
        var draft = bead.Translation?.Provenance;
        return bead.Translation?.Text == text
            ? bead
            : bead with
            {
                Translation = new Translation(bead.French.Count > 0 ? Language.English : Language.French, text, new Provenance(TranslationSource.Person)
                {
                    Engine = draft?.Engine,
                    Model = draft?.Model,
                    Date = set.Date,
                })
                { Unknown = bead.Translation?.Unknown ?? [] },
            };
    }

    private BitextChange Reword(Bitext bitext, BeadEdit.SetText set)
    {
        var article = set.Side == Language.French ? bitext.French : bitext.English;
        var sentence = article.Sentences[Sentences(bitext, set.Side, [set.Sentence])[0]];
        var read = sentence.Original ?? sentence.Text;
        var text = set.Text is null ? read : Blanks.OneLine(set.Text);
        if (text.Length == 0)
        {
            throw new EditRefusedException(EditRefusal.BlankSentence, "A sentence cannot be blank. Reject its bead to keep it out of what is exported.");
        }

        if (text == sentence.Text)
        {
            return new BitextChange { LastBead = bitext.LastBead };
        }

        var change = new TextChange(set.Side, set.Sentence, new Wording(sentence.Text, sentence.Original), new Wording(text, text == read ? null : read));
        var texts = new BitextChange { Texts = [change], LastBead = bitext.LastBead };
        var bead = bitext.Beads.First(bead => Reviewed.Side(bead, set.Side).Contains(set.Sentence));
        if (!bead.IsLink)
        {
            return texts;
        }

        // its evidence points into wording that is no more
        var reworded = Reviewed.Judge(texts.ApplyTo(bitext), bead, judge) ?? bead with { Evidence = Evidence.None };
        return texts with { Removed = [bead], Added = [reworded with { Relation = bead.Relation }] };
    }

    /// <summary>Indices that are there, rising, each once.</summary>
    private static List<int> Sentences(Bitext bitext, Language side, IReadOnlyList<int> indices)
    {
        var count = (side == Language.French ? bitext.French : bitext.English).Sentences.Count;
        return indices.FirstOrDefault(index => index < 0 || index >= count, -2) is var wrong and not -2
            ? throw new EditRefusedException(EditRefusal.NotThere, $"There is no {side} sentence {wrong + 1}: the article has {count}.")
            : [.. indices.Distinct().Order()];
    }
}
