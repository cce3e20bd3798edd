namespace Alignment.Core.Aligning;

/// <summary>Spellings of one name that transliteration makes differ: Soleimani, Suleimani, Souleïmani.</summary>
internal static class Names
{
    /// <summary>The consonants of a name in classes that transliterations mix up; empty for names too short to compare.</summary>
    /// <param name="folded">A name in lower case without accents.</param>
    public static string Sound(string folded)
    {
        Span<char> sound = stackalloc char[folded.Length];
        var length = 0;
        for (var index = 0; index < folded.Length; index++)
        {
            var letter = folded[index];
            var next = index + 1 < folded.Length ? folded[index + 1] : '\0';
            var kind = (letter, next) switch
            {
                ('c', 'h') or ('s', 'h') or ('s', 'z') or ('c', 'z') or ('t', 'c') => 'x',
                ('c', 'e' or 'i' or 'y') => 's',
                ('c' or 'k' or 'q', _) => 'k',
                ('g', 'h') => 'k', // Ghassem, Qassem
                ('g', _) => 'g',
                ('j', _) => 'j',
                ('d', 'j') => 'j',
                ('p', 'h') or ('f', _) => 'f',
                ('v' or 'w', _) => 'v',
                ('s' or 'z', _) => 's',
                ('t', 'h') or ('t', _) => 't',
                ('b' or 'd' or 'l' or 'm' or 'n' or 'p' or 'r' or 'x', _) => letter,
                _ => '\0', // vowels, h and y come and go
            };
            if (kind != '\0' && (length == 0 || sound[length - 1] != kind))
            {
                sound[length++] = kind;
            }
        }

        return sound[..length].ToString();
    }
}
