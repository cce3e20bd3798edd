using Alignment.Core.Text;

namespace Alignment.Formats.Reporting.Words;

/// <summary>What the languages are called in each other.</summary>
internal static class LanguageNames
{
    /// <summary>The English name.</summary>
    public static string InEnglish(Language language) => language == Language.French ? "French" : "English";

    /// <summary>The French name, as within a sentence.</summary>
    public static string InFrench(Language language) => language == Language.French ? "français" : "anglais";
}
