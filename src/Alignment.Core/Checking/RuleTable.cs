using Alignment.Core.Checking.Linting;
using Alignment.Core.Checking.Rules;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>All rules, sorted by id.</summary>
public static class RuleTable
{
    /// <summary>Every rule there is, each once, sorted by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = Sort(
    [
        // terms in one language
        new ForbiddenTerm(), new DeprecatedTerm(), new WrongCase(), new WrongForm(), new NotPreferred(), new WrongRegion(), new ArticleElision(),
        new AcronymNotExpanded(), new AcronymExpansionDiffers(), new AcronymReExpanded(), new UnknownAcronym(),
        new MixedVariantsDocument(), new MixedVariantsCorpus(), new NearVariantName(),

        // the glossary itself
        .. GlossaryLinter.Rules,

        // terms in the two sides of a pair
        new MissingTargetTerm(), new ForbiddenRendering(), new LeftUntranslated(), new CountDiffers(), new TargetWithoutSource(),
        new InconsistentRendering(), new ExpansionOneSide(),

        // facts in the two sides of a pair
        new NumberDiffers(), new DateDiffers(), new NameDiffers(), new QuotationDiffers(),

        // hygiene of the check itself
        new UnusedSuppression(), new SuppressionWithoutReason(), new StaleBaseline(),
    ]);

    /// <summary>The rule with an id or name; null if there is none.</summary>
    /// <param name="word">As in <c>TERM001</c> or <c>forbidden-term</c>; capitals do not count.</param>
    public static Rule? Find(string word) => All.FirstOrDefault(rule =>
        string.Equals(rule.Id, word, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rule of a type: there is one instance of each.</summary>
    internal static T The<T>()
        where T : Rule => All.OfType<T>().Single();

    /// <summary>The id or name that a mistyped one most likely means; null if none is near.</summary>
    public static string? Closest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Spelling.Closest(word.ToUpperInvariant(), All.Select(rule => rule.Id))
            ?? Spelling.Closest(word, All.Select(rule => rule.Name));
    }

    private static List<Rule> Sort(List<Rule> rules)
    {
        rules.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return rules;
    }
}
