using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Translations;

namespace Alignment.Core.Tests.Terminology.Suggesting;

/// <summary>Aligned sentences of a test.</summary>
internal static class Pairs
{
    public static readonly BilingualLexicon Lexicon = LexiconFile.ReadShipped();

    /// <summary>A pair a line, <c>French | English</c>.</summary>
    public static List<TranslationUnit> Of(string lines, string file = "pairs.tsv") =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((line, index) =>
        {
            var sides = line.Split('|', StringSplitOptions.TrimEntries);
            return new TranslationUnit
            {
                Place = new SourceSpan(file, index + 1, 1, index + 1, 1),
                French = Side("fr", sides[0], file, index + 1),
                English = Side("en", sides[1], file, index + 1),
            };
        }),
    ];

    public static IReadOnlyList<TermSuggestion> Suggest(string lines, TermMinerOptions? options = null) => new TermMiner(Lexicon, options).Suggest(Of(lines));

    /// <summary>What was suggested, a line each: <c>French | English</c>.</summary>
    public static string[] Terms(this IEnumerable<TermSuggestion> suggestions) => [.. suggestions.Select(term => $"{term.French.Text} | {term.English.Text}")];

    private static TranslationVariant Side(string tag, string text, string file, int line) => new(tag, new MappedText(text, SourceMap.ForJsonValue(file, line)));
}
