using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>The concepts of one or several glossary files.</summary>
public sealed class Glossary
{
    private readonly Dictionary<string, Concept> byId;

    private Glossary(IReadOnlyList<GlossaryFile> files)
    {
        Files = files;
        Concepts = [.. files.SelectMany(file => file.Concepts)];
        byId = new Dictionary<string, Concept>(Concepts.Count, StringComparer.Ordinal);
        foreach (var concept in Concepts)
        {
            if (!byId.TryAdd(concept.Id, concept))
            {
                var first = byId[concept.Id].Place;
                throw new GlossaryException(
                    concept.Place.File,
                    $"the id '{concept.Id}' is here again; the first is in {first.File}, line {first.StartLine}, column {first.StartColumn}. Rename one, or make one entry of both.",
                    concept.Place.StartLine,
                    concept.Place.StartColumn);
            }
        }
    }

    /// <summary>A glossary without concepts.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>The files it was read from, in the order they were given.</summary>
    public IReadOnlyList<GlossaryFile> Files { get; }

    /// <summary>All concepts, in the order of the files.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>Makes one glossary of several files.</summary>
    /// <param name="files">The files; the order is kept.</param>
    /// <exception cref="GlossaryException">Two concepts have the same id; the message names both places.</exception>
    public static Glossary Combine(IEnumerable<GlossaryFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Glossary([.. files]);
    }

    /// <summary>The concept with an id; null if there is none.</summary>
    public Concept? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The region the house writes for, as a tag (<c>fr-CA</c>): the first that a file names; null if none does.</summary>
    public string? Region(Language language) =>
        Files.Select(file => file.Defaults.Region(language)).FirstOrDefault(region => region is not null);
}
