using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Mending;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>
/// Looks at translations of gaps with the rules that pairs are checked by (a term missing, forbidden or left untranslated, a figure or a name lost), and mends a machine's words
/// where a mend is safe.
/// </summary>
/// <remarks>What people wrote, in a memory or a confirmed alignment, is flagged and stays as it is: they may have had their reasons.</remarks>
/// <param name="glossary">The glossary.</param>
/// <param name="lexicon">What words translate each other; null for none.</param>
/// <param name="rules">Which rules report; null for their defaults.</param>
public sealed class TranslationCheck(Glossary glossary, BilingualLexicon? lexicon = null, RuleSet? rules = null)
{
    private const string Name = "translation"; // no file: places inside it are not shown

    private readonly PairChecker checker = new(
        glossary, rules ?? new RuleSet(new RuleSettings()), new PairCheckerOptions { Lexicon = lexicon, KeepsLines = false });

    /// <summary>The translation, mended where it is a machine's, with a line for each mend and for what is still doubtful. Remarks below a warning are left out.</summary>
    public Translation Look(Gap gap, Translation translation)
    {
        ArgumentNullException.ThrowIfNull(gap);
        ArgumentNullException.ThrowIfNull(translation);
        var draft = new Draft(translation.Text, []);
        var found = Check(gap, translation.Language, draft);
        if (translation.Provenance.Source == TranslationSource.Machine)
        {
            var loop = new MendingLoop<Draft>(
                changed => Check(gap, translation.Language, changed),
                Apply,
                _ => finding => finding.Language == translation.Language && EditChooser.CanApply(finding));
            var result = loop.Mend(draft, found);
            (draft, found) = (result.Mended, result.After);
        }

        return translation with
        {
            Text = draft.Text,
            Unmended = draft.Mends.Count > 0 ? translation.Text : null,
            Mends = draft.Mends,
            Flags = Flags(found),
        };
    }

    private FileResult Check(Gap gap, Language language, Draft draft)
    {
        var (source, target) = (Side(gap.Text, gap.Source), Side(draft.Text, language));
        var pair = (gap.Source == Language.French ? new CheckedPair(source, target) : new CheckedPair(target, source)) with
        {
            Relation = Relation.Equivalent,
            Source = gap.Source,
        };
        return checker.Check(new CheckedPairs(Name, [pair]) { HoldsTexts = true });
    }

    private static Draft Apply(Draft draft, IReadOnlyList<(Finding Finding, Edit Edit)> edits)
    {
        var text = new StringBuilder();
        var mends = new List<string>(draft.Mends);
        var at = 0;
        foreach (var (finding, edit) in edits)
        {
            text.Append(draft.Text, at, edit.Span.Start - at).Append(edit.NewText);
            mends.Add($"{finding.Rule.Id}: “{edit.Span.In(draft.Text)}” is now “{edit.NewText}”");
            at = edit.Span.End;
        }

        return new Draft(text.Append(draft.Text, at, draft.Text.Length - at).ToString(), mends);
    }

    private static IReadOnlyList<string> Flags(FileResult result) =>
    [
        .. result.Findings
            .Where(finding => finding.Severity is Severity.Error or Severity.Warning)
            .Select(finding => $"{finding.Rule.Id}: {finding.Message}")
            .Distinct(StringComparer.Ordinal),
    ];

    private static PairSide Side(string text, Language language) => new(language, new MappedText(text, SourceMap.ForFile(Name, text)));

    /// <summary>A translation on its way.</summary>
    /// <param name="Text">What it says by now.</param>
    /// <param name="Mends">What was mended so far.</param>
    private sealed record Draft(string Text, IReadOnlyList<string> Mends);
}
