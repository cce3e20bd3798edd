using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>Finds the sentence whose wording a person has changed in a row that may hold several.</summary>
internal static class WordingChange
{
    /// <summary>The change.</summary>
    /// <param name="side">The side.</param>
    /// <param name="sentences">Index and text of its sentences, in order; at least one.</param>
    /// <param name="edited">The text of the row, which is not theirs; not blank.</param>
    /// <exception cref="RowConflictException">More than one sentence has changed, so that nobody can say where one ends.</exception>
    public static BeadEdit.SetText Find(Language side, IReadOnlyList<(int Index, string Text)> sentences, string edited)
    {
        var text = Blanks.OneLine(edited);
        return Find(side, sentences, text, whole => whole) ?? Find(side, sentences, FoldedText.Of(text), FoldedText.Of)
            ?? throw new RowConflictException(
                $"the {side} wording has changed in more than one of the sentences {string.Join(", ", sentences.Select(sentence => sentence.Index + 1))}, and the text does not say where one ends. Change one at a time.");
    }

    // What stands before and behind the change is as it was.
    private static BeadEdit.SetText? Find(Language side, IReadOnlyList<(int Index, string Text)> sentences, string text, Func<string, string> form)
    {
        var (first, last) = (0, sentences.Count - 1);
        while (first < last && text.StartsWith(form(sentences[first].Text) + " ", StringComparison.Ordinal))
        {
            text = text[(form(sentences[first++].Text).Length + 1)..];
        }

        while (first < last && text.EndsWith(" " + form(sentences[last].Text), StringComparison.Ordinal))
        {
            text = text[..^(form(sentences[last--].Text).Length + 1)];
        }

        return first == last && text.Trim().Length > 0 ? new BeadEdit.SetText(side, sentences[first].Index, text) : null;
    }
}
