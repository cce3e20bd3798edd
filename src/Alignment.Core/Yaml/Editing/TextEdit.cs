using System.Text;

namespace Alignment.Core.Yaml.Editing;

/// <summary>A stretch of a text and what to put there.</summary>
/// <param name="Start">0-based, in UTF-16 code units.</param>
/// <param name="End">Behind the last character that goes; the start for an insertion.</param>
/// <param name="NewText">What comes in.</param>
public readonly record struct TextEdit(int Start, int End, string NewText)
{
    /// <summary>New text, in front of what stands at an index.</summary>
    public static TextEdit Insert(int index, string text) => new(index, index, text);

    /// <summary>Makes edits, all of which mean the text as it is now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">Edits that do not overlap, in any order; insertions at one place come in in the order given.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var from = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(edit.Start, from);
            edited.Append(text, from, edit.Start - from).Append(edit.NewText);
            from = edit.End;
        }

        return edited.Append(text, from, text.Length - from).ToString();
    }
}
