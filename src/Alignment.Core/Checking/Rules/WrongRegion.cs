namespace Alignment.Core.Checking.Rules;

/// <summary>A term of another region than the house writes for.</summary>
/// <remarks>
/// Quebec writes ÉI, France EI. The region is the <c>region</c> under <c>defaults</c> of the glossary; a term names its own with <c>region</c>, or stands in a
/// section such as <c>fr-FR</c>. Nothing is reported where the house has no region, or no term of its own to write instead.
/// </remarks>
/// <mend>Write the term of the house's region; <c>--fix</c> does it.</mend>
/// <example>
/// <code>
/// une attaque revendiquée par EI
///                             ^~ write “ÉI”: “EI” is fr-FR, and the house writes fr-CA
/// </code>
/// </example>
internal sealed class WrongRegion() : TextRule("TERM006", "wrong-region", Severity.Warning)
{
    internal override void Check(TextCheck check)
    {
        foreach (var use in check.Uses)
        {
            if (use.Verdict == FormVerdict.WrongRegion && !use.IsQuoted && Replacements.ForRegion(use.Concept, use.Term, check.Region) is { } own)
            {
                var message = $"write “{own.Text}”: “{use.Term.Text}” is {use.Term.Region}, and the house writes {check.Region}";
                check.Report(this, use.Span, message, (use.Concept, use.Term), Replacements.OfTerm(check, use, [own.Text]));
            }
        }
    }
}
