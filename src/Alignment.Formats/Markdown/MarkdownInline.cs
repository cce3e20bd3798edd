using System.Net;
using Alignment.Core.Text;

namespace Alignment.Formats.Markdown;

/// <summary>The text of a paragraph: emphasis, links, pictures, code, tags and escapes resolved.</summary>
/// <param name="Characters">All characters of the paragraph, with their place in the file.</param>
/// <param name="Text">Indices of the characters that are text.</param>
/// <param name="Pictures">For each picture, the indices of its alternative text.</param>
internal sealed record MarkdownInline(
    IReadOnlyList<MarkdownCharacter> Characters, IReadOnlyList<int> Text, IReadOnlyList<IReadOnlyList<int>> Pictures)
{
    private const int LongestTarget = 2048; // characters of a link's address, or of a tag; browsers take no longer ones

    /// <summary>Parses the lines of a paragraph.</summary>
    public static MarkdownInline Parse(string text, IReadOnlyList<TextSpan> lines)
    {
        var characters = Join(text, lines);
        var isMarkup = new bool[characters.Count];
        var pictures = new List<IReadOnlyList<int>>();
        var brackets = new Stack<int>();
        for (var i = 0; i < characters.Count; i++)
        {
            switch (characters[i].Character)
            {
                case '\\' when i + 1 < characters.Count && char.IsPunctuation(characters[i + 1].Character):
                    isMarkup[i++] = true;
                    break;
                case '`' or '*' or '_' or '~':
                    i = Delimiter(characters, isMarkup, i);
                    break;
                case '[':
                    brackets.Push(i);
                    break;
                case ']' when brackets.TryPop(out var open):
                    i = Link(characters, isMarkup, open, i, pictures);
                    break;
                case '<':
                    i = Tag(characters, isMarkup, i);
                    break;
            }
        }

        var kept = Enumerable.Range(0, characters.Count).Where(index => !isMarkup[index]).ToList();
        return new MarkdownInline(characters, kept, pictures);
    }

    private static List<MarkdownCharacter> Join(string text, IReadOnlyList<TextSpan> lines)
    {
        var characters = new List<MarkdownCharacter>();
        for (var line = 0; line < lines.Count; line++)
        {
            var (content, start) = (lines[line].In(text).TrimEnd(), lines[line].Start);
            var isHard = lines[line].In(text).EndsWith("  ", StringComparison.Ordinal) || content.EndsWith('\\');
            content = isHard ? content.TrimEnd('\\') : content;
            for (var i = 0; i < content.Length; i++)
            {
                if (content[i] == '&' && Entity(content, i) is var (decoded, length))
                {
                    characters.Add(new MarkdownCharacter(decoded[0], start + i, length, decoded));
                    i += length - 1;
                }
                else
                {
                    characters.Add(new MarkdownCharacter(content[i], start + i, 1, null));
                }
            }

            if (line + 1 < lines.Count)
            {
                var end = start + content.Length;
                characters.Add(new MarkdownCharacter(isHard ? '\n' : ' ', end, lines[line + 1].Start - end, null));
            }
        }

        return characters;
    }

    private static (string Decoded, int Length)? Entity(string content, int index)
    {
        const int Longest = 32; // characters; the longest name in HTML has 31
        var end = content.IndexOf(';', index, Math.Min(Longest, content.Length - index));
        if (end < 0)
        {
            return null;
        }

        var name = content[index..(end + 1)];
        var decoded = WebUtility.HtmlDecode(name);
        return decoded == name || decoded.Length == 0 ? null : (decoded, name.Length);
    }

    /// <summary>A run of emphasis or code signs that has its partner; a lone one is text.</summary>
    private static int Delimiter(List<MarkdownCharacter> characters, bool[] isMarkup, int start)
    {
        var sign = characters[start].Character;
        var end = RunEnd(characters, start);
        var length = end - start;
        if (isMarkup[start] || (sign == '~' && length != 2))
        {
            return end - 1;
        }

        // An opening run stands before a character; inside a word an underscore is part of the word.
        var opens = end < characters.Count && !char.IsWhiteSpace(characters[end].Character)
            && (sign != '_' || start == 0 || !char.IsLetterOrDigit(characters[start - 1].Character));
        if (!opens)
        {
            return end - 1;
        }

        for (var i = end; i < characters.Count && i < start + LongestTarget; i++)
        {
            if (characters[i].Character != sign || isMarkup[i])
            {
                continue;
            }

            var close = RunEnd(characters, i);
            var closes = close - i == length && (sign == '`' || !char.IsWhiteSpace(characters[i - 1].Character))
                && (sign != '_' || close == characters.Count || !char.IsLetterOrDigit(characters[close].Character));
            if (closes)
            {
                Array.Fill(isMarkup, true, start, length);
                Array.Fill(isMarkup, true, i, length);
                return sign == '`' ? close - 1 : end - 1; // nothing inside code is mark-up
            }

            i = close - 1;
        }

        return end - 1;
    }

    private static int RunEnd(List<MarkdownCharacter> characters, int start)
    {
        var end = start;
        while (end < characters.Count && characters[end].Character == characters[start].Character)
        {
            end++;
        }

        return end;
    }

    /// <summary><c>[text](address)</c> and <c>[text][name]</c> keep their text; a picture's text becomes its caption.</summary>
    private static int Link(List<MarkdownCharacter> characters, bool[] isMarkup, int open, int close, List<IReadOnlyList<int>> pictures)
    {
        var isPicture = open > 0 && characters[open - 1].Character == '!' && !isMarkup[open - 1];
        var isNote = characters[open + 1].Character == '^';
        var end = isNote ? close : Target(characters, close + 1);
        if (end is not { } last)
        {
            return close;
        }

        if (isPicture)
        {
            pictures.Add([.. Enumerable.Range(open + 1, close - open - 1).Where(index => !isMarkup[index])]);
        }

        Array.Fill(isMarkup, true, open, 1);
        Array.Fill(isMarkup, true, close, last - close + 1);
        if (isPicture || isNote)
        {
            Array.Fill(isMarkup, true, isPicture ? open - 1 : open, last - open + (isPicture ? 2 : 1));
        }

        return last;
    }

    private static int? Target(List<MarkdownCharacter> characters, int start)
    {
        if (start >= characters.Count || characters[start].Character is not ('(' or '['))
        {
            return null;
        }

        var (opening, closing) = characters[start].Character == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var i = start; i < characters.Count && i < start + LongestTarget; i++)
        {
            depth += characters[i].Character == opening ? 1 : characters[i].Character == closing ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Tags and comments are mark-up; an address in angle brackets is text without them.</summary>
    private static int Tag(List<MarkdownCharacter> characters, bool[] isMarkup, int start)
    {
        if (start + 1 >= characters.Count || (!char.IsAsciiLetter(characters[start + 1].Character) && characters[start + 1].Character is not ('/' or '!')))
        {
            return start;
        }

        for (var i = start + 1; i < characters.Count && i < start + LongestTarget; i++)
        {
            if (characters[i].Character != '>')
            {
                continue;
            }

            var inside = string.Concat(characters.Skip(start + 1).Take(i - start - 1).Select(character => character.Character));
            var isAddress = !inside.Contains(' ') && (inside.Contains("://", StringComparison.Ordinal) || inside.Contains('@'));
            isMarkup[start] = isMarkup[i] = true;
            if (!isAddress)
            {
                Array.Fill(isMarkup, true, start, i - start + 1);
            }

            return i;
        }

        return start;
    }
}

/// <summary>A character of a paragraph and where it stands.</summary>
/// <param name="Character">The character, or the first of what an entity stands for.</param>
/// <param name="Source">Index in the text of the file.</param>
/// <param name="Length">Length there.</param>
/// <param name="Entity">All that an entity stands for; null for any other character.</param>
internal readonly record struct MarkdownCharacter(char Character, int Source, int Length, string? Entity);
