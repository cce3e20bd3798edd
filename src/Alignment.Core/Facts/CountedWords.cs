using Alignment.Core.Text;

namespace Alignment.Core.Facts;

/// <summary>Finds the words that a number counts.</summary>
public static class CountedWords
{
    private const int Most = 3; // "250 special forces soldiers"

    /// <summary>
    /// The up to three words behind a fact, as far as the next punctuation mark or digit, without a <c>de</c>, <c>d'</c>, <c>des</c>,
    /// <c>of</c> or <c>of the</c> at their beginning: <c>soldats</c> in <c>une centaine de soldats</c>. What is counted is mostly the first
    /// of them in French, the last noun in English.
    /// </summary>
    /// <param name="sentence">The sentence in which the fact was found.</param>
    /// <param name="fact">A fact of that sentence.</param>
    public static IReadOnlyList<TextSpan> Behind(string sentence, in Fact fact)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<TextSpan>();
        var position = fact.Span.End;
        while (found.Count < Most && position < sentence.Length)
        {
            if (char.IsLetter(sentence[position]))
            {
                var start = position;
                while (position < sentence.Length && (char.IsLetter(sentence[position]) || IsInside(sentence, position)))
                {
                    position++;
                }

                var isOf = found.Count == 0 && sentence.AsSpan(start, position - start) is "de" or "d" or "des" or "of" or "the";
                if (!isOf)
                {
                    found.Add(TextSpan.Between(start, position));
                }
            }
            else if (char.IsWhiteSpace(sentence[position]) || sentence[position] is '-' or '\'' or '’')
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return found;
    }

    /// <summary>A hyphen between two letters belongs to the word: <c>sous-marins</c>.</summary>
    private static bool IsInside(string sentence, int position) =>
        sentence[position] == '-' && position + 1 < sentence.Length && char.IsLetter(sentence[position + 1]);
}
