using System.Text.RegularExpressions;
using Alignment.Cli.Commands;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries;
using Alignment.Web;

namespace Alignment.Cli.Reviewing;

/// <summary>Adds what a reviewer selects on both sides to the glossary, which is read anew each time: other people may edit it meanwhile.</summary>
/// <param name="paths">Glossary files and folders; the first file gets new concepts.</param>
internal sealed partial class GlossaryAdding(IReadOnlyList<string> paths)
{
    private const int LongestTerm = 200;

    /// <summary>Adds a concept.</summary>
    /// <param name="french">Its French term.</param>
    /// <param name="english">Its English term.</param>
    /// <exception cref="GlossaryException">It cannot be: it is there already, a term is none, or the file cannot be written.</exception>
    public AddedTerm Add(string french, string english)
    {
        (french, english) = (Clean(french, "French"), Clean(english, "English"));
        var store = GlossaryStore.Open(paths);
        if (store.Glossary.Concepts.FirstOrDefault(concept => Has(concept, french) && Has(concept, english)) is { } known)
        {
            return new AddedTerm(french, english, known.Id, Path: null);
        }

        var id = FreeId(store.Glossary, english);
        var request = new TermRequest(id, isNew: true);
        request.AddTerm("en", english);
        request.AddTerm("fr", french);
        var edited = request.Apply(store.Texts[0]);
        store.Save([edited]);
        return new AddedTerm(french, english, id, edited.Path);
    }

    private static bool Has(Concept concept, string term) => concept.Sections.Any(section => section.Terms.Any(known => known.Text.Equals(term, StringComparison.OrdinalIgnoreCase)));

    private static string Clean(string term, string language)
    {
        var text = Blanks().Replace(term, " ").Trim();
        return text.Length is 0 or > LongestTerm || text[0] == '{' || !text.Any(char.IsLetterOrDigit)
            ? throw new GlossaryException("glossary", $"the {language} term is to have 1 to {LongestTerm} characters, a letter or digit among them. Select the words in the row, or write them.")
            : text;
    }

    private static string FreeId(Glossary glossary, string english)
    {
        var stem = NoIdCharacters().Replace(Folding.WithoutAccents(english).ToLowerInvariant(), "-").Trim('-');
        stem = stem.Length == 0 ? "concept" : stem[..Math.Min(stem.Length, 60)].Trim('-');
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? stem : $"{stem}-{number}").First(id => glossary.Find(id) is null);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoIdCharacters();
}
