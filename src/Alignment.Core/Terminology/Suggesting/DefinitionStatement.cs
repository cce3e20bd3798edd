using System.Buffers;
using System.Text.RegularExpressions;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>What stands in brackets in a text, and where the sentences before it begin: <c>patent means ... (brevet)</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Term">What the brackets hold.</param>
/// <param name="Heads">Where sentences begin that may end with the brackets; the nearest last.</param>
internal sealed partial record DefinitionStatement(string Text, string Term, IReadOnlyList<int> Heads)
{
    private const int MostHeads = 6; // sentences before the brackets; a definition that is longer is found by its first
    private const string Quotes = " \u00A0\u202F«»“”\"";

    private static readonly SearchValues<char> NumeralLetters = SearchValues.Create("ivxlcIVXLC");

    /// <summary>Whether the sentence ends behind the brackets; inside a sentence they may be a remark.</summary>
    public bool EndsSentence { get; private init; }

    /// <summary>The statements of a text.</summary>
    public static List<DefinitionStatement> Find(string text)
    {
        var found = new List<DefinitionStatement>();
        foreach (var bracket in Bracket().EnumerateMatches(text))
        {
            var term = text.AsSpan(bracket.Index + 1, bracket.Length - 2).Trim(Quotes);
            if (term.Length >= 2 && char.IsLetter(term[0]) && !IsNumeral(term))
            {
                found.Add(new DefinitionStatement(text, term.ToString(), HeadsBefore(text, bracket.Index))
                {
                    EndsSentence = IsEnd(text.AsSpan(bracket.Index + bracket.Length)),
                });
            }
        }

        return found;
    }

    /// <summary>The nearest sentence of the statement that begins with a term; -1 if none does.</summary>
    public int HeadWith(string term) => Heads.LastOrDefault(head => IsAt(Text, head, term), -1);

    /// <summary>Whether a term stands at a place of a text, whatever its case.</summary>
    public static bool IsAt(string text, int start, string term) =>
        text.AsSpan(start).StartsWith(term, StringComparison.OrdinalIgnoreCase)
        && (start + term.Length == text.Length || !char.IsLetterOrDigit(text[start + term.Length]));

    // (ii) numbers a paragraph in both languages
    private static bool IsNumeral(ReadOnlySpan<char> term) => !term.ContainsAnyExcept(NumeralLetters);

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.TrimStart(Quotes) is [] or ['.' or ';', ..];

    private static List<int> HeadsBefore(string text, int end)
    {
        var heads = new List<int>();
        for (var index = end - 1; index > 0 && heads.Count < MostHeads; index--)
        {
            if (text[index - 1] is ' ' or '\u00A0' && index >= 2 && text[index - 2] is '.' or ';' or ':' or ')')
            {
                heads.Add(SkipQuotes(text, index));
            }
        }

        heads.Add(SkipQuotes(text, 0));
        heads.Reverse();
        return heads;
    }

    private static int SkipQuotes(string text, int index)
    {
        while (index < text.Length - 1 && Quotes.Contains(text[index], StringComparison.Ordinal))
        {
            index++;
        }

        return index;
    }

    [GeneratedRegex(@"\([^()\n]{2,120}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
