using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>The words that negate, and those that may hide a negation. Words come in small letters; all but those of <see cref="IsNegative"/> without accents.</summary>
internal static class NegationWords
{
    // What the learnt numbers of relations were fitted with.
    private static readonly HashSet<string> Negative =
    [
        "ne", "n'", "pas", "jamais", "aucun", "aucune", "rien", "sans", "ni", "non", "personne",
        "not", "n't", "never", "no", "none", "nothing", "without", "nor", "neither", "cannot", "nobody",
    ];

    private static readonly HashSet<string> FrenchSecond = ["pas", "jamais", "aucun", "aucune", "nullement", "guere"];

    private static readonly HashSet<string> EnglishNegations =
    [
        "not", "n't", "never", "cannot", "no",
        "aint", "arent", "cant", "couldnt", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent", "isnt", "shouldnt", "wasnt", "werent", "wont", "wouldnt", // an apostrophe forgotten
    ];

    private static readonly HashSet<string> FrenchAll = ["ne", "n'", "pas", "jamais", "rien", "aucun", "aucune", "nullement", "guere", "ni", "non", "sans"];

    private static readonly HashSet<string> EnglishAll = [.. EnglishNegations, "nothing", "nobody", "none", "neither", "nor", "without", "unable"];

    // Any of these on a side may be what the other side's negation became.
    private static readonly HashSet<string> FrenchHints =
    [
        "peu", "moins", "seul", "seule", "seuls", "seules", "seulement", "uniquement",
        "nul", "nulle", "sauf", "avant", "contre", "faux", "fausse", "loin", "trop", "sinon", "hormis", "excepte", "hors", "plutot", "autre", "autres", "autrement", "difficile", "difficilement", "difficiles",
        "mal", "pire", "peine", "maximal", "maximale", "maximum", "malgre", "negatif", "negative", "zero", "encore", "toujours", "oppose", "opposes", "opposee", "oppose", "tort", "sceptique", "rejet",
        "personne", "si", "tarde", "libre", "faute", "different", "differents", "differente", "apres", "fois", "quasiment", "presque", "point", "pourquoi", "tant",
    ];

    private static readonly HashSet<string> EnglishHints =
    [
        "hardly", "barely", "scarcely", "rarely", "seldom", "little", "few", "fewer", "only", "unless", "until",
        "before", "against", "wrong", "far", "less", "too", "rather", "instead", "anything", "any", "anyone", "anybody", "anywhere", "free", "nowhere", "non", "yet", "except", "else", "other", "otherwise",
        "even", "still", "unable", "despite", "hard", "difficult", "bad", "badly", "poorly", "ill", "worse", "poor", "maximum", "short", "negative", "zero", "opposed", "barring", "least", "if", "why", "whether", "almost", "but", "nearly",
        "beyond", "ever", "time", "record", "different", "differs", "since", "out", "away", "off", "half", "alone", "than", "under", "rest", "remain", "remains", "remained", "wait", "exempt", "gone", "over", "longer",
    ];

    private const int ShortestHiding = 4; // letters: "de" and "in" begin words, and are words

    private static readonly HashSet<string> Light =
    [
        "tient", "tiennent", "tenait", "tenu", "tenir", "prend", "prennent", "pris", "prendre", "met", "mettent", "mettre", "mis", "donne", "donner", "fait", "faire", "passe", "passer", "notre", "votre", "leurs", "vient", "venir", "reste", "rester", "droit", "employer",
        "able", "same", "meme", "memes", "take", "takes", "taken", "took", "make", "makes", "made", "give", "given", "gave", "come", "came", "comes", "use", "used", "will", "must", "right", "want", "going", "keep", "let", "our", "your", "their",
    ];

    private static readonly string[] HidingBeginnings =
    [
        // French
        "refus", "evit", "manqu", "empech", "interdi", "ignor", "cess", "arret", "echou", "echec", "perd", "absen", "imp", "imm", "imb", "in", "irr", "ill", "de", "des", "mal", "anti", "rare", "dout", "mecon", "non", "oubli", "prive", "depourv", "exclu", "nier", "nie",
        "exced", "depass", "exceed", "surpass", "contr", "rej", "abst", "renonc", "opp", "sous", "mes", "faibl", "insuff",
        // English
        "un", "dis", "non", "fail", "avoid", "lack", "prevent", "stop", "deny", "deni", "miss", "mis", "refrain", "ban", "doubt", "lose", "lost", "end", "forb", "reject", "keep", "declin", "forg", "exclu", "hardl", "illeg", "withou", "weak", "neg", "quit", "oppos", "bar", "object",
        "scarc", "over", "under",
    ];

    /// <summary>Whether a word negates, or is used with words that do.</summary>
    /// <param name="word">A word in small letters, with its accents.</param>
    public static bool IsNegative(string word) => Negative.Contains(word);

    /// <summary>Whether a French word is the first half of a negation.</summary>
    public static bool IsFrenchFirst(string word) => word is "ne" or "n'";

    /// <summary>Whether a French word is the half of a negation that says it is one: <c>ne</c> by itself may say nothing, or <c>only</c> with <c>que</c>.</summary>
    public static bool IsFrenchSecond(string word) => FrenchSecond.Contains(word);

    /// <summary>Whether an English word negates what stands behind it.</summary>
    public static bool IsEnglish(string word) => EnglishNegations.Contains(word);

    /// <summary>Whether a word negates by itself, or is half of a negation; in whichever language, for texts quote the other one.</summary>
    public static bool IsNegation(string word) => FrenchAll.Contains(word) || EnglishAll.Contains(word);

    /// <summary>Whether a word may be what became of a negation.</summary>
    public static bool IsHint(string word, Language language) => (language == Language.French ? FrenchHints : EnglishHints).Contains(word);

    /// <summary>Whether a word says little by itself, so that it stands for many: <c>tenir compte</c>, <c>take part</c>.</summary>
    public static bool IsLight(string word) => Light.Contains(word);

    /// <summary>Whether a word lets a negation come and go: <c>not until</c>, <c>depuis longtemps</c>.</summary>
    public static bool IsAboutTime(string word) => word is "until" or "unless" or "since" or "depuis" or "longtemps" or "tant";

    /// <summary>Whether a word looks as though it had a negation inside: <c>impossible</c>, <c>refuse</c>, <c>homeless</c>.</summary>
    public static bool MayHide(string word) => word.EndsWith("less", StringComparison.Ordinal)
        || Array.Exists(HidingBeginnings, start => word.Length >= Math.Max(start.Length, ShortestHiding) && word.StartsWith(start, StringComparison.Ordinal));
}
