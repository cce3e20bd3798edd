namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>What texts are written in.</summary>
/// <param name="value">As the service calls it.</param>
internal readonly struct TextType(string value)
{
    /// <summary>Text as it is.</summary>
    public static TextType Plain { get; } = new("plain");

    /// <summary>Well-formed HTML; translations are HTML too.</summary>
    public static TextType Html { get; } = new("html");

    /// <inheritdoc/>
    public override string ToString() => value;
}
