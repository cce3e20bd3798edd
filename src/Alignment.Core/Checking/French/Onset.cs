using System.Text;

namespace Alignment.Core.Checking.French;

/// <summary>How a French word begins, for the words before it: l'OTAN, le Hamas.</summary>
internal enum Onset
{
    /// <summary>It is not known; either may be right.</summary>
    Unknown,

    /// <summary>With a vowel or a mute h: articles are elided.</summary>
    Vowel,

    /// <summary>With a consonant or an h aspiré: they are not.</summary>
    Consonant,
}

/// <summary>Tells how French words begin.</summary>
internal static class Onsets
{
    // Beginnings of words with an h aspiré; a star stands for any ending. The rest of the h's are mute, names excepted, which usage divides.
    private static readonly string[] Aspirated =
    [
        "hableu*", "hach*", "haddock*", "hai*", "haï*", "haillon*", "hall", "halls", "hallebard*", "halo", "halos", "halte", "haltes", "hamac*", "hamas", "hamburger*", "hameau*",
        "hamster*", "hanche*", "hand*", "hangar*", "hanneton*", "hanovr*", "hant*", "happ*", "harass*", "harcel*", "harcèl*", "hard*", "harem*", "hareng*",
        "hargn*", "haricot*", "harnai*", "harnach*", "harpe*", "harpon*", "hasard*", "hât*", "hausse*", "hauss*", "haut", "haute", "hauts", "hautes", "haut-*",
        "haute-*", "hauteur*", "hautbois", "hautain*", "havane", "havre*", "haye", "hayon*", "hennir*", "hérisson*", "hériss*", "hernie*", "héron*", "héros", "herse*",
        "hêtre*", "heurt*", "hezbollah", "hibou*", "hideu*", "hidjab*", "hijab*", "hiérarch*", "hip-hop", "hippie*", "hiss*", "hit", "hobby*", "hoch*", "hockey*",
        "holding*", "hold-up", "holland*", "homard*", "hondur*", "hong", "hong-*", "hongkong*", "hongr*", "honte*", "honteu*", "hooligan*", "hoquet*", "horde*", "hors", "hors-*", "hot-*", "hotte*",
        "houblon*", "houille*", "houle*", "housse*", "houthi*", "houx", "hublot*", "huche*", "hué*", "huguenot*", "huit", "huitième*", "hun", "huns", "hurl*",
        "hussard*", "hutte*", "hutu*", "hall*", "harki*", "hashtag*", "hasch*", "hacker*", "haka*", "halal", "hambourg*", "haras",
    ];

    // A written vowel before which nothing is elided.
    private static readonly string[] Guarded = ["onz*", "oui", "ouistiti*", "uhlan*", "ulul*", "ouolof*", "ouzbek*"];

    /// <summary>How a word or phrase begins.</summary>
    /// <param name="text">As it is written in the glossary.</param>
    /// <param name="isAcronym">Whether it is initials.</param>
    public static Onset Of(string text, bool isAcronym)
    {
        var word = FirstWord(text).ToLowerInvariant();
        if (word.Length == 0 || !char.IsLetter(word[0]))
        {
            return Onset.Unknown;
        }

        return Base(word[0]) switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'œ' or 'æ' => Guarded.Any(entry => Fits(word, entry)) ? Onset.Consonant : Onset.Vowel,
            'y' => word.Length > 1 && Base(word[1]) is 'a' or 'e' or 'i' or 'o' or 'u' ? Onset.Consonant : Onset.Vowel,
            'h' when Aspirated.Any(entry => Fits(word, entry)) => Onset.Consonant,
            'h' => isAcronym || char.IsUpper(text[0]) ? Onset.Unknown : Onset.Vowel,
            // Initials read letter by letter may begin with a vowel that is not written: l'ENAP, but also le FMI and la SNCF.
            'f' or 'l' or 'm' or 'n' or 'r' or 's' or 'x' when isAcronym => Onset.Consonant,
            _ => Onset.Consonant,
        };
    }

    private static bool Fits(string word, string entry) =>
        entry[^1] == '*' ? word.StartsWith(entry[..^1], StringComparison.Ordinal) : word == entry;

    private static string FirstWord(string text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-'))
        {
            length++;
        }

        return text[..length];
    }

    private static char Base(char letter) => letter is 'œ' or 'æ' ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
}
