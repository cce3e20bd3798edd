using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Text;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Cli.Commands;

/// <summary>What a user wants added: a concept with terms, or terms for a concept that is there.</summary>
/// <param name="id">The concept.</param>
/// <param name="isNew">Whether the glossary does not have it yet.</param>
internal sealed class TermRequest(string id, bool isNew)
{
    private readonly List<(string Tag, YamlMap Term)> terms = [];
    private YamlMap fields = new([]);

    /// <summary>Whether the glossary does not have the concept yet.</summary>
    public bool IsNew { get; } = isNew;

    /// <summary>The domain of a new concept; null if none was given.</summary>
    public string? Domain => (fields.Find("domain") as YamlText)?.Text;

    /// <summary>Adds a term.</summary>
    /// <param name="tag">Its language.</param>
    /// <param name="term">The words, or a YAML mapping.</param>
    public void AddTerm(string tag, string term)
    {
        var isMapping = term.TrimStart() is ['{', ..];
        if (isMapping && YamlTree.TryRead(term, out var root, out _) && root is YamlMapping mapping && mapping.Find("term") is not null)
        {
            terms.Add((tag, (YamlMap)YamlValue.Of(mapping)));
            return;
        }

        if (isMapping || string.IsNullOrWhiteSpace(term))
        {
            throw Problem($"--{tag} '{term}' is no term. Give the words, or a mapping as in \"{{term: NATO, status: forbidden}}\".");
        }

        terms.Add((tag, new YamlMap([KeyValuePair.Create("term", (YamlValue)new YamlText(term.Trim()))])));
    }

    /// <summary>Adds a field to the concept, or to the terms it names.</summary>
    public void AddField(FieldChange change)
    {
        if (change.Operation is not (FieldOperation.Set or FieldOperation.Add))
        {
            throw Problem($"'{change.Field}' has nothing to remove yet.");
        }

        var keys = change.Field.Split('.', 2);
        if (keys.Length == 2 && keys[0] is "en" or "fr")
        {
            var named = change with { Field = keys[1] };
            AddToTerms(named, terms.FindAll(term => term.Tag == keys[0]), $"There is no --{keys[0]}.");
        }
        else if (IsNew && GlossarySchema.EntryKeys.Contains(keys[0]))
        {
            fields = Merge(fields, change.Field.Split('.'), change);
        }
        else if (GlossarySchema.TermKeys.Contains(keys[0]))
        {
            AddToTerms(change, terms, "Name a term with --en or --fr.");
        }
        else if (GlossarySchema.EntryKeys.Contains(keys[0]))
        {
            throw Problem($"'{id}' is there already; change its fields with 'glossary set {id} {change.Field}=...'.");
        }
        else
        {
            throw Problem(GlossaryFields.Problem(change.Field, isTerm: !IsNew || Spelling.Closest(keys[0], GlossarySchema.EntryKeys) is null)!);
        }
    }

    /// <summary>Adds all of it to a file.</summary>
    public GlossaryText Apply(GlossaryText text)
    {
        if (terms.Count == 0)
        {
            throw Problem(IsNew
                ? $"a concept needs a term: add --en TERM or --fr TERM."
                : $"'{id}' is there already. Add a term with --en or --fr, or change it with 'glossary set'.");
        }

        return IsNew
            ? text.AddConcept(id, fields, terms)
            : terms.Aggregate(text, (text, term) => text.AddTerm(id, term.Tag, term.Term));
    }

    private void AddToTerms(FieldChange change, List<(string Tag, YamlMap Term)> named, string none)
    {
        if (named.Count != 1)
        {
            throw Problem(named.Count == 0 ? $"'{change.Field}' is a field of a term. {none}" : $"'{change.Field}' could belong to {named.Count} terms. Say en.{change.Field} or fr.{change.Field}, or write the term as \"{{term: ..., {change.Field}: ...}}\".");
        }

        if (GlossaryFields.Problem(change.Field, isTerm: true) is { } problem)
        {
            throw Problem(problem);
        }

        var at = terms.IndexOf(named[0]);
        terms[at] = (named[0].Tag, Ordered(Merge(named[0].Term, [change.Field], change)));
    }

    private static YamlMap Ordered(YamlMap term) => new([.. term.Entries.OrderBy(entry => GlossaryFields.TermOrder.ToList().IndexOf(entry.Key))]);

    // A list field given several times collects its values.
    private static YamlMap Merge(YamlMap map, string[] keys, FieldChange change)
    {
        if (keys.Length > 1)
        {
            return map.With(keys[0], Merge(map.Find(keys[0]) as YamlMap ?? new YamlMap([]), keys[1..], change));
        }

        var value = change.ToYaml();
        return map.With(keys[0], (map.Find(keys[0]), value) switch
        {
            (YamlList before, YamlList more) => new YamlList([.. before.Items, .. more.Items]),
            (YamlText before, YamlText more) when GlossaryFields.IsList(change.Field) => new YamlList([before, more]),
            (YamlList before, YamlText more) => new YamlList([.. before.Items, more]),
            _ => value,
        });
    }

    private static GlossaryException Problem(string problem) => new("glossary add", problem);
}
