using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Core.Terminology;

/// <summary>Reads values out of YAML nodes, and writes down what is wrong with them.</summary>
/// <param name="path">The file, as the user named it.</param>
internal sealed class NodeReader(string path)
{
    /// <summary>What was found wrong so far, in the order of reading.</summary>
    public List<GlossaryProblem> Problems { get; } = [];

    /// <summary>What was found wrong, by place.</summary>
    public IReadOnlyList<GlossaryProblem> ProblemsByPlace() => [.. Problems.OrderBy(found => found.Place.StartLine).ThenBy(found => found.Place.StartColumn)];

    public SourceSpan Place(YamlNode node) => new(path, node.Start.Line, node.Start.Column, node.End.Line, node.End.Column);

    public void Report(YamlNode node, string message, GlossaryProblemKind kind = GlossaryProblemKind.Shape) =>
        Problems.Add(new GlossaryProblem(kind, Place(node), message));

    /// <summary>The node as a mapping without unknown keys; null, and reported, if it is none.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it should be, with article: "a term".</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="isKey">Whether a key that is not among <paramref name="keys"/> is fine as well.</param>
    public YamlMapping? Mapping(YamlNode node, string what, IReadOnlyList<string> keys, Func<string, bool>? isKey = null)
    {
        if (node is not YamlMapping mapping)
        {
            Report(node, $"expected {what} with keys ({List(keys)}), found {Describe(node)}.");
            return null;
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (!keys.Contains(key.Value) && isKey?.Invoke(key.Value) != true)
            {
                var hint = key.Value == "<<"
                    ? "Merge keys are not read; write the keys out."
                    : LanguageTags.Tidy(key.Value) is { } tag && isKey?.Invoke(tag) == true ? $"Did you mean '{tag}'?"
                    : Spelling.Closest(key.Value, keys) is { } near ? $"Did you mean '{near}'?" : $"Known here: {List(isKey is null ? keys : [.. keys, "en", "fr", "fr-CA"])}.";
                Report(key, $"unknown key '{key.Value}' in {what}. {hint}", GlossaryProblemKind.UnknownKey);
            }
        }

        return mapping;
    }

    /// <summary>The items of a list; a single value counts as a list of one, nothing as an empty list.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode? node) => node switch
    {
        null or YamlScalar { IsNull: true } => [],
        YamlSequence sequence => sequence.Items,
        _ => [node],
    };

    /// <summary>A text; null, and reported, if the key is there and has none.</summary>
    public string? Text(YamlMapping mapping, string key) => mapping.Find(key) is { } node ? Text(node, key) : null;

    /// <summary>A text that is not blank; null, and reported, if the node is something else.</summary>
    public string? Text(YamlNode node, string key)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true } nothing:
                Report(nothing, nothing.Value.Length == 0
                    ? $"'{key}' has no value. Write one, or remove the key."
                    : $"'{key}' has no value ({nothing.Value} means none). Put quotes around the word if you mean it.");
                return null;
            case YamlScalar scalar when scalar.Value.AsSpan().Trim().IsEmpty:
                Report(scalar, $"'{key}' is blank. Write a value, or remove the key.");
                return null;
            case YamlScalar scalar:
                return scalar.Value.Trim();
            default:
                Report(node, $"'{key}' takes a text, found {Describe(node)}.");
                return null;
        }
    }

    /// <summary>Texts: a list of them, or a single one.</summary>
    public IReadOnlyList<string> Texts(YamlMapping mapping, string key) =>
        [.. Items(mapping.Find(key)).Select(item => Text(item, key)).OfType<string>()];

    /// <summary>One of the words of a choice; null if the key is not there, or, reported, if its value is none of them.</summary>
    public T? Choose<T>(YamlMapping mapping, string key, Choice<T> choice)
        where T : struct, Enum => mapping.Find(key) is { } node ? Choose(node, key, choice) : null;

    /// <summary>One of the words of a choice; null, and reported, if the value is none of them.</summary>
    public T? Choose<T>(YamlNode node, string key, Choice<T> choice)
        where T : struct, Enum
    {
        if (Text(node, key) is not { } word)
        {
            return null;
        }

        if (choice.Find(word) is { } value)
        {
            return value;
        }

        var hint = Spelling.Closest(word, choice.Words) is { } near ? $" Did you mean '{near}'?" : "";
        Report(node, $"'{key}' cannot be '{word}'; it is one of {List(choice.Words)}.{hint}");
        return null;
    }

    /// <summary>A day, as year-month-day; null if the key is not there, or, reported, if its value is no day.</summary>
    public DateOnly? Date(YamlMapping mapping, string key)
    {
        if (mapping.Find(key) is not { } node || Text(node, key) is not { } text)
        {
            return null;
        }

        var date = IsoDate.Read(text);
        if (date is null)
        {
            Report(node, $"'{key}' takes a day as in 2026-05-31, found '{text}'.");
        }

        return date;
    }

    /// <summary>A text, or texts by language.</summary>
    public LocalizedText Localized(YamlMapping mapping, string key)
    {
        if (mapping.Find(key) is not { } node)
        {
            return LocalizedText.Empty;
        }

        if (node is not YamlMapping)
        {
            return new LocalizedText(Text(node, key));
        }

        var byLanguage = Mapping(node, $"'{key}'", ["en", "fr"])!;
        return new LocalizedText(Any: null, Text(byLanguage, "fr"), Text(byLanguage, "en"));
    }

    /// <summary>Words as a list for a sentence: <c>ok, bad</c>.</summary>
    public static string List(IEnumerable<string> words) => string.Join(", ", words);

    /// <summary>What a node is, in words.</summary>
    public static string Describe(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar scalar => scalar.Value.Length <= 40 ? $"the text '{scalar.Value.ReplaceLineEndings(" ")}'" : "a longer text",
        YamlSequence => "a list",
        _ => "a mapping",
    };
}
