using Alignment.Core.Articles;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Merging;

/// <summary>Brings the changes of one glossary into another, concept by concept and field by field; every other byte of it stays.</summary>
/// <remarks>
/// With the glossary both came from, what one side alone changed is taken, and what both changed in different ways is a conflict. Without it,
/// what one side alone has is taken, and where both have different values is a conflict; nothing is ever removed. Lists (<c>match</c>, <c>use</c>...)
/// are merged item by item and never conflict. Nothing is guessed: a conflict is left as it is, unless a side is preferred.
/// </remarks>
public sealed class GlossaryMerge
{
    private readonly Dictionary<string, ConceptContent> bases;
    private readonly Dictionary<string, (GlossaryText Text, ConceptContent Content)> theirs;
    private readonly MergePreference preference;
    private readonly Func<GlossaryText, ConceptContent, int> fileForNew;
    private readonly List<GlossaryText> ours;
    private readonly List<MergeConflict> conflicts = [];

    private GlossaryMerge(
        IReadOnlyList<GlossaryText> ours, IReadOnlyList<GlossaryText> theirs, IReadOnlyList<GlossaryText> bases, MergePreference preference, Func<GlossaryText, ConceptContent, int> fileForNew)
    {
        this.ours = [.. ours];
        this.theirs = theirs.SelectMany(text => text.Contents().Select(content => (text, content))).ToDictionary(pair => pair.content.Id, StringComparer.Ordinal);
        this.bases = bases.SelectMany(text => text.Contents()).ToDictionary(content => content.Id, StringComparer.Ordinal);
        this.preference = preference;
        this.fileForNew = fileForNew;
    }

    /// <summary>Merges.</summary>
    /// <param name="ours">Files of the glossary to merge into.</param>
    /// <param name="theirs">Files of the other.</param>
    /// <param name="bases">Files of the glossary both came from; empty if it is not known.</param>
    /// <param name="preference">Whose side to take where both changed the same.</param>
    /// <param name="fileForNew">Index of the file of <paramref name="ours"/> that gets a new concept, by its file there and content.</param>
    /// <returns>The files of <paramref name="ours"/> after the merge, in the same order, and what is left to decide.</returns>
    /// <exception cref="GlossaryException">A change cannot be written into a file.</exception>
    public static (IReadOnlyList<GlossaryText> Merged, IReadOnlyList<MergeConflict> Conflicts) Merge(
        IReadOnlyList<GlossaryText> ours,
        IReadOnlyList<GlossaryText> theirs,
        IReadOnlyList<GlossaryText> bases,
        MergePreference preference,
        Func<GlossaryText, ConceptContent, int> fileForNew)
    {
        var merge = new GlossaryMerge(ours, theirs, bases, preference, fileForNew);
        merge.Run();
        return (merge.ours, merge.conflicts);
    }

    private void Run()
    {
        var own = ours.SelectMany((text, file) => text.Contents().Select(content => (file, content))).ToList();
        foreach (var (file, content) in own)
        {
            if (theirs.TryGetValue(content.Id, out var other))
            {
                MergeConcept(file, content, other.Content, bases.GetValueOrDefault(content.Id));
            }
            else if (bases.TryGetValue(content.Id, out var known) && (content.SaysWhat(known) || Decide(content.Id, "the concept", "changed", "removed", content.Place, known.Place)))
            {
                ours[file] = ours[file].RemoveConcept(content.Id);
            }
        }

        // All new concepts of a file at once: each by itself would read the file again.
        var added = ours.Select(_ => new List<(GlossaryText, string)>()).ToList();
        var ids = own.Select(pair => pair.content.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, content) in theirs.Values.Where(pair => !ids.Contains(pair.Content.Id)))
        {
            if (!bases.TryGetValue(content.Id, out var known) || (!content.SaysWhat(known) && Decide(content.Id, "the concept", "removed", "changed", known.Place, content.Place)))
            {
                added[fileForNew(text, content)].Add((text, content.Id));
            }
        }

