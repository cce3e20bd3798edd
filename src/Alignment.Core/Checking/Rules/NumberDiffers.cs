using Alignment.Core.Aligning;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A number, percentage or sum of money on the two sides of a pair that disagrees, or that one side lacks.</summary>
/// <remarks>
/// Numbers are compared by value, whatever their language: <c>3,5 %</c> is <c>3.5 per cent</c>, <c>1,2 milliard</c> is <c>1.2 billion</c>, <c>la moitié</c>
/// is <c>50 per cent</c>; what desks convert (miles, Fahrenheit, dollars of two countries) is taken for the same if it fits, and so is a rounded number. Two numbers
/// disagree if each is the only one of its kind without a counterpart and they count the same thing. A number of two digits and more, a percentage or a sum that a translation
/// leaves out is reported too, unless its figures stand there in another form; not measures, references (<c>section 32</c>) and small numbers, which are often said
/// otherwise.
/// </remarks>
/// <mend>Look the figure up. If both are right (another day, another count), suppress the finding for the pair.</mend>
/// <example>
/// <code>
/// Le Canada enverra 250 soldats.    Canada will send 200 soldiers.
///                                                    ^~~ “200” in English, “250” in French
/// </code>
/// </example>
internal sealed class NumberDiffers() : PairRule("FACT001", "number-differs", Severity.Warning)
{
    private const decimal LeastMissed = 10; // below it, numbers become words such as "both", "a couple"

    private const decimal Everything = 100; // "à 100 %": completely

    internal override void Check(PairCheck check)
    {
        FactReports.Differ(check, this, MatchKind.Number);

        if (!check.Pair.IsTranslation || !check.IsEquivalent)
        {
            return;
        }

        var french = check.MissingFacts(Language.French).FindAll(fact => IsTelling(check.French.Text, fact));
        var english = check.MissingFacts(Language.English).FindAll(fact => IsTelling(check.English.Text, fact));
        if (french is [var ours] && english is [var theirs])
        {
            FactReports.Differ(check, this, ours.Span, theirs.Span); // each is what became of the other
            return;
        }

        french.ForEach(fact => FactReports.Missing(check, this, check.French, fact.Span));
        english.ForEach(fact => FactReports.Missing(check, this, check.English, fact.Span));
    }

    private static bool IsTelling(string text, Fact fact) =>
        fact.Kind == FactKind.Number && fact.Value != Everything && fact.Value != 1 && !IsRoundWord(fact.Value) && fact.Span.In(text).Any(char.IsAsciiDigit)
        && !Measures.IsMeasure(text, fact) && !References.IsOne(text, fact.Span)
        && (fact.Value >= LeastMissed || fact.Unit is FactUnit.Percent or FactUnit.Dollar or FactUnit.CanadianDollar or FactUnit.UsDollar or FactUnit.Euro);

    // "each million", "le millier de navires"
    private static bool IsRoundWord(decimal value) => value is 1_000 or 1_000_000 or 1_000_000_000 or 1_000_000_000_000;
}
