namespace Alignment.Core.Text.Identifying;

/// <summary>A text of any length as a few windows of it, each a paragraph or so, spread evenly.</summary>
internal static class LanguageSample
{
    private const int WindowLength = 600; // code units, about a hundred words: enough to know any language by its small words
    private const int MostWindows = 64; // some 40,000 code units; more of an article changes nothing

    /// <summary>The windows, in order, cut at white space where there is some.</summary>
    public static List<TextSpan> Of(string text)
    {
        var windows = new List<TextSpan>();
        var count = Math.Max(1, (text.Length + WindowLength / 2) / WindowLength);
        var step = count <= MostWindows ? (double)text.Length / count : (double)text.Length / MostWindows;
        for (var i = 0; i < Math.Min(count, MostWindows); i++)
        {
            var start = i == 0 ? 0 : WordStart(text, (int)(i * step));
            var end = count > MostWindows ? start + WindowLength : (int)((i + 1) * step);
            end = i + 1 == count ? text.Length : WordStart(text, Math.Min(end, text.Length));
            windows.Add(TextSpan.Between(start, Math.Max(start, end)));
        }

        return windows;
    }

    /// <summary>The start of the next word; the index itself where no blank is near.</summary>
    private static int WordStart(string text, int at)
    {
        const int Longest = 60; // code units to look ahead
        for (var i = at; i < text.Length && i - at < Longest; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return at;
    }
}
