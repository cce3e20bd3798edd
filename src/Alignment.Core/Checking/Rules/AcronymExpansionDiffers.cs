
namespace Alignment.Core.Checking.Rules;

/// <summary>A full form, given beside an acronym, that is not the glossary's.</summary>
/// <remarks>
/// An organisation has one name, and the place where a text introduces it is where a wrong one does most harm. The words before the parenthesis
/// count as a full form if their initials are the acronym and they share a word with the glossary's full form. Words that share nothing are taken for another
/// thing with the same initials, and the acronym is then left alone in that text.
/// </remarks>
/// <mend>Write the full form that the message shows. If both are right, add the other one to the entry.</mend>
/// <example>
/// <code>
/// l'Organisation du traité de l'Arctique du Nord (OTAN)
///   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “OTAN” is “Organisation du Traité de l'Atlantique Nord” in the glossary
/// </code>
/// </example>
internal sealed class AcronymExpansionDiffers() : TextRule("TERM011", "acronym-expansion-differs", Severity.Error)
{
    internal override void Check(TextCheck check)
    {
        for (var i = 0; i < check.Uses.Count; i++)
        {
            var use = check.Uses[i];
            var isIntroduced = i > 0 && AcronymUses.IsIntroduction(check.Text, check.Uses[i - 1], use);
            if (use.Term.Of is not { } full || use.IsQuoted || isIntroduced || Expansions.Before(check.Text, use) is not { } words)
            {
                continue;
            }

            // A term of the same concept inside says that it is known, or has a finding of its own.
            if (i > 0 && check.Uses[i - 1].Concept == use.Concept && check.Uses[i - 1].Span.Overlaps(words))
            {
                continue;
            }

            if (Expansions.Stems(full).Overlaps(Expansions.Stems(words.In(check.Text))))
            {
                var edit = check.Replace(words, full);
                var message = $"“{use.Term.Text}” is “{full}” in the glossary, not “{words.In(check.Text).ReplaceLineEndings(" ")}”";
                check.Report(this, words, message, (use.Concept, use.Term), edit is null ? null : new Mend([edit], Fixability.Unsafe));
            }
        }
    }

    /// <summary>Concepts whose acronym a text gives another meaning: that text is not about them.</summary>
    internal static HashSet<string> OtherMeanings(TextCheck check)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in check.Uses)
        {
            if (AcronymUses.IsShort(use.Term) && Expansions.Before(check.Text, use) is { } words
                && !Expansions.Stems(use.Term.Of!).Overlaps(Expansions.Stems(words.In(check.Text))))
            {
                others.Add(use.Concept.Id);
            }
        }

        return others;
    }
}
