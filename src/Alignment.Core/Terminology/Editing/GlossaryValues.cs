using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Editing;

/// <summary>Concepts and terms as YAML, in the shape that their neighbours have.</summary>
internal static class GlossaryValues
{
    /// <summary>An entry with its keys in the usual order.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="terms">Its terms by section tag.</param>
    /// <param name="like">The neighbour; null if there is none.</param>
    public static YamlMap Concept(string id, YamlMap fields, IEnumerable<(string Tag, YamlMap Term)> terms, YamlMapping? like)
    {
        var sections = terms
            .GroupBy(term => term.Tag, term => term.Term, StringComparer.Ordinal)
            .Select(section => KeyValuePair.Create(section.Key, Section([.. section], like)));
        IEnumerable<KeyValuePair<string, YamlValue>> entries = [KeyValuePair.Create("id", (YamlValue)new YamlText(id)), .. fields.Entries, .. sections];
        return new YamlMap([.. entries.OrderBy(entry => Rank(entry.Key))]);
    }

    /// <summary>A section: a list, unless it is a single term and the neighbour's section is none either.</summary>
    public static YamlValue Section(IReadOnlyList<YamlMap> terms, YamlMapping? like)
    {
        var section = like?.Entries.Where(entry => LanguageTags.Parse(entry.Key.Value) is not null).Select(entry => entry.Value).FirstOrDefault();
        return terms.Count == 1 && section is not YamlSequence
            ? Term(terms[0], section)
            : new YamlList([.. terms.Select(term => Term(term, section))]);
    }

    /// <summary>A term: the word alone if there is nothing else to say of it, and its neighbour does the same.</summary>
    public static YamlValue Term(YamlMap term, YamlNode? like)
    {
        var neighbour = like is YamlSequence { Items: [.., var last] } ? last : like;
        return term.Entries.Count == 1 && neighbour is not YamlMapping ? term.Entries[0].Value : term;
    }

    /// <summary>The texts of a list, or a single text.</summary>
    public static List<string> Texts(YamlNode node) => [.. NodeReader.Items(node).OfType<YamlScalar>().Select(scalar => scalar.Value.Trim())];

    private static int Rank(string key)
    {
        var at = GlossaryFields.EntryOrder.ToList().IndexOf(key);
        return at >= 0 ? at : GlossaryFields.EntryOrder.ToList().IndexOf(key.Split('-')[0]);
    }
}
