using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Checking.Rules;

/// <summary>A quotation whose extent or negation disagrees between the two sides of a pair.</summary>
/// <remarks>
/// What somebody said has to begin and end at the same words in both languages, and a <c>not</c> must not get lost. Only what stands between quotation marks is looked
/// at, where each side has one quotation that is opened and closed. A negation that the other side puts into a word (<c>impossible</c>, <c>refuse</c>, <c>unless</c>)
/// is seen.
/// </remarks>
/// <mend>Compare with what was said, and move the marks or the negation.</mend>
/// <example>
/// <code>
/// Il a dit : « Nous ne partirons pas. »    He said, "We will leave."
///                                                   ^~~~~~~~~~~~~~~~ negated in French only: “"We will leave."” in English, “« Nous ne partirons pas. »” in French
/// </code>
/// </example>
internal sealed class QuotationDiffers() : PairRule("FACT004", "quotation-differs", Severity.Info)
{
    internal override void Check(PairCheck check)
    {
        if (PairQuotations.Only(check.French.Text) is not { } french || PairQuotations.Only(check.English.Text) is not { } english)
        {
            return;
        }

        var (ours, theirs) = (french.In(check.French.Text), english.In(check.English.Text));
        if (PairQuotations.LongerSide(ours, theirs) is { } longer)
        {
            FactReports.Differ(check, this, french, english, $"the quotation goes further in {PairCheck.Name(longer)}: ");
        }
        else if (Negations.NegatedSide(check, french, english) is { } negated)
        {
            FactReports.Differ(check, this, french, english, $"negated in {PairCheck.Name(negated)} only: ");
        }
    }
}
