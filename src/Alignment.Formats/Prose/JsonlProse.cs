using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Jsonl;

namespace Alignment.Formats.Prose;

/// <summary>JSONL articles: the strings under title, text and the like, each object a text of its own; escapes are decoded and keep their places. Lines that are no objects are passed over.</summary>
internal static class JsonlProse
{
    private static readonly HashSet<string> TitleKeys = ["title", "headline", "subtitle"];
    private static readonly HashSet<string> TextKeys = ["text", "body", "content", "lead", "summary", "description", "caption"];

    public static (IReadOnlyList<CheckedText> Texts, SkippedLines Skipped) Read(SourceLines lines, SourceMap map)
    {
        var texts = new List<CheckedText>();
        var first = new List<SkippedLine>();
        var count = 0;
        for (var line = 1; line <= lines.Count; line++)
        {
            var content = lines.LineOf(line);
            if (content.IsWhiteSpace())
            {
                continue;
            }

            if (JsonObjectLine.Problem(content) is not { } problem)
            {
                texts.Add(Read(lines.Text, lines.StartOf(line), lines.StartOf(line) + content.Length, map));
            }
            else if (++count <= SkippedLines.Most)
            {
                first.Add(new SkippedLine(line, problem));
            }
        }

        return (texts, count == 0 ? SkippedLines.None : new SkippedLines(first, count));
    }

    private static CheckedText Read(string source, int start, int end, SourceMap map)
    {
        var built = new MappedTextBuilder();
        var headings = new List<TextSpan>();
        Language? language = null;
        DateOnly? date = null;
        string? key = null;
        for (var i = start; i < end; i++)
        {
            if (source[i] == '"')
            {
                var close = StringEnd(source, i, end);
                var after = close + 1;
                while (after < end && char.IsWhiteSpace(source[after]))
                {
                    after++;
                }

                var value = source.AsSpan(i + 1, Math.Max(0, close - i - 1));
                if (after < end && source[after] == ':')
                {
                    key = value.ToString();
                }
                else
                {
                    var from = built.Length;
                    var isTitle = key is not null && TitleKeys.Contains(key);
                    if (isTitle || (key is not null && TextKeys.Contains(key)))
                    {
                        Append(built, source, i + 1, close);
                        if (isTitle)
                        {
                            headings.Add(TextSpan.Between(from, built.Length));
                        }

                        built.AppendGap("\n\n");
                    }
                    else if (key is "lang" or "language")
                    {
                        language = Languages.FromTag(value.ToString());
                    }
                    else if (key is "date" && IsoDate.Read(value[..Math.Min(10, value.Length)]) is { } day)
                    {
                        date = day;
                    }
                }

                i = close;
            }
            else if (source[i] is '}' or ',')
            {
                key = source[i] == '}' ? null : key;
            }
        }

        return new CheckedText(built.Build(map)) { Headings = headings, Language = language, Date = date, IsEscaped = true };
    }

    // The quotation mark that closes a string, or the end where none does.
    private static int StringEnd(string source, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (source[i] == '\\')
            {
                i++;
            }
            else if (source[i] == '"')
            {
                return i;
            }
        }

        return end;
    }

    private static void Append(MappedTextBuilder built, string source, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var escape = source.AsSpan(i, end - i).IndexOf('\\');
            var plain = escape < 0 ? end : i + escape;
            built.Append(source.AsSpan(i, plain - i), i);
            if (plain + 1 >= end)
            {
                break;
            }

            var isCode = source[plain + 1] == 'u' && plain + 6 <= end
                && ushort.TryParse(source.AsSpan(plain + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
            var length = isCode ? 6 : 2; // \u00e9 or \n
            var decoded = isCode
                ? (char)ushort.Parse(source.AsSpan(plain + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : source[plain + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c };
            built.AppendInstead(decoded.ToString(), plain, length);
            i = plain + length;
        }
    }
}