        for (var file = 0; file < ours.Count; file++)
        {
            ours[file] = ours[file].CopyConcepts(added[file]);
        }
    }

    private void MergeConcept(int file, ConceptContent own, ConceptContent other, ConceptContent? known)
    {
        MergeFields(file, own.Id, null, own.Fields, other.Fields, known?.Fields, own.Place, other.Place);
        foreach (var term in own.Terms)
        {
            if (other.Find(term.Key) is { } same)
            {
                MergeFields(file, own.Id, term.Key, term.Fields, same.Fields, known?.Find(term.Key)?.Fields, term.Place, same.Place);
            }
        }

        // New terms before others go: a concept without terms is none.
        foreach (var term in other.Terms.Where(term => own.Find(term.Key) is null))
        {
            var before = known?.Find(term.Key);
            if (before is null || (!ConceptContent.AreEqual(term.Fields, before.Fields) && Decide(own.Id, term.Key.ToString(), "removed", "changed", own.Place, term.Place)))
            {
                ours[file] = ours[file].AddTerm(own.Id, term.Tag, WithStatus(file, own.Id, term));
            }
        }

        foreach (var term in own.Terms.Where(term => other.Find(term.Key) is null))
        {
            if (known?.Find(term.Key) is { } before
                && (ConceptContent.AreEqual(term.Fields, before.Fields) || Decide(own.Id, term.Key.ToString(), "changed", "removed", term.Place, other.Place)))
            {
                ours[file] = ours[file].RemoveTerm(own.Id, Address(file, own.Id, term.Key));
            }
        }
    }

    private void MergeFields(
        int file,
        string id,
        TermKey? term,
        IReadOnlyDictionary<string, YamlValue> own,
        IReadOnlyDictionary<string, YamlValue> other,
        IReadOnlyDictionary<string, YamlValue>? known,
        SourceSpan ownPlace,
        SourceSpan otherPlace)
    {
        foreach (var field in own.Keys.Union(other.Keys).ToList())
        {
            var (ownValue, otherValue, before) = (own.GetValueOrDefault(field), other.GetValueOrDefault(field), known?.GetValueOrDefault(field));
            if (Equals(ownValue, otherValue) || Equals(otherValue, before) || (known is null && otherValue is null))
            {
                continue; // the same, or changed by us alone
            }

            if (ownValue is null && own.Keys.FirstOrDefault(key => IsWithin(key, field) || IsWithin(field, key)) is { } shaped)
            {
                // one text here, a text for each language there, or the other way round: neither can be put into the other
                conflicts.Add(new MergeConflict(id, $"{(term is null ? "" : term + " ")}{shaped}", Describe(own[shaped]), Describe(otherValue), ownPlace, otherPlace));
            }
            else if (ownValue is YamlList or null && otherValue is YamlList or null)
            {
                MergeList(file, id, term, field, Texts(ownValue), Texts(otherValue), Texts(before));
            }
            else if (Equals(ownValue, before)
                || Decide(id, $"{(term is null ? "" : term + " ")}{field}", Describe(ownValue), Describe(otherValue), ownPlace, otherPlace))
            {
                ours[file] = otherValue is null
                    ? ours[file].Unset(id, AddressOrNone(file, id, term), field)
                    : ours[file].Set(id, AddressOrNone(file, id, term), field, otherValue);
            }
        }
    }

    private static bool IsWithin(string field, string other) => field.StartsWith(other + ".", StringComparison.Ordinal);

    private void MergeList(int file, string id, TermKey? term, string field, List<string> own, List<string> other, List<string> known)
    {
        foreach (var text in other.Except(known).Except(own))
        {
            ours[file] = ours[file].Add(id, AddressOrNone(file, id, term), field, text);
        }

        foreach (var text in known.Except(other).Intersect(own))
        {
            ours[file] = ours[file].Take(id, AddressOrNone(file, id, term), field, text);
        }
    }

    // Behind others a term is admitted unless it says otherwise.
    private YamlMap WithStatus(int file, string id, TermContent term)
    {
        var hasSection = ours[file].Find(id)!.Sections.Any(section => section.Tag == term.Tag);
        var status = term.Fields["status"];
        return term.Written.Find("status") is not null || status.Equals(new YamlText(hasSection ? "admitted" : "preferred")) ? term.Written
            : new YamlMap([term.Written.Entries[0], KeyValuePair.Create("status", status), .. term.Written.Entries.Skip(1)]);
    }

    private TermAddress? AddressOrNone(int file, string id, TermKey? key) => key is null ? null : Address(file, id, key);

    private TermAddress Address(int file, string id, TermKey key)
    {
        foreach (var section in ours[file].Find(id)!.Sections)
        {
            for (var i = 0; i < section.Terms.Count; i++)
            {
                if (new TermKey(section.Terms[i].Language, section.Terms[i].Region, section.Terms[i].Text) == key)
                {
                    return new TermAddress(section.Tag, i);
                }
            }
        }

        throw new System.Diagnostics.UnreachableException($"{id} has no {key}.");
    }

    // Whether to take their side; a conflict if nobody said.
    private bool Decide(string id, string what, string own, string other, SourceSpan ownPlace, SourceSpan otherPlace)
    {
        if (preference == MergePreference.None)
        {
            conflicts.Add(new MergeConflict(id, what, own, other, ownPlace, otherPlace));
        }

        return preference == MergePreference.Theirs;
    }

    private static List<string> Texts(YamlValue? value) => value is YamlList list ? [.. list.Items.OfType<YamlText>().Select(item => item.Text)] : [];

    private static string Describe(YamlValue? value) => value switch
    {
        null or YamlNothing => "nothing",
        YamlText text => $"“{text.Text.ReplaceLineEndings(" ")}”",
        _ => string.Join(", ", Texts(value)),
    };
}
