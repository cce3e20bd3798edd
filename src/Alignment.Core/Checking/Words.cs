using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds words by their looks, without cutting the whole text into tokens.</summary>
internal static class Words
{
    private const char LastCapital = '\u024F'; // Latin Extended-B: all that names in French and English text are written with

    /// <summary>Words that begin with a capital: in order; letters and digits only.</summary>
    public static IEnumerable<TextSpan> Capitals(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsCapital(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            {
                yield return TextSpan.Between(start, i);
            }
        }
    }

    private static bool IsCapital(char c) => c is >= 'A' and <= LastCapital && (c <= 'Z' || (c > '~' && char.IsUpper(c)));
}
