using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Cleaning;

/// <summary>Captions and credits of photographs, by the credit at their end.</summary>
internal static partial class Captions
{
    private const string Agency =
        @"(?:the\ canadian\ press|canadian\ press|la\ presse\ canadienne|presse\ canadienne|the\ associated\ press|associated\ press|agence\ france-presse" +
        @"|reuters|afp|ap|pc|cp|epa|efe|dpa|getty(?:\ images)?|afp/getty|afp\ via\ getty\ images|shutterstock|istock(?:photo)?|unsplash|bloomberg|postmedia(?:\ news)?" +
        @"|cbc(?:\ news)?|radio-canada|ctv(?:\ news)?|global\ news|la\ presse|le\ devoir|le\ soleil|le\ droit|toronto\ star|the\ globe\ and\ mail|national\ post" +
        @"|u\.?s\.?\ (?:army|navy|air\ force|marine\ corps)|dnd|mdn|dod|nato|otan|pool(?:\ photo)?|handout|sipa|keystone|belga|ansa|anadolu(?:\ agency)?|xinhua|zuma(?:\ press)?|afp\ photo|ap\ photo|submitted)";

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    /// <summary>Whether a line is a caption or a bare credit; null if it is neither.</summary>
    public static DropReason? ReasonOf(string line)
    {
        const int Longest = 600; // characters; the longest captions explain a whole ceremony
        return line.Length > Longest ? null
            : Credit().IsMatch(line) ? DropReason.Credit
            : Caption().IsMatch(line) ? DropReason.Caption
            : null;
    }

    // A person and an agency with a slash between them, or words such as "file photo": a mere "(AFP)" also signs stories.
    [GeneratedRegex($$"""
        (?:\((?:[^()/]{2,60}\s?/\s?{{Agency}}|(?:[^()]{2,60}\ )?(?:via\ )?getty\ images|(?:photo|image|crédit(?:\ photo)?|credit|submitted\ by|photo\ by|photo\ par|courtesy(?:\ of)?|gracieuseté)\b[^()]{0,80}|file\ photo|photo\ d['’]archives|archives)\)\.?
        |[\s.”"»)](?-i:THE\ CANADIAN\ PRESS|LA\ PRESSE\ CANADIENNE|AP\ Photo|AFP\ PHOTO|REUTERS|AFP|EPA|Getty\ Images|DND|MDN)\s?/\s?(?-i:\p{Lu})[^.!?/]{2,60}
        |[.!?”"»]\s*[—–|-]*\s*(?:photos?|crédit(?:\ photo)?|photo\ credit)\s?:\s?[^.!?]{2,80})$
        """, Options)]
    private static partial Regex Caption();

    [GeneratedRegex($$"""
        ^(?:\(?(?:photos?|crédit(?:\ photo)?|photo\ credit|photograph|credit|image\ credit|illustration|image)\s?(?:[:|/]|\bby\b|\bpar\b)\s?[^.!?]{2,100}\)?\.?
        |(?-i:PHOTO\ \p{Lu}{2})[^.!?]{3,100}
        |\(?(?-i:\p{Lu})[\p{L}\ .'’-]{2,40}\s?/\s?{{Agency}}\)?\.?
        |(?-i:THE\ CANADIAN\ PRESS|LA\ PRESSE\ CANADIENNE|AP\ Photo|AFP\ PHOTO|REUTERS|AFP)\s?/\s?(?-i:\p{Lu})[^.!?]{2,60}
        |\(?(?:file\ photo|photo\ d['’]archives|archives|handout|getty\ images|shutterstock|istock)\)?\.?)$
        """, Options)]
    private static partial Regex Credit();
}
