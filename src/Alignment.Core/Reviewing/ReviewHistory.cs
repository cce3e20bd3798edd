using System.Collections.Immutable;
using Alignment.Core.Aligning;

namespace Alignment.Core.Reviewing;

/// <summary>A bitext under review, with all that has been done to it and can be undone: as long as the journal reaches.</summary>
/// <param name="Bitext">The bitext as it is now.</param>
/// <param name="Entries">Entries of the journal so far: its version.</param>
/// <param name="Done">Edits that can be undone, the last on top.</param>
/// <param name="Undone">Edits that can be done again, the next on top.</param>
public sealed record ReviewHistory(Bitext Bitext, int Entries, ImmutableStack<NamedChange> Done, ImmutableStack<NamedChange> Undone)
{
    /// <summary>The history of a bitext that nobody has reviewed.</summary>
    public static ReviewHistory Begin(Bitext bitext) => new(bitext, 0, ImmutableStack<NamedChange>.Empty, ImmutableStack<NamedChange>.Empty);

    /// <summary>Brings a bitext to the end of its journal.</summary>
    /// <param name="bitext">The bitext.</param>
    /// <param name="contained">How many entries it contains already.</param>
    /// <param name="entries">All entries of the journal, numbered from 1.</param>
    /// <exception cref="EditRefusedException">An entry does not fit the bitext.</exception>
    public static ReviewHistory Resume(Bitext bitext, int contained, IEnumerable<ReviewEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Aggregate(Begin(bitext), (history, entry) => history.Then(entry, isContained: entry.Number <= contained));
    }

    /// <summary>The history with another entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isContained">Whether the bitext contains it already.</param>
    /// <exception cref="EditRefusedException">There is nothing to undo or to do again, or the change does not fit.</exception>
    public ReviewHistory Then(ReviewEntry entry, bool isContained = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        switch (entry.Action)
        {
            case ReviewAction.Undo:
                var rest = Pop(Done, EditRefusal.NothingToUndo, out var last);
                return With(last.Change.Inverse(), rest, Undone.Push(last));
            case ReviewAction.Redo:
                rest = Pop(Undone, EditRefusal.NothingToRedo, out var next);
                return With(next.Change, Done.Push(next), rest);
            default:
                var change = entry.Change ?? throw new ArgumentException("An edit has a change.", nameof(entry));
                return With(change, Done.Push(new NamedChange(entry.Name, change)), ImmutableStack<NamedChange>.Empty);
        }

        ReviewHistory With(BitextChange change, ImmutableStack<NamedChange> done, ImmutableStack<NamedChange> undone) =>
            new(isContained ? Bitext : change.ApplyTo(Bitext), entry.Number, done, undone);
    }

    private static ImmutableStack<NamedChange> Pop(ImmutableStack<NamedChange> stack, EditRefusal ifEmpty, out NamedChange top)
    {
        if (stack.IsEmpty)
        {
            throw new EditRefusedException(ifEmpty, ifEmpty == EditRefusal.NothingToUndo ? "There is nothing to undo." : "There is nothing to do again.");
        }

        return stack.Pop(out top!);
    }
}

/// <summary>An edit's change and what the edit is called.</summary>
/// <param name="Name">What was done in a word.</param>
/// <param name="Change">What it changed.</param>
public sealed record NamedChange(string Name, BitextChange Change);
