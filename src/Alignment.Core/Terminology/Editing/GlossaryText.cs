using Alignment.Core.Articles;
using Alignment.Core.Terminology.Merging;
using Alignment.Core.Text;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Editing;

/// <summary>The text of a glossary file, and edits of it that keep every other byte: comments, order, quotation marks, blank lines.</summary>
/// <remarks>
/// Immutable: each edit gives a new text. What an edit makes is read again and compared with what it should say; an edit after which
/// the file would be no glossary, or would say something else besides, is refused with the place and what to do.
/// </remarks>
public sealed partial class GlossaryText
{
    private readonly string mark;
    private readonly YamlDocument document;
    private readonly Lazy<Dictionary<string, int>> indices;

    private GlossaryText(string path, string mark, YamlDocument document)
    {
        this.mark = mark;
        this.document = document;
        Path = path;
        File = GlossaryReader.Inspect(path, document, out var problems);
        Problems = problems;
        indices = new Lazy<Dictionary<string, int>>(() => File.Concepts.Index().DistinctBy(pair => pair.Item.Id).ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal));
    }

    /// <summary>The file, as the user named it.</summary>
    public string Path { get; }

    /// <summary>The text, byte order mark included.</summary>
    public string Text => mark + document.Text;

    /// <summary>What it says.</summary>
    public GlossaryFile File { get; }

    private IReadOnlyList<GlossaryProblem> Problems { get; }

    /// <summary>Reads a file's text for editing.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="GlossaryException">The first thing that is wrong with it: mend that by hand first.</exception>
    public static GlossaryText Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var read = Guard(path, () => new GlossaryText(path, mark, YamlDocument.Read(text[mark.Length..])));
        return read.Problems.Count == 0 ? read : throw read.Problems[0].ToException();
    }

    /// <summary>The concept with an id; null if this file has none.</summary>
    public Concept? Find(string id) => indices.Value.TryGetValue(id, out var index) ? File.Concepts[index] : null;

    /// <summary>What its concepts say, field by field, in the order of the file.</summary>
    public IEnumerable<ConceptContent> Contents() =>
        document.Find(Entries) is YamlSequence entries ? File.Concepts.Zip(entries.Items.OfType<YamlMapping>(), ContentReader.Read) : [];

    /// <summary>What its concepts come to, field by field, with what they leave to the file's <c>defaults</c> and to the program filled in.</summary>
    public IEnumerable<ConceptContent> EffectiveContents() => Contents().Zip(File.Concepts, EffectiveContent.Fill);

    /// <summary>Adds a concept behind the others, written as the last one is.</summary>
    /// <param name="id">Its id, which the file does not have yet.</param>
    /// <param name="fields">Its fields, by name; values as in the file.</param>
    /// <param name="terms">Its terms by section tag, at least one; each a map with the key <c>term</c>.</param>
    /// <exception cref="GlossaryException">The id is taken, or the file would be no glossary afterwards.</exception>
    public GlossaryText AddConcept(string id, YamlMap fields, IReadOnlyList<(string Tag, YamlMap Term)> terms)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(terms);
        RefuseTaken(id);
        return AddConcept(GlossaryValues.Concept(id, fields, terms, document.Find(Entries) is YamlSequence { Items: [.., var last] } ? last as YamlMapping : null));
    }

    /// <summary>Adds a concept behind the others, written as the last one is.</summary>
    /// <param name="concept">The whole entry.</param>
    /// <exception cref="GlossaryException">The id is taken, or the file would be no glossary afterwards.</exception>
    public GlossaryText AddConcept(YamlMap concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        if (document.Root is null)
        {
            // Nothing but comments so far: they stay on top.
            var text = document.Text.Length == 0 || document.Text[^1] == '\n' ? document.Text : document.Text + "\n";
            return Edit(YamlDocument.Read(text + "entries: []\n")).AddConcept(concept);
        }

        return Edit(() => document.Append(Entries, concept, blankLines: 1, isBlock: true));
    }

    /// <summary>Adds concepts with the very text that they have in other files, comments included; with their values alone where the layouts differ.</summary>
    /// <param name="concepts">Other files and the ids of concepts there.</param>
    /// <exception cref="GlossaryException">An id is taken, or the file would be no glossary afterwards.</exception>
    public GlossaryText CopyConcepts(IReadOnlyList<(GlossaryText Other, string Id)> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        foreach (var (_, id) in concepts)
        {
            RefuseTaken(id);
        }

        var items = concepts.Select(concept => (concept.Other.document, From: concept.Other.PathOf(concept.Id))).ToList();
        var copied = items.Count == 0 ? document : document.Root is null ? null : Guard(Path, () => document.AppendCopies(Entries, items, blankLines: 1));
        return copied is not null
            ? Edit(copied)
            : items.Aggregate(this, (text, item) => text.AddConcept((YamlMap)YamlValue.Of(item.document.Find(item.From))));
    }

    /// <summary>Adds a term behind the others of its language, written as the last one is.</summary>
    /// <param name="id">The concept.</param>
    /// <param name="tag">The section: a language tag; made if the concept has none.</param>
    /// <param name="term">The term, with the key <c>term</c>.</param>
    /// <exception cref="GlossaryException">The concept has the term already, or the file would be no glossary afterwards.</exception>
    public GlossaryText AddTerm(string id, string tag, YamlMap term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var concept = PathOf(id);
        var section = concept.Key(tag);
        var text = (term.Find("term") as YamlText)?.Text ?? "";
        var region = (term.Find("region") as YamlText)?.Text;
        if (Find(id)!.Sections.Where(known => known.Tag == tag).SelectMany(known => known.Terms)
            .FirstOrDefault(known => known.Text == text && (region is null || known.Region == region)) is { } same)
        {
            var shown = text.ReplaceLineEndings(" ");
            throw new GlossaryException(
                Path, $"'{id}' has the {tag} term '{shown}' already. Change it with 'glossary set {id} --term \"{shown}\" ...'.", same.Place.StartLine, same.Place.StartColumn);
        }

        var node = document.Find(section);
        var value = GlossaryValues.Term(term, node);
        return node is null
            ? Edit(() => document.Set(section, GlossaryValues.Section([term], document.Find(concept) as YamlMapping), GlossaryFields.EntryOrder))
            : Edit(() => document.Append(section, value, isBlock: true));
    }

    /// <summary>The terms of a concept with a text.</summary>
    /// <param name="id">The concept.</param>
    /// <param name="text">The term, as it stands in the file.</param>
    /// <param name="tag">A language tag: sections of that language or region alone; null for all.</param>
    public IReadOnlyList<TermAddress> FindTerms(string id, string text, string? tag = null) =>
    [
        .. from section in Find(id)?.Sections ?? []
           where tag is null || section.Tag == tag || section.Language.Tag() == tag
           from index in Enumerable.Range(0, section.Terms.Count)
           where section.Terms[index].Text == text
           select new TermAddress(section.Tag, index),
    ];

    /// <summary>Takes a term out; with the last of its language goes the language.</summary>
    /// <exception cref="GlossaryException">It is the concept's only term, or the edit cannot be made.</exception>
    public GlossaryText RemoveTerm(string id, TermAddress term)
    {
        var concept = Find(id) ?? throw Unknown(id);
        if (concept.Sections.Sum(section => section.Terms.Count) == 1)
        {
            throw Refuse(id, $"this is the only term of '{id}'. Remove the concept: 'glossary remove {id}'.");
        }

        var isLast = concept.Sections.First(section => section.Tag == term.Tag).Terms.Count == 1;
        return Edit(() => document.Remove(isLast ? PathOf(id).Key(term.Tag) : PathOf(id).Key(term.Tag).Item(term.Index)));
    }

    /// <summary>Takes a concept out.</summary>
    /// <exception cref="GlossaryException">The file does not have it, or the edit cannot be made.</exception>
    public GlossaryText RemoveConcept(string id) => Edit(() => document.Remove(PathOf(id)));

    /// <summary>Gives a concept another id, where it stands and where others name it as related.</summary>
    /// <param name="id">The id; a file that does not have it may name it all the same.</param>
    /// <param name="newId">The new one.</param>
    /// <exception cref="GlossaryException">The new id is taken or no id, or the edit cannot be made.</exception>
    public GlossaryText Rename(string id, string newId)
    {
        RefuseTaken(newId);
        var renamed = this;
        for (var i = 0; i < File.Concepts.Count; i++)
        {
            var path = Entries.Item(i);
            if (File.Concepts[i].Id == id)
            {
                renamed = renamed.Edit(() => renamed.document.Set(path.Key("id"), new YamlText(newId)));
            }

            if (File.Concepts[i].Related.ToList().IndexOf(id) is >= 0 and var index)
            {
                var related = path.Key("related");
                renamed = renamed.Edit(() => renamed.document.Set(document.Find(related) is YamlSequence ? related.Item(index) : related, new YamlText(newId)));
            }
        }

        return renamed;
    }

    /// <summary>Lines of comments right above a concept or term, which stay when it goes; empty if there are none.</summary>
    public IReadOnlyList<SourceSpan> CommentsAbove(string id, TermAddress? term)
    {
        var node = document.Find(term is { } address ? TermPath(id, address) : PathOf(id));
        return node is null ? [] : [.. document.CommentsAbove(node).Select(line => new SourceSpan(Path, line, 1, line, 1))];
    }

    private static YamlPath Entries { get; } = YamlPath.Root.Key("entries");

    private YamlPath PathOf(string id) => indices.Value.TryGetValue(id, out var index) ? Entries.Item(index) : throw Unknown(id);

    private YamlPath TermPath(string id, TermAddress term)
    {
        var section = PathOf(id).Key(term.Tag);
        return document.Find(section) is YamlSequence ? section.Item(term.Index) : section;
    }

    private GlossaryText Edit(Func<YamlDocument> edit) => Edit(Guard(Path, edit));

    // The reader judges what became of the file: words of a choice, days, unknown keys.
    private GlossaryText Edit(YamlDocument edited)
    {
        var text = new GlossaryText(Path, mark, edited);
        return text.Problems.Count == 0 ? text : throw new GlossaryException(Path, text.Problems[0].Message.ReplaceLineEndings(" "));
    }

    private static T Guard<T>(string path, Func<T> edit)
    {
        try
        {
            return edit();
        }
        catch (YamlEditException exception)
        {
            throw new GlossaryException(path, exception.Problem.Message, exception.Problem.Position.Line, exception.Problem.Position.Column);
        }
    }

    private void RefuseTaken(string id)
    {
        if (Find(id) is { } taken)
        {
            throw new GlossaryException(Path, $"there is a concept '{id}' already. Choose another id.", taken.Place.StartLine, taken.Place.StartColumn);
        }
    }

    private GlossaryException Refuse(string id, string problem) => Find(id) is { } concept
        ? new GlossaryException(Path, problem.ReplaceLineEndings(" "), concept.Place.StartLine, concept.Place.StartColumn)
        : Unknown(id);

    private GlossaryException Unknown(string id)
    {
        var near = Spelling.Closest(id, File.Concepts.Select(concept => concept.Id));
        return new GlossaryException(Path, $"no concept '{id}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }
}
