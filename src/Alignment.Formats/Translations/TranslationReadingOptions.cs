namespace Alignment.Formats.Translations;

/// <summary>Which texts of a file with several languages make a pair.</summary>
public sealed record TranslationReadingOptions
{
    /// <summary>The French texts: a language tag, which takes all its regions, or one with region (<c>fr-CA</c>).</summary>
    public string French { get; init; } = "fr";

    /// <summary>The English texts: a language tag, which takes all its regions, or one with region (<c>en-CA</c>).</summary>
    public string English { get; init; } = "en";
}
