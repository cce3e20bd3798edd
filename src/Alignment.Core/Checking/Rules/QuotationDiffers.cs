using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Differences;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A quotation that lost its negation on one side of a pair, or goes further there.</summary>
/// <remarks>
/// What somebody said has to begin and end at the same words in both languages, and a <c>not</c> must not get lost in it. A negation is missed where the other side has the
/// negated word in translation, says the same otherwise, and has no word that could stand for the negation (<c>impossible</c>, <c>refuse</c>, <c>unless</c>, <c>only</c>). Outside
/// quotations it is left alone, since writers say the same thing with a negation and without too often; what <c>align</c> and <c>report</c> list as evidence has it there too.
/// The extent of quotations is compared where each side has one that is opened and closed.
/// </remarks>
/// <mend>Compare with what was said, and move the marks or the negation.</mend>
/// <example>
/// <code>
/// « Le village n'a pas été évacué », dit-elle.    "The village was evacuated," she said.
///                                                                  ^~~~~~~~~ negated in French only: “evacuated” in English, “n'a pas été évacué” in French
/// </code>
/// </example>
internal sealed class QuotationDiffers() : PairRule("FACT004", "quotation-differs", Severity.Info)
{
    internal override void Check(PairCheck check)
    {
        foreach (var found in check.Disagreements.Where(found => found.Kind == MatchKind.Negation))
        {
            if (!IsQuoted(check.French.Text, found.French) || !IsQuoted(check.English.Text, found.English))
            {
                continue;
            }

            var isFrench = Negations.Find(check.Compared.French).Exists(negation => negation.Span(check.Compared.French).Overlaps(found.French));
            FactReports.Differ(check, this, found.French, found.English, $"negated in {PairCheck.Name(isFrench ? Language.French : Language.English)} only: ");
        }

        if (PairQuotations.Only(check.French.Text) is { } french && PairQuotations.Only(check.English.Text) is { } english
            && !PairQuotations.HasInner(french.In(check.French.Text)) && !PairQuotations.HasInner(english.In(check.English.Text))
            && PairQuotations.LongerSide(french.In(check.French.Text), english.In(check.English.Text)) is { } longer)
        {
            FactReports.Differ(check, this, french, english, $"the quotation goes further in {PairCheck.Name(longer)}: ");
        }
    }

    private static bool IsQuoted(string text, TextSpan span) => Quotations.Find(text, []).Any(quotation => quotation.Overlaps(span));
}
