using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Differences;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A name on the two sides of a pair that disagrees, or that a translation leaves out.</summary>
/// <remarks>
/// Names that are written alike in both languages are compared: transliterations (<c>Poutine</c>, <c>Putin</c>), derived words and spellings that are near each other count as the
/// same, and a first name may be missing. Names that languages translate (<c>Londres</c>), headlines with capitals everywhere and the first words of sentences are left out.
/// Names differ where each side has exactly one that the other lacks, beside the same word: <c>Marie Tremblay</c>, <c>Marie Gagnon</c>; <c>le président Macron</c>,
/// <c>President Hollande</c>; <c>la ville de Gaspé</c>, <c>the town of Matane</c>. A full name that a translation lacks is reported too, where nothing can stand for it: no pronoun, title or name that is
/// translated. A family name alone is not.
/// </remarks>
/// <mend>Look up who it was. If both are right, suppress the finding for the pair, or put both forms into the glossary.</mend>
/// <example>
/// <code>
/// a déclaré Marie Tremblay    said Marie Gagnon
///                                        ^~~~~~ “Gagnon” in English, “Tremblay” in French
/// </code>
/// </example>
internal sealed class NameDiffers() : PairRule("FACT003", "name-differs", Severity.Warning)
{
    internal override void Check(PairCheck check)
    {
        FactReports.Differ(check, this, MatchKind.Name);
        if (!check.IsEquivalent || !check.Pair.IsTranslation || !check.Compared.Lexicon.IsThere)
        {
            return;
        }

        var (french, english) = (LoneNames.Find(check.Compared, Language.French), LoneNames.Find(check.Compared, Language.English));
        if ((french, english) is ([{ Words: > 1 }], []) or ([], [{ Words: > 1 }]))
        {
            var (side, lacking) = french.Count > 0 ? (check.French, check.English) : (check.English, check.French);
            if (!LoneNames.MayStandFor(check.Compared.Side(lacking.Language), check.Compared.Side(side.Language)))
            {
                FactReports.Missing(check, this, side, (french.Count > 0 ? french : english)[0].Span);
            }
        }
    }
}
