namespace Alignment.Core.Reviewing;

/// <summary>What a journal's entry does.</summary>
public enum ReviewAction
{
    /// <summary>Something new; what had been undone cannot be done again afterwards.</summary>
    Edit,

    /// <summary>Takes back the last edit that still counts.</summary>
    Undo,

    /// <summary>Does again what was undone last.</summary>
    Redo,
}

/// <summary>An entry of a review's journal.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Time">When it was done.</param>
/// <param name="Action">What it does.</param>
/// <param name="Name">What was done in a word, for people: <c>link</c>. Of an undo or redo that of the edit.</param>
/// <param name="Change">What it changes; null for an undo or redo, which is about an edit above.</param>
public sealed record ReviewEntry(int Number, DateTimeOffset Time, ReviewAction Action, string Name, BitextChange? Change);
