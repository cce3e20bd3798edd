using System.Text.RegularExpressions;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Differing;

/// <summary>Ways to make a pair disagree by changing one side.</summary>
internal static partial class Perturbation
{
    /// <summary>The pair with another name in the English text for one that both sides have; null if there is none.</summary>
    /// <param name="pair">A pair that agrees.</param>
    /// <param name="names">Names to choose from.</param>
    /// <param name="random">Chooses.</param>
    public static SentencePair? OtherName(SentencePair pair, IReadOnlyList<string> names, Random random)
    {
        var shared = SharedNames(pair).Where(name => Count(pair.English, name) == 1 && Count(pair.French, name) == 1).ToList();
        if (shared.Count == 0)
        {
            return null;
        }

        var name = shared[random.Next(shared.Count)];
        var other = names[random.Next(names.Count)];
        return pair.English.Contains(other, StringComparison.Ordinal) || pair.French.Contains(other, StringComparison.Ordinal)
            ? null
            : pair with { English = Regex.Replace(pair.English, $@"\b{Regex.Escape(name)}\b", other) };
    }

    /// <summary>Words with a capital inside sentences that both sides have.</summary>
    public static IEnumerable<string> SharedNames(SentencePair pair) =>
        Name().Matches(pair.English).Select(match => match.Value).Distinct(StringComparer.Ordinal).Where(name => Name().Matches(pair.French).Any(match => match.Value == name));

    /// <summary>The pair without its English negation; null unless both sides have exactly one.</summary>
    public static SentencePair? WithoutEnglishNegation(SentencePair pair) =>
        FrenchNegation().Count(pair.French) == 1 && EnglishNegation().Count(pair.English) == 1 ? pair with { English = EnglishNegation().Replace(pair.English, "") } : null;

    /// <summary>The pair without its French negation; null unless both sides have exactly one.</summary>
    public static SentencePair? WithoutFrenchNegation(SentencePair pair) =>
        FrenchNegation().Count(pair.French) == 1 && EnglishNegation().Count(pair.English) == 1 ? pair with { French = FrenchNegation().Replace(pair.French, "${verb}") } : null;

    /// <summary>The pair with its first English helping verb negated; null if there is none, or something is negated already.</summary>
    public static SentencePair? WithEnglishNegation(SentencePair pair) =>
        AnyNegation().IsMatch(pair.French) || AnyNegation().IsMatch(pair.English) || !EnglishHelper().IsMatch(pair.English)
            ? null
            : pair with { English = EnglishHelper().Replace(pair.English, "$0 not", 1) };

    /// <summary>The pair with its first French helping verb negated; null if there is none, or something is negated already.</summary>
    public static SentencePair? WithFrenchNegation(SentencePair pair) =>
        AnyNegation().IsMatch(pair.French) || AnyNegation().IsMatch(pair.English) || !FrenchHelper().IsMatch(pair.French)
            ? null
            : pair with { French = FrenchHelper().Replace(pair.French, match => $"{("aeéê".Contains(match.Value[0], StringComparison.Ordinal) ? "n'" : "ne ")}{match.Value} pas", 1) };

    private static int Count(string text, string name) => Regex.Count(text, $@"\b{Regex.Escape(name)}\b");

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b[Nn](?:e |['’])(?<verb>\S+(?: \S+)?) pas\b")]
    private static partial Regex FrenchNegation();

    [GeneratedRegex(@" not\b|n['’]t\b")]
    private static partial Regex EnglishNegation();

    [GeneratedRegex(@"\b(ne|pas|jamais|rien|aucune?|sans|ni|not|no|never|nothing|none|without|nor|neither|cannot|nobody)\b|\bn['’]|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnyNegation();

    [GeneratedRegex(@"\b(is|are|was|were|has|have|had|will|would|can|could|should)\b")]
    private static partial Regex EnglishHelper();

    [GeneratedRegex(@"(?<=\p{Ll} )(est|sont|était|étaient|a|ont|avait|avaient|sera|seront|peut|peuvent|doit|doivent|serait|pourrait)\b(?! été| pu)")]
    private static partial Regex FrenchHelper();
}
