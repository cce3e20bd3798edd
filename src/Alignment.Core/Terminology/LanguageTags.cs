using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>Language tags as glossary files use them: <c>en</c>, <c>fr</c>, and both with a region.</summary>
internal static class LanguageTags
{
    /// <summary>A tag as BCP 47 recommends to write it: <c>fr-CA</c> for <c>FR_ca</c>; null if it has more than two parts.</summary>
    public static string? Tidy(string tag) => tag.Split('-', '_') switch
    {
        [var language] => language.ToLowerInvariant(),
        [var language, var region] => $"{language.ToLowerInvariant()}-{region.ToUpperInvariant()}",
        _ => null,
    };

    /// <summary>Takes a tag apart; null if it is none: <c>fr</c> is (French, null), <c>fr-CA</c> (French, fr-CA).</summary>
    /// <remarks>A region is two letters (ISO 3166) or three digits (UN M.49), as BCP 47 has it.</remarks>
    public static (Language Language, string? Region)? Parse(string tag)
    {
        if (tag.Length < 2 || Languages.FromTag(tag) is not { } language || !tag.StartsWith(language.Tag(), StringComparison.Ordinal))
        {
            return null;
        }

        return tag[2..] switch
        {
            "" => (language, null),
            ['-', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] => (language, tag),
            ['-', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] => (language, tag),
            _ => null,
        };
    }
}
