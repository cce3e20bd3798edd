namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>Texts to translate, and how.</summary>
/// <param name="targetLanguages">Language tags; each is charged.</param>
/// <param name="content">The texts.</param>
internal sealed class TextTranslationTranslateOptions(IEnumerable<string> targetLanguages, IEnumerable<string> content)
{
    /// <summary>Texts for one language.</summary>
    public TextTranslationTranslateOptions(string targetLanguage, IEnumerable<string> content)
        : this([targetLanguage], content)
    {
    }

    /// <summary>Language tags.</summary>
    public IReadOnlyList<string> TargetLanguages { get; } = [.. targetLanguages];

    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Content { get; } = [.. content];

    /// <summary>What support finds the request by; the same for all attempts.</summary>
    public Guid ClientTraceId { get; set; } = Guid.NewGuid();

    /// <summary>Language tag of the texts; null lets the service guess.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>What the texts are written in; plain text if null.</summary>
    public TextType? TextType { get; set; }

    /// <summary>A system of Custom Translator; the general one if null.</summary>
    public string? Category { get; set; }

    /// <summary>Whether the general system may stand in for a custom one.</summary>
    public bool? AllowFallback { get; set; }

    /// <summary>Whether to say which words belong together.</summary>
    public bool? IncludeAlignment { get; set; }
}
