using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Suppressing;

/// <summary>Finds the comments that suppress findings.</summary>
/// <remarks>
/// <c>&lt;!-- alignment-disable-next-line TERM001 nato -- reason --&gt;</c>, with <c>-line</c>, <c>-file</c>, or nothing up to <c>alignment-enable</c>; and
/// <c># alignment:ignore TERM001 nato reason</c> at the end of a line, or alone on the line before. Comments may begin with <c>#</c>, <c>//</c>, <c>;</c>, <c>%</c>, <c>/*</c>,
/// <c>{#</c> or <c>&lt;!--</c>. A comment that names no rule is kept with an empty one, so that it can be reported.
/// </remarks>
internal static class SuppressionReader
{
    private const string Word = "alignment";
    private static readonly string[] Openings = ["<!--", "//", "/*", "{#", "#", ";", "%"];
    private static readonly string[] Closings = ["-->", "*/", "#}"];

    /// <summary>The suppressions of a file, in order.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="isConcept">Whether a word is the id of a concept.</param>
    public static List<Suppression> Read(SourceLines lines, Func<string, bool> isConcept)
    {
        var found = new List<Suppression>();
        var open = new List<Suppression>();
        var text = lines.Text;
        for (var at = text.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Word, at + 1, StringComparison.Ordinal))
        {
            if (ReadComment(lines, at) is not { } comment)
            {
                continue;
            }

            var names = Names(comment.Words, isConcept, out var reason);
            switch (comment.Verb)
            {
                case "-enable":
                    // The end of a stretch names rules, or ends them all.
                    found.AddRange(open.Where(item => IsNamed(item, names)).Select(item => item with { LastLine = comment.Line }));
                    open.RemoveAll(item => IsNamed(item, names));
                    break;
                case not null when names.Count == 0:
                    // Whoever wrote it believes that something is suppressed.
                    found.Add(new Suppression("", null, reason, comment.Line, comment.Line, comment.Span));
                    break;
                case "-disable":
                    open.AddRange(names.Select(name => new Suppression(name.Rule, name.Concept, reason, comment.Line, lines.Count, comment.Span)));
                    break;
                default:
                    var (first, last) = comment.Verb switch
                    {
                        "-disable-file" => (1, lines.Count),
                        "-disable-line" => (comment.Line, comment.Line),
                        "-disable-next-line" => (comment.Line + 1, comment.Line + 1),
                        _ => comment.IsAlone ? (comment.Line + 1, comment.Line + 1) : (comment.Line, comment.Line),
                    };
                    found.AddRange(names.Select(name => new Suppression(name.Rule, name.Concept, reason, first, last, comment.Span)));
                    break;
            }
        }

        found.AddRange(open);
        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return found;
    }

    private static bool IsNamed(Suppression item, List<(string Rule, string? Concept)> names) =>
        names.Count == 0 || names.Exists(name => name.Rule == item.Rule && (name.Concept is null || name.Concept == item.Concept));

    /// <summary>Where the comments of a text stand, so that what they say is not checked: in order.</summary>
    public static List<TextSpan> Comments(SourceLines lines)
    {
        var spans = new List<TextSpan>();
        for (var at = lines.Text.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = lines.Text.IndexOf(Word, at + 1, StringComparison.Ordinal))
        {
            if (ReadComment(lines, at) is { } comment)
            {
                spans.Add(comment.Span);
            }
        }

        return spans;
    }

    private static Comment? ReadComment(SourceLines lines, int at)
    {
        var text = lines.Text;
        var rest = text.AsSpan(at + Word.Length);
        var verb = rest.StartsWith(":ignore", StringComparison.Ordinal) ? ":ignore"
            : rest.StartsWith("-disable-next-line", StringComparison.Ordinal) ? "-disable-next-line"
            : rest.StartsWith("-disable-line", StringComparison.Ordinal) ? "-disable-line"
            : rest.StartsWith("-disable-file", StringComparison.Ordinal) ? "-disable-file"
            : rest.StartsWith("-disable", StringComparison.Ordinal) ? "-disable"
            : rest.StartsWith("-enable", StringComparison.Ordinal) ? "-enable"
            : null;
        if (verb is null)
        {
            return null;
        }

        var (line, column) = lines.PlaceOf(at);
        var lineStart = at - column + 1;
        var before = text.AsSpan(lineStart, column - 1).TrimEnd();
        var isColumn = before.IsEmpty || text[at - 1] == '\t';
        var opening = Openings.FirstOrDefault(mark => text.AsSpan(lineStart, column - 1).TrimEnd().EndsWith(mark, StringComparison.Ordinal));
        if (opening is null && !(isColumn && verb == ":ignore"))
        {
            return null;
        }

        var start = lineStart + before.Length - (opening?.Length ?? 0);
        var body = lines.LineOf(line)[(column - 1 + Word.Length + verb.Length)..].ToString();
        var (end, length) = Closings.Select(mark => (Index: body.IndexOf(mark, StringComparison.Ordinal), mark.Length)).Where(closing => closing.Index >= 0).DefaultIfEmpty((body.Length, 0)).Min();
        var content = body[..end];
        var spanEnd = at + Word.Length + verb.Length + end + length;
        var isAlone = text.AsSpan(lineStart, start - lineStart).IsWhiteSpace() && text.AsSpan(Math.Min(spanEnd, text.Length), Math.Max(0, lineStart + lines.LineOf(line).Length - spanEnd)).IsWhiteSpace();
        return new Comment(verb, content, line, isAlone, TextSpan.Between(start, spanEnd));
    }

    // Rule ids, each with the ids of concepts behind it; then, behind "--" or the first other word, the reason.
    private static List<(string Rule, string? Concept)> Names(string words, Func<string, bool> isConcept, out string? reason)
    {
        var names = new List<(string Rule, string? Concept)>();
        var rest = words.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith("--"))
            {
                rest = rest[2..].Trim();
                break;
            }

            var length = rest.IndexOfAny(" \t,");
            var dashes = rest.IndexOf("--");
            length = dashes >= 0 && (length < 0 || dashes < length) ? dashes : length;
            var word = (length < 0 ? rest : rest[..length]).ToString();
            if (RuleOf(word) is { } id)
            {
                names.Add((id, null));
            }
            else if (names.Count > 0 && isConcept(word))
            {
                var (rule, concept) = names[^1];
                if (concept is null)
                {
                    names.RemoveAt(names.Count - 1);
                }

                names.Add((rule, word));
            }
            else
            {
                break;
            }

            rest = length < 0 ? [] : rest[length..].TrimStart(" \t,");
        }

        reason = rest.IsEmpty ? null : rest.ToString();
        return names;
    }

    // The id of a rule, by id or name; what looks like an id and is none, as written.
    private static string? RuleOf(string word)
    {
        const int ShortestName = 8; // bad-rule: a shorter word is one of the reason
        var capitals = word.ToUpperInvariant();
        var isId = Rule.IsId(capitals);
        return isId || (word.Length >= ShortestName && word.Contains('-', StringComparison.Ordinal)) ? RuleTable.Find(word)?.Id ?? (isId ? capitals : null) : null;
    }

    private sealed record Comment(string Verb, string Words, int Line, bool IsAlone, TextSpan Span);
}
