namespace Alignment.Formats.Reporting.Words;

/// <summary>What filled the gaps, and what that cost.</summary>
internal sealed record CostWords
{
    public static CostWords English { get; } = new()
    {
        Title = "Translation of gaps",
        Gap = new("gap", "gaps"),
        Passage = new("passage", "passages"),
        Character = new("character", "characters"),
        LeftOpen = (open, all) => $"Left open: {open} of {all}",
        Sent = (engine, characters) => $"Sent to {engine}: {characters}",
        Charged = characters => $"{characters} charged",
        Cached = gaps => $"Known from earlier runs, or said twice, at no cost: {gaps}",
        Price = (price, rate) => $"Price: {price}, at {rate} a million characters",
        Mended = count => $"{count} mended as the glossary says",
        Flagged = count => $"{count} to be checked",
    };

    public static CostWords French { get; } = new()
    {
        Title = "Traduction de ce qui manque",
        Gap = new("passage manquant", "passages manquants"),
        Passage = new("passage", "passages"),
        Character = new("caractère", "caractères"),
        LeftOpen = (open, all) => $"Non comblés\u00A0: {open} sur {all}",
        Sent = (engine, characters) => $"Envoyé à {engine}\u00A0: {characters}",
        Charged = characters => $"{characters} facturés",
        Cached = gaps => $"Connus de passages précédents ou dits deux fois, sans frais\u00A0: {gaps}",
        Price = (price, rate) => $"Prix\u00A0: {price}, à {rate} le million de caractères",
        Mended = count => $"{count} avec correction selon le glossaire",
        Flagged = count => $"{count} à vérifier",
    };

    public required string Title { get; init; }

    public required Noun Gap { get; init; }

    public required Noun Passage { get; init; }

    public required Noun Character { get; init; }

    /// <summary>Gaps that nobody filled, of how many.</summary>
    public required Func<string, string, string> LeftOpen { get; init; }

    /// <summary>What an engine was given.</summary>
    public required Func<string, string, string> Sent { get; init; }

    public required Func<string, string> Charged { get; init; }

    /// <summary>Gaps that cost nothing.</summary>
    public required Func<string, string> Cached { get; init; }

    /// <summary>The price, and what a million characters cost.</summary>
    public required Func<string, string, string> Price { get; init; }

    public required Func<string, string> Mended { get; init; }

    public required Func<string, string> Flagged { get; init; }
}
