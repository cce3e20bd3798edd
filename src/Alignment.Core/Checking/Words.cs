using System.Buffers;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds words by their looks, without cutting the whole text into tokens.</summary>
internal static class Words
{
    private const char LastCapital = '\u024F'; // Latin Extended-B: all that names in French and English text are written with

    private static readonly SearchValues<char> CapitalLetters =
        SearchValues.Create([.. Enumerable.Range('A', LastCapital - 'A').Select(code => (char)code).Where(char.IsUpper)]);

    /// <summary>Words that begin with a capital: in order; letters and digits only.</summary>
    public static IEnumerable<TextSpan> Capitals(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny(CapitalLetters);
            if (next < 0)
            {
                yield break;
            }

            i += next;
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
}
