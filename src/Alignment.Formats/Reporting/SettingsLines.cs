using System.Globalization;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Reporting;

/// <summary>What every format says at its foot: what made the report, and how.</summary>
internal static class SettingsLines
{
    /// <summary>Labels and values, in the order they are shown.</summary>
    public static IEnumerable<(string Label, string Value)> Of(ReportSettings settings, ReportWords words)
    {
        yield return (words.Settings.Program, $"Alignment {settings.Version}");
        yield return (words.Settings.Lexicon, settings.Lexicon);
        if (settings.Embeddings is { } encoder)
        {
            yield return (words.Settings.Encoder, encoder);
        }

        yield return (words.Settings.Glossary, settings.Glossaries.Count == 0 ? words.Settings.NoGlossary : string.Join(", ", settings.Glossaries));
        yield return (words.Settings.LinksFrom, words.Figures.Probability(settings.MinProbability));
        yield return (words.Settings.Order, words.Settings.Orders(settings.Order));
        if (settings.Made is { } made)
        {
            yield return (words.Settings.Made, made.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        }
    }
}
