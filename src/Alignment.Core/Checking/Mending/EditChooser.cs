namespace Alignment.Core.Checking.Mending;

/// <summary>Chooses among the suggestions of findings those that can be applied together, without a person.</summary>
public static class EditChooser
{
    /// <summary>Whether the first suggestion of a finding can be applied.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="least">How sure a suggestion has to be; not <see cref="Fixability.None"/>.</param>
    /// <remarks>A mend that would join or make lines is left to a person: everything else keeps its line that way.</remarks>
    public static bool CanApply(Finding finding, Fixability least = Fixability.Safe)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Fix >= least
            && finding.Suggestions is [{ Place.Approximate: false } edit, ..]
            && edit.Place.StartLine == edit.Place.EndLine
            && edit.NewText.AsSpan().IndexOfAny('\r', '\n') < 0;
    }

    /// <summary>The edits of findings, of which none touches another. Where two overlap, the first is taken; the other finding is left for the next look.</summary>
    /// <param name="findings">Findings of one file that may be mended.</param>
    /// <returns>Sorted by place.</returns>
    public static IReadOnlyList<(Finding Finding, Edit Edit)> Choose(IEnumerable<Finding> findings)
    {
        var chosen = new List<(Finding, Edit)>();
        var end = -1; // of the last edit; two insertions at one place would overlap too
        foreach (var (finding, edit) in findings
            .Select(finding => (Finding: finding, Edit: finding.Suggestions[0]))
            .OrderBy(item => item.Edit.Span.Start).ThenByDescending(item => item.Edit.Span.Length)) // a stable sort: equal ones by rule
        {
            if (edit.Span.Start > end || (edit.Span.Start == end && edit.Span.Length > 0))
            {
                chosen.Add((finding, edit));
                end = edit.Span.End;
            }
        }

        return chosen;
    }
}
