using Alignment.Core.Reviewing;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Reviewing;

/// <summary>The words of journals.</summary>
internal static class JournalWords
{
    public static WordTable<ReviewAction> Actions { get; } = new(
        (ReviewAction.Edit, "edit"),
        (ReviewAction.Undo, "undo"),
        (ReviewAction.Redo, "redo"));
}
