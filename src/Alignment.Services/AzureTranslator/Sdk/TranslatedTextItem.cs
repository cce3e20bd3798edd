using System.Text.Json;

namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>What came for one text.</summary>
/// <param name="Translations">A translation for each language asked for.</param>
internal sealed record TranslatedTextItem(IReadOnlyList<TranslationText> Translations)
{
    /// <summary>Reads the answer of <c>/translate</c>; properties it does not know are passed over.</summary>
    /// <exception cref="JsonException">That is not what the answer is.</exception>
    public static IReadOnlyList<TranslatedTextItem> ReadAll(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return [.. json.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception cause) when (cause is InvalidOperationException or KeyNotFoundException) // another kind of value, an absent one, or half of a surrogate pair
        {
            throw new JsonException("The answer is JSON, but no list of translations.", cause);
        }
    }

    private static TranslatedTextItem Read(JsonElement item) => new([.. item.GetProperty("translations").EnumerateArray().Select(TranslationText.Read)]);
}

/// <summary>A translation.</summary>
/// <param name="TargetLanguage">Language tag; may be written otherwise than it was asked for.</param>
/// <param name="Text">The translation.</param>
/// <param name="Alignment">Which words belong together; null unless asked for and known.</param>
internal sealed record TranslationText(string? TargetLanguage, string Text, TranslatedTextAlignment? Alignment)
{
    /// <summary>Reads an item of <c>translations</c>.</summary>
    internal static TranslationText Read(JsonElement item) => new(
        item.TryGetProperty("to", out var to) ? to.GetString() : null,
        item.GetProperty("text").GetString() ?? throw new InvalidOperationException("a translation is null"),
        item.TryGetProperty("alignment", out var alignment) && alignment.TryGetProperty("proj", out var projections) && projections.GetString() is { Length: > 0 } written
            ? new TranslatedTextAlignment(written)
            : null);
}

/// <summary>Which characters of a text belong to which of its translation.</summary>
/// <param name="Projections">Pairs of ranges, both ends inclusive, from 0: <c>0:1-0:2 3:7-4:8</c>.</param>
internal sealed record TranslatedTextAlignment(string Projections);
