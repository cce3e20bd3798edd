using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>What a stretch of a sentence is marked as; where marks overlap, the first kind encloses the later ones.</summary>
internal enum HighlightKind
{
    /// <summary>It contradicts the other side.</summary>
    Disagreement,

    /// <summary>It is a term of the glossary.</summary>
    Term,

    /// <summary>The other side does not say it.</summary>
    Only,
}

/// <summary>A marked stretch of a sentence.</summary>
/// <param name="Kind">What it is marked as.</param>
/// <param name="Span">Where it stands in the sentence.</param>
/// <param name="Term">The term, of a <see cref="HighlightKind.Term"/>.</param>
internal readonly record struct Highlight(HighlightKind Kind, TextSpan Span, TermMention? Term = null)
{
    /// <summary>Marks that fit a sentence: within it, not empty, and of one kind none over another.</summary>
    public static IReadOnlyList<Highlight> Fit(IEnumerable<Highlight> marks, string sentence)
    {
        var fitting = new List<Highlight>();
        var ends = new int[Enum.GetValues<HighlightKind>().Length];
        foreach (var mark in marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length))
        {
            var start = Math.Max(OnCharacter(sentence, mark.Span.Start), ends[(int)mark.Kind]);
            var end = OnCharacter(sentence, mark.Span.End);
            if (start < end)
            {
                fitting.Add(mark with { Span = TextSpan.Between(start, end) });
                ends[(int)mark.Kind] = end;
            }
        }

        return fitting;
    }

    /// <summary>The index, within the sentence and not between the halves of a surrogate pair.</summary>
    private static int OnCharacter(string sentence, int index)
    {
        var clamped = Math.Clamp(index, 0, sentence.Length);
        return clamped > 0 && clamped < sentence.Length && char.IsSurrogatePair(sentence[clamped - 1], sentence[clamped]) ? clamped + 1 : clamped;
    }
}
