using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;

namespace Alignment.Formats.Translations;

/// <summary>Makes units of the texts that a file has together, picks the two languages, and says at the end if there were none.</summary>
/// <param name="path">What to call the file in errors.</param>
/// <param name="options">Which texts make a pair; null for any French and any English.</param>
/// <param name="tally">What to count in; null for none.</param>
internal sealed class UnitBuilder(string path, TranslationReadingOptions? options, TranslationTally? tally)
{
    private readonly TranslationReadingOptions options = options ?? new TranslationReadingOptions();
    private readonly TranslationTally tally = tally ?? new TranslationTally();

    /// <summary>The French and the English text among some; null if one is missing or blank.</summary>
    public (TranslationVariant French, TranslationVariant English)? Pick(IReadOnlyList<TranslationVariant> variants)
    {
        var french = Find(variants, options.French);
        var english = Find(variants, options.English);
        var isPair = french is { Text.Text.Length: > 0 } && english is { Text.Text.Length: > 0 };
        tally.Count(variants.Select(variant => variant.Tag), isPair);
        return isPair ? (french!, english!) : null;
    }

    /// <summary>Counts a unit that has no target yet, so that the languages of the file are known.</summary>
    public void CountUntranslated(params string[] tags) => tally.Count(tags.Where(tag => tag.Length > 0), isPair: false);

    /// <summary>The direction of a translation from a language; none for other languages.</summary>
    public static Direction From(string? sourceTag) => Languages.FromTag(sourceTag) switch
    {
        Language.French => Direction.FrenchToEnglish,
        Language.English => Direction.EnglishToFrench,
        _ => Direction.None,
    };

    /// <summary>To be called behind the last unit.</summary>
    /// <exception cref="InputFormatException">The file has units and none in one of the two languages.</exception>
    public void Finish()
    {
        if (tally.Units == 0 || tally.Pairs > 0)
        {
            return;
        }

        var missing = new[] { options.French, options.English }.Where(range => !tally.Languages.Keys.Any(tag => LanguageTag.IsIn(range, tag))).ToList();
        if (missing.Count > 0)
        {
            var found = string.Join(", ", tally.Languages.OrderByDescending(language => language.Value).Take(Shown).Select(language => $"{language.Key} ({Units(language.Value)})"));
            throw new InputFormatException(
                path, $"no text in {string.Join(" or ", missing)}. The languages here are {found}; name a file that has French and English.");
        }
    }

    private const int Shown = 8; // languages; the frequent ones say what file this is

    private static string Units(int count) => count == 1 ? "1 unit" : $"{count} units";

    // A text in exactly the language asked for is better than one of a region of it.
    private static TranslationVariant? Find(IReadOnlyList<TranslationVariant> variants, string range) =>
        variants.FirstOrDefault(variant => variant.Tag.Equals(range, StringComparison.OrdinalIgnoreCase))
        ?? variants.FirstOrDefault(variant => LanguageTag.IsIn(range, variant.Tag));
}
