namespace Alignment.Core.Terminology.Matching;

/// <summary>French plurals and feminines by rule and a table of suffixes. Words that follow none are listed with <c>forms</c>.</summary>
/// <remarks>
/// What agrees with the head is found without a dictionary: every word up to the first preposition or article, capitals inside
/// the term excepted (ministre des Affaires étrangères: only ministre; forces armées canadiennes: all three). It may make a word
/// that does not exist; no text has it, so no harm is done.
/// </remarks>
internal static class FrenchInflector
{
    private const int MostForms = 32; // a long term with several feminines each would multiply without bound

    private static readonly HashSet<string> EndOfHead =
    [
        "de", "du", "des", "d", "à", "au", "aux", "en", "pour", "par", "sur", "sous", "contre", "avec", "sans", "et", "ou",
        "l", "le", "la", "les", "chez", "vers", "entre", "dans", "qui",
    ];

    // Inside the head, but never agreeing: organisations non gouvernementales.
    private static readonly HashSet<string> Adverbs = ["non", "très", "plus", "moins", "peu", "bien", "mal", "nouvellement"];

    // First parts of compounds that never change: porte-avions, vice-présidents, cessez-le-feu.
    private static readonly HashSet<string> FixedFirstParts =
    [
        "vice", "ex", "anti", "demi", "mi", "semi", "avant", "après", "arrière", "contre", "sous", "sans", "non", "quasi",
        "super", "néo", "pro", "co", "franco", "anglo",
        "porte", "cessez", "passe", "tire", "lance", "casse", "couvre", "garde", "brise", "essuie", "pare", "libre",
    ];

    private static readonly Dictionary<string, string> IrregularPlurals = new(StringComparer.Ordinal)
    {
        ["bal"] = "bals",
        ["carnaval"] = "carnavals",
        ["festival"] = "festivals",
        ["récital"] = "récitals",
        ["régal"] = "régals",
        ["chacal"] = "chacals",
        ["naval"] = "navals",
        ["fatal"] = "fatals",
        ["travail"] = "travaux",
        ["bail"] = "baux",
        ["vitrail"] = "vitraux",
        ["corail"] = "coraux",
        ["émail"] = "émaux",
        ["bleu"] = "bleus",
        ["pneu"] = "pneus",
        ["bijou"] = "bijoux",
        ["caillou"] = "cailloux",
        ["chou"] = "choux",
        ["genou"] = "genoux",
        ["hibou"] = "hiboux",
        ["joujou"] = "joujoux",
        ["pou"] = "poux",
        ["œil"] = "yeux",
        ["ciel"] = "cieux",
        ["monsieur"] = "messieurs",
        ["madame"] = "mesdames",
    };

    // Feminine endings, the longest first; several where the dictionary decides (directrice, chercheuse, procureure).
    private static readonly (string Ending, string[] Feminine)[] FeminineEndings =
    [
        ("teur", ["trice", "teuse", "teure"]),
        ("eur", ["euse", "eure"]),
        ("eux", ["euse"]),
        ("chef", ["cheffe"]),
        ("grec", ["grecque"]),
        ("blanc", ["blanche"]),
        ("public", ["publique"]),
        ("turc", ["turque"]),
        ("nouveau", ["nouvelle"]),
        ("vieux", ["vieille"]),
        ("faux", ["fausse"]),
        ("doux", ["douce"]),
        ("long", ["longue"]),
        ("ier", ["ière"]),
        ("er", ["ère"]),
        ("et", ["ette", "ète"]),
        ("el", ["elle"]),
        ("eil", ["eille"]),
        ("en", ["enne"]),
        ("on", ["onne"]),
        ("bas", ["basse"]),
        ("gros", ["grosse"]),
        ("f", ["ve"]),
        ("x", ["se"]),
        ("e", ["e"]),
    ];

    /// <summary>The term in the plural.</summary>
    /// <param name="term">A term of one or several words, in the singular.</param>
    /// <param name="headOnly">Whether its first word alone changes.</param>
    /// <param name="capitalsAgree">Whether words with a capital inside the term change too: Premières Nations, but ministre Champagne.</param>
    public static IEnumerable<string> Plurals(string term, bool headOnly, bool capitalsAgree = false) =>
        Inflect(term, headOnly, capitalsAgree, word => [Plural(word)]);

    /// <summary>The term in the feminine singular; some do not exist.</summary>
    /// <param name="term">A term of one or several words, in the masculine singular.</param>
    public static IEnumerable<string> Feminines(string term) => Inflect(term, headOnly: false, capitalsAgree: false, Feminine);

    /// <summary>The plural of one word without hyphens.</summary>
    public static string Plural(string word)
    {
        if (IrregularPlurals.TryGetValue(word.ToLowerInvariant(), out var plural))
        {
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(plural[0]) + plural[1..] : plural;
        }

        return word switch
        {
            [.., 's' or 'x' or 'z'] => word,
            [.., 'e' or 'a', 'u'] or [.., 'e', 'u'] => word + "x",
            [.., 'a', 'l'] => word[..^1] + "ux",
            _ => word + "s",
        };
    }

    /// <summary>The feminine of one word without hyphens, or several that it might be.</summary>
    public static IEnumerable<string> Feminine(string word)
    {
        foreach (var (ending, feminines) in FeminineEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return feminines.Select(feminine => word[..^ending.Length] + feminine);
            }
        }

        return [word + "e"];
    }

    private static IEnumerable<string> Inflect(string term, bool headOnly, bool capitalsAgree, Func<string, IEnumerable<string>> inflect)
    {
        var words = term.Split(' ');
        IEnumerable<string> forms = [""];
        var inHead = true;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            inHead &= i == 0 || (!headOnly && !IsEndOfHead(word));
            var isFixed = !inHead || word.Length == 0 || Adverbs.Contains(word) || (i > 0 && !capitalsAgree && char.IsUpper(word[0]));
            var choices = isFixed ? [word] : Compound(word, inflect).ToList();
            var space = i == 0 ? "" : " ";
            forms = forms.SelectMany(form => choices.Select(choice => form + space + choice)).Take(MostForms).ToList();
        }

        return forms;
    }

    private static bool IsEndOfHead(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        return EndOfHead.Contains(apostrophe > 0 ? word[..apostrophe] : word);
    }

    // In a compound of noun and adjective both change (états-majors), unless its first part is one that never does.
    private static IEnumerable<string> Compound(string word, Func<string, IEnumerable<string>> inflect)
    {
        var parts = word.Split('-');
        if (parts.Length == 1)
        {
            return inflect(word);
        }

        if (parts.Any(part => part.Length == 0))
        {
            return [word];
        }

        var first = FixedFirstParts.Contains(parts[0].ToLowerInvariant()) ? [parts[0]] : inflect(parts[0]);
        var middle = string.Concat(parts[1..^1].Select(part => "-" + part));
        return first.SelectMany(start => inflect(parts[^1]).Select(end => $"{start}{middle}-{end}"));
    }
}
