namespace Alignment.Core.Checking.Mending;

/// <summary>Mends something and looks at it again until nothing is left to mend, so that a second run changes nothing.</summary>
/// <typeparam name="T">What is mended: a value that edits leave alone.</typeparam>
/// <param name="check">What is wrong with it.</param>
/// <param name="apply">It with the edits of findings applied, which are sorted by place and overlap nowhere.</param>
/// <param name="mayMend">Which findings in it may be mended; each <see cref="EditChooser.CanApply"/>.</param>
public sealed class MendingLoop<T>(Func<T, FileResult> check, Func<T, IReadOnlyList<(Finding Finding, Edit Edit)>, T> apply, Func<T, Func<Finding, bool>> mayMend)
{
    // A mend may bring another to light, as a new term its article. More looks than this, and mends make work for each other.
    private const int MostLooks = 10;

    /// <summary>Mends.</summary>
    /// <param name="subject">What is mended.</param>
    /// <param name="before">What is wrong with it.</param>
    public MendingResult<T> Mend(T subject, FileResult before)
    {
        ArgumentNullException.ThrowIfNull(before);

        // Entries whose mends never come to an end ("use" leads in a circle) are found out, and left alone from the beginning.
        var endless = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var (mended, after, count, last) = MendWithout(endless, subject, before);
            if (last.Count == 0)
            {
                return new MendingResult<T>(mended, after, count, [.. endless.Order(StringComparer.Ordinal)]);
            }

            endless.UnionWith(last);
        }
    }

    /// <summary>Looks and mends until nothing is left, or too often: then with what was mended last.</summary>
    private (T Mended, FileResult After, int Count, IReadOnlyList<string> Last) MendWithout(HashSet<string> endless, T subject, FileResult result)
    {
        var count = 0;
        for (var look = 0; ; look++)
        {
            var may = mayMend(subject);
            var edits = EditChooser.Choose(result.Findings.Where(finding => may(finding) && !endless.Contains(Key(finding))));
            if (edits.Count == 0 || look == MostLooks)
            {
                return (subject, result, count, [.. edits.Select(item => Key(item.Finding))]);
            }

            subject = apply(subject, edits);
            result = check(subject);
            count += edits.Count;
        }
    }

    private static string Key(Finding finding) => finding.Rule.Id + " " + (finding.ConceptId ?? finding.Matched);
}

/// <summary>What mending came to.</summary>
/// <typeparam name="T">What was mended.</typeparam>
/// <param name="Mended">It, mended.</param>
/// <param name="After">What is still wrong with it.</param>
/// <param name="Count">How many places were mended.</param>
/// <param name="Endless">Rules and concepts that were left alone since mending them leads in a circle: <c>TERM001 nato</c>, sorted.</param>
public sealed record MendingResult<T>(T Mended, FileResult After, int Count, IReadOnlyList<string> Endless);
