namespace Alignment.Formats.Reporting.Words;

/// <summary>What made the report, and how.</summary>
internal sealed record SettingsWords
{
    public static SettingsWords English { get; } = new()
    {
        Heading = "Settings",
        Program = "Program",
        Lexicon = "Lexicon",
        Encoder = "Sentence encoder",
        Glossary = "Glossary",
        NoGlossary = "none",
        LinksFrom = "Links from",
        Order = "Order",
        Orders = word => word,
        Made = "Made",
    };

    public static SettingsWords French { get; } = new()
    {
        Heading = "Réglages",
        Program = "Programme",
        Lexicon = "Lexique",
        Encoder = "Encodeur de phrases",
        Glossary = "Glossaire",
        NoGlossary = "aucun",
        LinksFrom = "Liens à partir de",
        Order = "Ordre",
        Orders = word => word switch { "auto" => "automatique", "same" => "le même", "any" => "libre", _ => word },
        Made = "Fait le",
    };

    public required string Heading { get; init; }

    public required string Program { get; init; }

    public required string Lexicon { get; init; }

    public required string Encoder { get; init; }

    public required string Glossary { get; init; }

    public required string NoGlossary { get; init; }

    public required string LinksFrom { get; init; }

    public required string Order { get; init; }

    /// <summary>The way of ordering, by the word of its option.</summary>
    public required Func<string, string> Orders { get; init; }

    public required string Made { get; init; }
}
