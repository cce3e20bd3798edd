using Alignment.Core.Translating;

namespace Alignment.Formats.Reporting.Words;

/// <summary>Translations of gaps: what they are and where they come from.</summary>
internal sealed record GapWords
{
    public static GapWords English { get; } = new()
    {
        Source = source => source switch
        {
            TranslationSource.Confirmed => "Translation from a confirmed alignment",
            TranslationSource.ExactMemory => "Translation from the memory",
            TranslationSource.Person => "Translation by a reviewer",
            TranslationSource.FuzzyMemory => "Translation of a similar sentence",
            _ => "Machine translation",
        },
        Alike = (label, share) => $"{label}, {share} alike",
        By = engine => "by " + engine,
        After = engine => "after " + engine,
        Model = model => "model " + model,
        From = document => "from " + document,
        HereOnly = words => $"“{words}” here only",
        ThereOnly = words => $"“{words}” there only",
        ThereAndHere = (there, here) => $"“{there}” there, “{here}” here",
        Differs = "Differs from the sentence of the memory: ",
        ToCheck = "To be checked: ",
        Mended = "Mended: ",
        Unmended = text => $"as it came: “{text}”",
        DiffersInLine = "; differs: ",
        MendedInLine = "; mended: ",
        ToCheckInLine = "; to be checked: ",
        Between = "; ",
    };

    public static GapWords French { get; } = new()
    {
        Source = source => source switch
        {
            TranslationSource.Confirmed => "Traduction tirée d’un alignement confirmé",
            TranslationSource.ExactMemory => "Traduction tirée de la mémoire",
            TranslationSource.Person => "Traduction d’une personne qui révise",
            TranslationSource.FuzzyMemory => "Traduction d’une phrase semblable",
            _ => "Traduction automatique",
        },
        Alike = (label, share) => $"{label} à {share}",
        By = engine => "par " + engine,
        After = engine => "d’après " + engine,
        Model = model => "modèle " + model,
        From = document => "source\u00A0: " + document,
        HereOnly = words => $"«\u00A0{words}\u00A0» ici seulement",
        ThereOnly = words => $"«\u00A0{words}\u00A0» là seulement",
        ThereAndHere = (there, here) => $"«\u00A0{there}\u00A0» là, «\u00A0{here}\u00A0» ici",
        Differs = "Différences avec la phrase de la mémoire\u00A0: ",
        ToCheck = "À vérifier\u00A0: ",
        Mended = "Corrigé\u00A0: ",
        Unmended = text => $"texte reçu\u00A0: «\u00A0{text}\u00A0»",
        MendedInLine = ", corrigé\u00A0: ",
        DiffersInLine = ", différences\u00A0: ",
        ToCheckInLine = ", à vérifier\u00A0: ",
        Between = "\u00A0; ",
    };

    /// <summary>What stands before the translation of a gap, so that nobody takes it for an outlet's words.</summary>
    public required Func<TranslationSource, string> Source { get; init; }

    /// <summary>The label of a similar sentence, with how similar it is.</summary>
    public required Func<string, string, string> Alike { get; init; }

    public required Func<string, string> By { get; init; }

    /// <summary>The engine whose translation a person corrected.</summary>
    public required Func<string, string> After { get; init; }

    public required Func<string, string> Model { get; init; }

    public required Func<string, string> From { get; init; }

    public required Func<string, string> HereOnly { get; init; }

    public required Func<string, string> ThereOnly { get; init; }

    public required Func<string, string, string> ThereAndHere { get; init; }

    public required string Differs { get; init; }

    public required string ToCheck { get; init; }

    public required string Mended { get; init; }

    /// <summary>The translation before it was mended.</summary>
    public required Func<string, string> Unmended { get; init; }

    /// <summary>As <see cref="Mended"/>, within a line.</summary>
    public required string MendedInLine { get; init; }

    /// <summary>As <see cref="Differs"/>, within a line.</summary>
    public required string DiffersInLine { get; init; }

    /// <summary>What stands between several remarks of a kind.</summary>
    public required string Between { get; init; }

    /// <summary>As <see cref="ToCheck"/>, within a line.</summary>
    public required string ToCheckInLine { get; init; }
}
