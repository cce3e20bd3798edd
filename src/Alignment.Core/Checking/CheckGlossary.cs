using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>A glossary made ready for checking any number of texts.</summary>
internal sealed class CheckGlossary
{
    // A reader is not to see every "who" marked as WHO; a check is there to tell nato from NATO.
    private static readonly TermMatcherOptions Options = new() { FindsLowered = true };

    private readonly Lazy<TermMatcher> french;
    private readonly Lazy<TermMatcher> english;
    private readonly Dictionary<string, Glob[]> paths = new(StringComparer.Ordinal);

    public CheckGlossary(Glossary terms)
    {
        Terms = terms;
        french = new Lazy<TermMatcher>(() => new TermMatcher(terms, Language.French, Options));
        english = new Lazy<TermMatcher>(() => new TermMatcher(terms, Language.English, Options));
        Names = new Lazy<NearNames>(() => new NearNames(terms));
        foreach (var concept in terms.Concepts.Where(concept => concept.Rules.Paths.Count > 0))
        {
            paths[concept.Id] = [.. concept.Rules.Paths.Select(pattern => new Glob(pattern))];
        }
    }

    public Glossary Terms { get; }

    /// <summary>Acronyms that need no entry.</summary>
    public IReadOnlyCollection<string> KnownAcronyms { get; init; } = [];

    /// <summary>Whether findings get the line that they stand on.</summary>
    public bool KeepsLines { get; init; } = true;

    /// <summary>Names that others may be misspellings of.</summary>
    public Lazy<NearNames> Names { get; }

    public TermMatcher Matcher(Language language) => (language == Language.French ? french : english).Value;

    /// <summary>Ids of the concepts that are not checked in a file.</summary>
    public HashSet<string> Outside(string path)
    {
        var outside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, globs) in paths)
        {
            if (!Array.Exists(globs, glob => glob.IsMatch(path)))
            {
                outside.Add(id);
            }
        }

        return outside;
    }
}
