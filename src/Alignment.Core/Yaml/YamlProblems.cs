using YamlDotNet.Core;

namespace Alignment.Core.Yaml;

/// <summary>Says in plain words what the parser found wrong, and what to do.</summary>
internal static class YamlProblems
{
    /// <summary>The parser's complaint, with the usual cause looked up in the text.</summary>
    public static YamlProblem Explain(YamlException exception, string text)
    {
        var position = new TextPosition((int)exception.Start.Index, (int)Math.Max(1, exception.Start.Line), (int)Math.Max(1, exception.Start.Column));
        var complaint = exception.Message;

        // The parser notices a tab only behind it, and reports the place where the value before it began.
        if (complaint.Contains("tab", StringComparison.Ordinal) && text.IndexOf('\t', text.LastIndexOf('\n', Math.Max(0, position.Index - 1)) + 1) is >= 0 and var tab)
        {
            return new YamlProblem(PositionAt(text, tab), "a tab indents this line. Indent with blanks.");
        }

        return new YamlProblem(position, complaint switch
        {
            _ when complaint.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase) || complaint.Contains("mapping values", StringComparison.OrdinalIgnoreCase) =>
                "a colon where none is expected. Put quotes around a value that holds ': ', and indent keys of one level alike.",
            _ when complaint.Contains("anchor", StringComparison.OrdinalIgnoreCase) || complaint.Contains("alias", StringComparison.OrdinalIgnoreCase) =>
                "bad anchor or alias. Put quotes around a value that starts with & or *.",
            _ when complaint.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase) =>
                "a character that cannot start a value. Put quotes around values that start with @, ` or %.",
            _ when complaint.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase) =>
                "a quotation mark is not closed, or its text holds an unknown \\ escape. Close it; in '...' write '' for an apostrophe.",
            _ when complaint.Contains("flow", StringComparison.OrdinalIgnoreCase) || complaint.Contains("expected ','", StringComparison.OrdinalIgnoreCase) =>
                "a [list] or {mapping} is not well formed. Check its commas and brackets, and quote values that hold , [ ] { or }.",
            _ when complaint.Contains("block", StringComparison.OrdinalIgnoreCase) || complaint.Contains("expected", StringComparison.OrdinalIgnoreCase) =>
                "the indentation does not fit what stands above. Indent keys of one level, and the dashes of one list, alike.",
            _ => "not valid YAML here. Check quotes, colons and indentation in this line and the one above.",
        });
    }

    /// <summary>Line and column of an index.</summary>
    public static TextPosition PositionAt(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new TextPosition(index, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
