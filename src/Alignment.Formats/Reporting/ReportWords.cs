using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting.Words;

namespace Alignment.Formats.Reporting;

/// <summary>A report's own words in one language. Every format takes them from here; each part of a report has a table with both languages side by side.</summary>
internal sealed record ReportWords
{
    /// <summary>A report that speaks English.</summary>
    public static ReportWords English { get; } = new()
    {
        Ui = Core.Text.Language.English,
        Language = LanguageNames.InEnglish,
        Figures = Figures.English,
        Overview = OverviewWords.English,
        Events = EventWords.English,
        Rows = RowWords.English,
        Gaps = GapWords.English,
        Costs = CostWords.English,
        Filters = FilterWords.English,
        Glossary = GlossaryWords.English,
        Settings = SettingsWords.English,
        Legend = LegendWords.English,
        Known = message => message,
    };

    /// <summary>A report that speaks French, with French typography.</summary>
    public static ReportWords French { get; } = new()
    {
        Ui = Core.Text.Language.French,
        Language = LanguageNames.InFrench,
        Figures = Figures.French,
        Overview = OverviewWords.French,
        Events = EventWords.French,
        Rows = RowWords.French,
        Gaps = GapWords.French,
        Costs = CostWords.French,
        Filters = FilterWords.French,
        Glossary = GlossaryWords.French,
        Settings = SettingsWords.French,
        Legend = LegendWords.French,
        Known = FrenchMessages.Of,
    };

    /// <summary>The language of the words.</summary>
    public required Language Ui { get; init; }

    /// <summary>The name of a language.</summary>
    public required Func<Language, string> Language { get; init; }

    public required Figures Figures { get; init; }

    public required OverviewWords Overview { get; init; }

    public required EventWords Events { get; init; }

    public required RowWords Rows { get; init; }

    public required GapWords Gaps { get; init; }

    public required CostWords Costs { get; init; }

    public required FilterWords Filters { get; init; }

    public required GlossaryWords Glossary { get; init; }

    public required SettingsWords Settings { get; init; }

    public required LegendWords Legend { get; init; }

    /// <summary>What rules, readers and the glossary say in English, in the language of the report; null for what has no words in it.</summary>
    public required Func<string, string?> Known { get; init; }

    /// <summary>The words of a report.</summary>
    public static ReportWords Of(Report report) => report.Settings.Ui == Core.Text.Language.French ? French : English;

    /// <summary>The name of a language where it stands alone, in a heading.</summary>
    public string Heading(Language language) => char.ToUpperInvariant(Language(language)[0]) + Language(language)[1..];

    /// <summary>What rules, readers and the glossary say in English, in the language of the report if it has words for it.</summary>
    public string Said(string message) => Known(message) ?? message;

    /// <summary>A day as people write it, or that there is none.</summary>
    public string Day(DateOnly? date) => date is { } day ? Figures.Day(day) : Events.Undated;

    /// <summary>"sure 0.97".</summary>
    public string Probability(double probability) => $"{Rows.Likelihood(Likelihoods.Of(probability))} {Figures.Probability(probability)}";
}
