namespace Alignment.Core.Checking.Rules;

/// <summary>Two accepted spellings of one term in the same text.</summary>
/// <remarks>
/// Each spelling is fine, both together are not: a reader wonders whether two things are meant. Spellings that only differ a little count, and terms of
/// type <c>variant</c>; a full name and its acronym do not. The finding stands at the first occurrence of each spelling in the minority, and
/// names the other places.
/// </remarks>
/// <mend>Keep to one spelling: the preferred one, or the one used most. <c>--fix --unsafe-fixes</c> writes the one that the message names.</mend>
/// <example>
/// <code>
/// aux Nations Unies (…) des Nations unies
///                           ^~~~~~~~~~~~ “Nations unies” (1 time) and “Nations Unies” (2 times) in one text; keep to “Nations Unies”
/// </code>
/// </example>
internal sealed class MixedVariantsDocument() : TextRule("TERM020", "mixed-variants-document", Severity.Warning)
{
    internal override void Check(TextCheck check)
    {
        foreach (var variants in check.Variants)
        {
            if (variants.Count < 2)
            {
                continue;
            }

            // The variant to keep: preferred, else the more frequent, else the earlier.
            var ordered = variants
                .OrderBy(variant => variant.Term.Status)
                .ThenByDescending(variant => variant.Count)
                .ThenBy(variant => variant.First.Span.Start)
                .ToList();
            var kept = ordered[0];
            foreach (var variant in ordered.Skip(1))
            {
                var first = variant.First;
                var message = $"“{variant.Term.Text}” ({Times(variant.Count)}) and “{kept.Term.Text}” ({Times(kept.Count)}) in one text; keep to “{kept.Term.Text}”";
                var mend = Replacements.OfTerm(check, first, [kept.Term.Text]) with { Fix = Fixability.Unsafe };
                check.Report(this, first.Span, message, (first.Concept, first.Term), mend, [new RelatedPlace(check.PlaceOf(kept.First.Span), $"“{kept.Term.Text}” first stands here")]);
            }
        }
    }

    /// <summary>A number of times, in words as messages use them.</summary>
    internal static string Times(int count) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} time{(count == 1 ? "" : "s")}");
}
