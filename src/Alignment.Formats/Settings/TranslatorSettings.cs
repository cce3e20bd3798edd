namespace Alignment.Formats.Settings;

/// <summary>What <c>alignment.yml</c> says of filling gaps: <c>translator</c>. Options of the command line and variables of the environment go before it.</summary>
public sealed record TranslatorSettings
{
    /// <summary>Nothing said.</summary>
    public static TranslatorSettings None { get; } = new();

    /// <summary>The file it was read from, as messages show it; null if there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The engine: <c>memory</c>, <c>azure</c>, <c>libretranslate</c> or <c>deepl</c>; never a program to start. Null if not said.</summary>
    public string? Engine { get; init; }

    /// <summary>Translation memories: <c>memory</c>, as paths that can be opened.</summary>
    public IReadOnlyList<string> Memory { get; init; } = [];

    /// <summary>How alike a sentence of the memory has to be, 0 to 1: <c>min_fuzzy</c>; null if not said.</summary>
    public double? MinFuzzy { get; init; }

    /// <summary>Most characters to send: <c>max_characters</c>; null if not said.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>Price of a million characters: <c>price</c>; null if not said.</summary>
    public decimal? Price { get; init; }

    /// <summary>Settings of single engines by their names, as <c>azure.region</c>. No key is among them.</summary>
    public IReadOnlyDictionary<string, PlacedSetting> Engines { get; init; } = new Dictionary<string, PlacedSetting>(0);
}

/// <summary>A setting and where it stands.</summary>
/// <param name="Value">What it says; never blank.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record PlacedSetting(string Value, int Line);
