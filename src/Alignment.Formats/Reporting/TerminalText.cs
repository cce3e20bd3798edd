namespace Alignment.Formats.Reporting;

/// <summary>Text of files on a line of a terminal.</summary>
public static class TerminalText
{
    /// <summary>The text on one line, with characters written out that would act on the terminal instead of being read.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VisibleText.Of(text).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }
}
