using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds words by their looks, without cutting the whole text into tokens.</summary>
internal static class Words
{
    /// <summary>Words that begin with a capital: in order; letters and digits only.</summary>
    public static IEnumerable<TextSpan> Capitals(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (char.IsUpper(text[start]))
            {
                yield return TextSpan.Between(start, i);
            }
        }
    }
}
