using System.Text;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>The names of persons and places in a glossary, by how they sound, so that other spellings of them are noticed.</summary>
/// <remarks>
/// Names that come from another script are spelled in several ways: q, k, gh; ei, ey, i; ou, u, o. Two spellings that agree in a key without these differences,
/// and differ in a letter or two, are most likely one name. Family names of six letters and more are compared alone, given names only together with them.
/// </remarks>
internal sealed class NearNames
{
    private const int Shortest = 6; // letters; shorter names are near too many others
    private const int MostDifferent = 3; // letters

    private readonly Dictionary<string, List<KnownName>> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public NearNames(Glossary glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var term in concept.Sections.SelectMany(section => section.Terms))
            {
                foreach (var spelling in (IEnumerable<string>)[term.Text, .. term.LookupForms, .. term.Forms, .. term.Exceptions])
                {
                    known.UnionWith(spelling.Split([' ', '-', '\'', '\u2019', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(Fold));
                }

                var isName = concept.Kind is ConceptKind.Person or ConceptKind.Place && term.IsAccepted;
                if (isName && Fold(term.Text).Length >= Shortest && !term.Text.Contains(' ', StringComparison.Ordinal) && char.IsUpper(term.Text[0]))
                {
                    var key = (byKey.TryGetValue(Key(term.Text), out var names) ? names : byKey[Key(term.Text)] = []);
                    key.Add(new KnownName(concept, term));
                }
            }
        }
    }

    /// <summary>Whether there is any name to compare with.</summary>
    public bool IsEmpty => byKey.Count == 0;

    /// <summary>The name that a word may be a misspelling of; null if it is near none, or is in the glossary itself.</summary>
    public KnownName? Find(string word, Language language)
    {
        if (word.Length < Shortest || !byKey.TryGetValue(Key(word), out var names) || known.Contains(Fold(word)))
        {
            return null;
        }

        return names.Find(name => name.Term.Language == language && IsNear(Fold(word), Fold(name.Term.Text), name.Concept.Kind));
    }

    // Words for people and languages differ from the name of the place in their endings: Russe, Russie.
    private static bool IsNear(string word, string name, ConceptKind kind)
    {
        const int Ending = 2;
        var stem = Math.Min(word.Length, name.Length) - Ending;
        return Spelling.Distance(word, name) is > 0 and <= MostDifferent
            && (kind == ConceptKind.Person || string.CompareOrdinal(word, 0, name, 0, stem) != 0);
    }

    private static string Fold(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in NormalizedText.Of(word))
        {
            if (LetterFolding.Fold(c) is > LetterFolding.Ligature and var letter)
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }

    /// <summary>How a name sounds, roughly: one sign for sounds that languages write in several ways, no doubled ones.</summary>
    internal static string Key(string name)
    {
        var letters = Fold(name);
        var key = new StringBuilder();
        for (var i = 0; i < letters.Length; i++)
        {
            var next = i + 1 < letters.Length ? letters[i + 1] : ' ';
            var (sound, length) = (letters[i], next) switch
            {
                ('g' or 'k' or 'c', 'h') => ('k', 2),
                ('p', 'h') => ('f', 2),
                ('s', 'h') => ('s', 2),
                ('d', 'j') => ('j', 2),
                ('o', 'u' or 'o') => ('u', 2),
                ('e' or 'a', 'i' or 'y') => ('i', 2),
                ('i', 'e') or ('e', 'e') => ('i', 2),
                ('q' or 'c' or 'k', _) => ('k', 1),
                ('e' or 'i' or 'y', _) => ('i', 1),
                ('o' or 'u' or 'w', _) => ('u', 1),
                ('v' or 'f', _) => ('f', 1),
                ('z' or 's', _) => ('s', 1),
                ('h', _) when i > 0 => (' ', 1),
                var (letter, _) => (letter, 1),
            };
            i += length - 1;
            if (sound != ' ' && (key.Length == 0 || key[^1] != sound))
            {
                key.Append(sound);
            }
        }

        return key.ToString();
    }
}

/// <summary>A name that the glossary knows.</summary>
internal sealed record KnownName(Concept Concept, Term Term);
