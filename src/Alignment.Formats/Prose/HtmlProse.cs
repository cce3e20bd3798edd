using System.Net;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Html.Reading;

namespace Alignment.Formats.Prose;

/// <summary>HTML: what a reader sees, without tags, attributes, scripts, styles and code; entities are decoded and keep their places. What states another language is no prose.</summary>
internal sealed class HtmlProse
{
    private const int LongestEntity = 32; // characters; the longest name has 31

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "pre", "code", "tt", "kbd", "samp", "var", "textarea", "svg", "math", "template", "iframe", "object", "xmp",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "del", "dfn", "em", "font", "i", "ins", "label", "mark", "q", "s", "small", "span", "strike",
        "strong", "sub", "sup", "time", "u", "wbr",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "xmp", "iframe" };
    private static readonly HashSet<string> Heading = new(StringComparer.OrdinalIgnoreCase) { "title", "h1", "h2", "h3", "h4", "h5", "h6" };
    private static readonly HashSet<string> Quoting = new(StringComparer.OrdinalIgnoreCase) { "blockquote", "q" };

    private readonly string html;
    private readonly MappedTextBuilder built = new();
    private readonly Stretches headings = new();
    private readonly Stretches quotations = new();
    private readonly Stretches foreign = new();
    private Language? language;
    private (string Name, int Depth) foreignTag = ("", 0);

    private HtmlProse(string html) => this.html = html;

    public static CheckedText Read(string html, SourceMap map)
    {
        var prose = new HtmlProse(html);
        prose.Scan();
        return new CheckedText(prose.built.Build(map))
        {
            Headings = prose.headings.Closed,
            Quotations = prose.quotations.Closed,
            Skipped = prose.foreign.Closed,
            Language = prose.language,
            IsHint = true,
            IsEscaped = true,
        };
    }

    private void Scan()
    {
        string? hidden = null;
        var depth = 0;
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            open = open < 0 ? html.Length : open;
            if (hidden is null)
            {
                AppendText(i, open);
            }

            if (open == html.Length)
            {
                break;
            }

            var (end, name, isEnd) = HtmlLexer.Tag(html, open);
            if (end == open)
            {
                if (hidden is null)
                {
                    built.Append("<", open);
                }

                i = open + 1;
                continue;
            }

            i = end;
            if (name.Length == 0)
            {
                continue;
            }

            if (!isEnd && RawText.Contains(name))
            {
                i = HtmlLexer.EndOfRawText(html, end, name);
                continue;
            }

            if (hidden is not null)
            {
                depth += string.Equals(name, hidden, StringComparison.OrdinalIgnoreCase) ? (isEnd ? -1 : 1) : 0;
                hidden = depth == 0 ? null : hidden;
            }
            else if (!isEnd && Hidden.Contains(name) && html[end - 2] != '/')
            {
                (hidden, depth) = (name, 1);
                built.AppendGap(" ");
            }
            else
            {
                AppendTag(name, isEnd, html.AsSpan(open, end - open));
            }
        }
    }

    private void AppendTag(string name, bool isEnd, ReadOnlySpan<char> tag)
    {
        if (!Inline.Contains(name) && built.Length > 0)
        {
            built.AppendGap(name.Equals("br", StringComparison.OrdinalIgnoreCase) ? "\n" : "\n\n");
        }

        if (name.Equals("html", StringComparison.OrdinalIgnoreCase) && !isEnd)
        {
            language = Languages.FromTag(Attribute(tag, "lang"));
        }

        MarkForeign(name, isEnd, tag);
        var stretches = Heading.Contains(name) ? headings : Quoting.Contains(name) ? quotations : null;
        stretches?.Mark(built.Length, isEnd);
    }

    // An element with a lang of its own, as WCAG asks of words in another language.
    private void MarkForeign(string name, bool isEnd, ReadOnlySpan<char> tag)
    {
        if (foreignTag.Depth > 0)
        {
            var isSame = name.Equals(foreignTag.Name, StringComparison.OrdinalIgnoreCase) && !tag.EndsWith("/>");
            foreignTag.Depth += isSame ? (isEnd ? -1 : 1) : 0;
            if (foreignTag.Depth == 0)
            {
                foreign.Mark(built.Length, isEnd: true);
            }
        }
        else if (!isEnd && language is not null && !tag.EndsWith("/>") && Attribute(tag, "lang") is { Length: > 0 } own && Languages.FromTag(own) != language)
        {
            foreignTag = (name, 1);
            foreign.Mark(built.Length, isEnd: false);
        }
    }

    // lang and xml:lang, but not hreflang
    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        for (var from = 0; tag[from..].IndexOf(name + "=", StringComparison.OrdinalIgnoreCase) is >= 0 and var next; from += next + 1)
        {
            var at = from + next;
            if (at > 0 && (char.IsWhiteSpace(tag[at - 1]) || tag[at - 1] == ':'))
            {
                return tag[(at + name.Length + 1)..].Trim("\"' >").ToString().Split('"', '\'', ' ')[0];
            }
        }

        return null;
    }

    private void AppendText(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var amp = html.AsSpan(i, end - i).IndexOf('&');
            var plain = amp < 0 ? end : i + amp;
            built.Append(html.AsSpan(i, plain - i), i);
            if (plain == end)
            {
                break;
            }

            var semicolon = html.AsSpan(plain, Math.Min(LongestEntity, end - plain)).IndexOf(';');
            var decoded = semicolon > 1 ? WebUtility.HtmlDecode(html.Substring(plain, semicolon + 1)) : "&";
            if (semicolon > 1 && decoded[0] != '&' | decoded.Length == 1)
            {
                built.AppendInstead(decoded, plain, semicolon + 1);
                i = plain + semicolon + 1;
            }
            else
            {
                built.Append("&", plain);
                i = plain + 1;
            }
        }
    }

    /// <summary>Stretches between start and end tags; the outermost count.</summary>
    private sealed class Stretches
    {
        private readonly List<TextSpan> spans = [];
        private int depth;
        private int start;

        public void Mark(int at, bool isEnd)
        {
            if (!isEnd && depth++ == 0)
            {
                start = at;
            }
            else if (isEnd && depth > 0 && --depth == 0)
            {
                spans.Add(TextSpan.Between(start, at));
            }
        }

        /// <summary>Those whose end tag was there: what is not closed is not believed.</summary>
        public IReadOnlyList<TextSpan> Closed => spans;
    }
}
