namespace Alignment.Core.Checking.Rules;

/// <summary>A term in a spelling that the glossary only recognises: other dots, hyphens, spaces, accents, a listed variant, a plural that does not exist.</summary>
/// <remarks>
/// The spellings under <c>match</c>, and those that come about by dropping dots, hyphens or accents, are understood and mended to the term:
/// <c>Etats-Unis</c>, <c>U.N.</c>, <c>cease-fire</c>, <c>Qasem Soleimani</c>. French initials have no plural: <c>les ONGs</c> is reported, too. A difference in
/// capitals alone is TERM003. A short word without its accent is left alone, since it may be another word (<c>cote</c>, <c>côté</c>).
/// </remarks>
/// <mend>Write the term as the glossary does; <c>--fix</c> does it, in the same inflection.</mend>
/// <example>
/// <code>
/// Les ONGs se sont retirées.
///     ^~~~ write “ONG”, not “ONGs”
/// </code>
/// </example>
internal sealed class WrongForm() : TextRule("TERM004", "wrong-form", Severity.Warning)
{
    internal override void Check(TextCheck check) => WrongCase.Report(this, check, FormVerdict.WrongForm);
}
