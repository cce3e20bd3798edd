namespace Alignment.Core.Terminology.Matching;

/// <summary>Tells words of a text from parts of URLs, e-mail addresses, handles, hashtags, paths and file names.</summary>
internal static class Addresses
{
    // Far longer than the addresses people print; bounds the look around a match.
    private const int LongestLookAround = 400;

    /// <summary>Whether a stretch of text is part of an address.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (before == '@' || after == '@' || (before == '#' && (start == 1 || !LetterFolding.IsWord(text[start - 2]))))
        {
            return true;
        }

        // A dot and a small letter right behind a word belong to a file or a host name: NATO.pdf, nato.int.
        if (after == '.' && end + 1 < text.Length && char.IsAsciiLetterLower(text[end + 1]) && LetterFolding.IsWord(text[end - 1]))
        {
            return true;
        }

        return (IsJoint(before) || IsJoint(after)) && IsAddress(Surroundings(text, start, end));
    }

    private static bool IsJoint(char c) => c is '/' or '.' or '-' or '=' or '?' or '&' or '%' or '#' or '~' or '\\' or ':';

    private static ReadOnlySpan<char> Surroundings(ReadOnlySpan<char> text, int start, int end)
    {
        var from = Math.Max(0, start - LongestLookAround);
        var to = Math.Min(text.Length, end + LongestLookAround);
        var left = start - from;
        while (left > 0 && !char.IsWhiteSpace(text[from + left - 1]))
        {
            left--;
        }

        var right = end;
        while (right < to && !char.IsWhiteSpace(text[right]))
        {
            right++;
        }

        return text[(from + left)..right];
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        var at = chunk.IndexOf('@');
        var bare = chunk.TrimStart("(<[\"'«“*_`");
        return chunk.Contains("://", StringComparison.Ordinal)
            || bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || IsPath(bare)
            || (at > 0 && at + 1 < chunk.Length && char.IsLetterOrDigit(chunk[at - 1]) && char.IsLetterOrDigit(chunk[at + 1]));
    }

    // /srv/terms, ./terms, ~/terms, C:\terms, nato.int/terms, docs/terms/a.md; "GRC/RCMP" and "U.S./Canada" are words.
    private static bool IsPath(ReadOnlySpan<char> chunk)
    {
        var slash = chunk.IndexOfAny('/', '\\');
        if (slash < 0 || slash + 1 == chunk.Length)
        {
            return false;
        }

        var head = chunk[..slash];
        var rest = chunk[(slash + 1)..];
        return head is "." or ".." or "~"
            || (head.IsEmpty && rest.IndexOfAny('/', '\\') > 0)
            || (head is [_, ':'] && char.IsAsciiLetter(head[0]) && chunk[slash] == '\\')
            || (head.LastIndexOf('.') > 0 && HasExtension(head))
            || HasExtension(rest.TrimEnd(".,;:!?)>]\"'»”*_`"));
    }

    // What is behind the last dot is the end of a host or file name: small letters and digits, two to five.
    private static bool HasExtension(ReadOnlySpan<char> name)
    {
        const int Longest = 5; // html5, jsonl
        var end = name[(name.LastIndexOf('.') + 1)..];
        if (end.Length == name.Length || end.Length is < 2 or > Longest || !char.IsAsciiLetterLower(end[0]))
        {
            return false;
        }

        foreach (var c in end)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
