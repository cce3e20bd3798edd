using Alignment.Core.Text;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Editing;

/// <content>Fields of concepts and terms.</content>
public sealed partial class GlossaryText
{
    /// <summary>Gives a field a value.</summary>
    /// <param name="id">The concept.</param>
    /// <param name="term">The term; null for a field of the concept.</param>
    /// <param name="field">The field, as in <see cref="GlossaryFields"/>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="GlossaryException">There is no such field, or the file would be no glossary afterwards.</exception>
    public GlossaryText Set(string id, TermAddress? term, string field, YamlValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (root, node) = Owner(id, term, field);
        if (node is YamlScalar)
        {
            return field == "term"
                ? Edit(() => document.Set(root, value))
                : Edit(() => document.Set(root, new YamlMap([KeyValuePair.Create("term", YamlValue.Of(node)), KeyValuePair.Create(field, value)])));
        }

        return Edit(() => SetDeep(root, field, field.Split('.'), depth: 0, value, term is not null));
    }

    /// <summary>Gives a term other words, also where the terms of its language name it under <c>of</c> and <c>use</c>.</summary>
    /// <param name="id">The concept.</param>
    /// <param name="term">The term.</param>
    /// <param name="text">The new words.</param>
    /// <exception cref="GlossaryException">The edit cannot be made.</exception>
    public GlossaryText Reword(string id, TermAddress term, string text)
    {
        var old = Find(id)?.Sections.First(section => section.Tag == term.Tag).Terms[term.Index] ?? throw Unknown(id);
        var reworded = Set(id, term, "term", new YamlText(text));
        foreach (var section in Find(id)!.Sections.Where(section => section.Language == old.Language))
        {
            for (var i = 0; i < section.Terms.Count; i++)
            {
                var (other, address) = (section.Terms[i], new TermAddress(section.Tag, i));
                reworded = other.Of == old.Text ? reworded.Set(id, address, "of", new YamlText(text)) : reworded;
                if (other.Use.ToList().IndexOf(old.Text) is >= 0 and var index)
                {
                    var use = TermPath(id, address).Key("use");
                    var edited = reworded;
                    reworded = edited.Edit(() => edited.document.Set(edited.document.Find(use) is YamlSequence ? use.Item(index) : use, new YamlText(text)));
                }
            }
        }

        return reworded;
    }

    /// <summary>Adds an item to a field that holds a list; one that is there already is not added again.</summary>
    /// <inheritdoc cref="Set"/>
    public GlossaryText Add(string id, TermAddress? term, string field, string value)
    {
        var (root, node) = Owner(id, term, field);
        var at = Deep(root, field);
        if (node is YamlScalar || document.Find(at) is not { } list || list is YamlScalar { IsNull: true })
        {
            return Set(id, term, field, GlossaryFields.IsWrittenAlone(field) ? new YamlText(value) : YamlList.Of([value]));
        }

        return GlossaryValues.Texts(list).Contains(value) ? this : Edit(() => document.Append(at, new YamlText(value)));
    }

    /// <summary>Takes an item out of a field that holds a list; the field goes with its last item.</summary>
    /// <inheritdoc cref="Set"/>
    public GlossaryText Take(string id, TermAddress? term, string field, string value)
    {
        var (root, _) = Owner(id, term, field);
        var at = Deep(root, field);
        var texts = document.Find(at) is { } list ? GlossaryValues.Texts(list) : [];
        if (texts.IndexOf(value) is not (>= 0 and var index))
        {
            var near = Spelling.Closest(value, texts);
            throw Refuse(id, $"'{field}' of '{id}' does not hold '{value}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
        }

        return texts.Count == 1 ? Unset(id, term, field) : Edit(() => document.Remove(at.Item(index)));
    }

    /// <summary>Takes a field out, and what would be empty without it.</summary>
    /// <inheritdoc cref="Set"/>
    public GlossaryText Unset(string id, TermAddress? term, string field)
    {
        var (root, _) = Owner(id, term, field);
        if (field is "id" or "term")
        {
            throw Refuse(id, $"'{field}' cannot be left out. Remove the {(term is null ? "concept" : "term")} with 'glossary remove'.");
        }

        var at = Deep(root, field);
        if (field == "source.ref" && document.Find(at.Parent()) is YamlScalar { IsNull: false })
        {
            at = at.Parent(); // the one text is the reference
        }

        if (document.Find(at) is null)
        {
            throw Refuse(id, $"'{id}' has no '{field}' to remove.");
        }

        while (document.Find(at.Parent()) is YamlMapping { Entries.Count: 1 } && at.Steps.Count > root.Steps.Count + 1)
        {
            at = at.Parent();
        }

        return Edit(() => document.Remove(at));
    }

    private (YamlPath Path, YamlNode Node) Owner(string id, TermAddress? term, string field)
    {
        if (GlossaryFields.Problem(field, term is not null) is { } problem)
        {
            throw Refuse(id, problem);
        }

        var path = term is { } address ? TermPath(id, address) : PathOf(id);
        return (path, document.Find(path)!);
    }

    private static YamlPath Deep(YamlPath root, string field) => field.Split('.').Aggregate(root, (path, key) => path.Key(key));

    private YamlDocument SetDeep(YamlPath at, string field, string[] keys, int depth, YamlValue value, bool isTerm)
    {
        var order = GlossaryFields.Order(string.Join('.', keys[..depth]), isTerm);
        var path = at.Key(keys[depth]);
        var node = document.Find(path);
        if (depth == keys.Length - 1)
        {
            return node is YamlMapping && value is YamlText
                ? throw new YamlEditException(new YamlProblem(node.Start, $"'{field}' has keys of its own. Set one of them, as in {field}.{((YamlMapping)node).Entries[0].Key.Value}=..., or remove it first with {field}=."))
                : document.Set(path, value, order);
        }

        if (node is YamlMapping)
        {
            return SetDeep(path, field, keys, depth + 1, value, isTerm);
        }

        var deep = keys[(depth + 1)..].Reverse().Aggregate(value, (inner, key) => new YamlMap([KeyValuePair.Create(key, inner)]));
        return node switch
        {
            null or YamlScalar { IsNull: true } => document.Set(path, deep, order),
            YamlScalar when field == "source.ref" => document.Set(path, value, order), // the one text is the reference
            YamlScalar when keys[depth] == "source" => document.Set(path, new YamlMap([KeyValuePair.Create("ref", YamlValue.Of(node)), .. ((YamlMap)deep).Entries])),
            _ => throw new YamlEditException(new YamlProblem(node.Start, $"'{keys[depth]}' is one text here. Remove it first with {keys[depth]}=, then set {field}.")),
        };
    }
}
