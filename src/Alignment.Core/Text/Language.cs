namespace Alignment.Core.Text;

/// <summary>The two languages of the house.</summary>
public enum Language
{
    /// <summary>French, of any region.</summary>
    French,

    /// <summary>English, of any region.</summary>
    English,
}

/// <summary>Language tags (BCP 47) for <see cref="Language"/>.</summary>
public static class Languages
{
    /// <summary>The primary tag: <c>fr</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language == Language.French ? "fr" : "en";

    /// <summary>The other language of the pair.</summary>
    public static Language Other(this Language language) => language == Language.French ? Language.English : Language.French;

    /// <summary>The language a tag names; null for anything but French and English.</summary>
    /// <param name="tag">A BCP 47 tag in any case, with or without region: <c>fr</c>, <c>fr-CA</c>, <c>EN_us</c>.</param>
    public static Language? FromTag(string? tag) => tag?.Trim().Split('-', '_')[0].ToLowerInvariant() switch
    {
        "fr" => Language.French,
        "en" => Language.English,
        _ => null,
    };
}
