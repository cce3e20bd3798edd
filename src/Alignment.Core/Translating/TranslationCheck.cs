using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>Looks at translations of gaps with the rules that pairs are checked by: a term missing, forbidden or left untranslated, a figure or a name lost.</summary>
/// <param name="glossary">The glossary.</param>
/// <param name="lexicon">What words translate each other; null for none.</param>
/// <param name="rules">Which rules report; null for their defaults.</param>
public sealed class TranslationCheck(Glossary glossary, BilingualLexicon? lexicon = null, RuleSet? rules = null)
{
    private const string Name = "translation"; // no file: places inside it are not shown

    private readonly PairChecker checker = new(
        glossary, rules ?? new RuleSet(new RuleSettings()), new PairCheckerOptions { Lexicon = lexicon, KeepsLines = false });

    /// <summary>What is doubtful in a translation, a line each, <c>TERM030: ...</c>; empty for nothing. Remarks below a warning are left out.</summary>
    public IReadOnlyList<string> Flags(Gap gap, Translation translation)
    {
        ArgumentNullException.ThrowIfNull(gap);
        ArgumentNullException.ThrowIfNull(translation);
        var (source, target) = (Side(gap.Text, gap.Source), Side(translation.Text, translation.Language));
        var pair = (gap.Source == Language.French ? new CheckedPair(source, target) : new CheckedPair(target, source)) with
        {
            Relation = Relation.Equivalent,
            Source = gap.Source,
        };
        var result = checker.Check(new CheckedPairs(Name, [pair]) { HoldsTexts = true });
        return [.. result.Findings
            .Where(finding => finding.Severity is Severity.Error or Severity.Warning)
            .Select(finding => $"{finding.Rule.Id}: {finding.Message}")
            .Distinct(StringComparer.Ordinal)];
    }

    private static PairSide Side(string text, Language language) => new(language, new MappedText(text, SourceMap.ForFile(Name, text)));
}
