using System.Globalization;

namespace Alignment.Core.Text.Identifying;

/// <summary>Runs of letters, which is all that language identification looks at.</summary>
internal static class Words
{
    /// <summary>The words of a text, in order; an apostrophe stands between two words.</summary>
    public static Enumerator In(ReadOnlySpan<char> text) => new(text);

    /// <summary>Walks over the words without allocating.</summary>
    public ref struct Enumerator(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int at;

        /// <summary>Where the word stands.</summary>
        public Range Current { get; private set; }

        /// <summary>This.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Goes to the next word.</summary>
        public bool MoveNext()
        {
            while (at < text.Length && !char.IsLetter(text[at]))
            {
                at++;
            }

            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
            {
                at++;
            }

            Current = start..at;
            return at > start;
        }
    }
}
