using System.Diagnostics;

namespace Alignment.Core.Yaml.Editing;

/// <summary>A neighbour that a new value takes after.</summary>
/// <param name="Node">The neighbour's value; null if there is none.</param>
/// <param name="Column">0-based column of its key or dash.</param>
/// <param name="IsItem">Whether it stands behind a dash.</param>
internal readonly record struct YamlModel(YamlNode? Node, int Column, bool IsItem = false)
{
    /// <summary>No neighbour.</summary>
    public static YamlModel None { get; }
}

/// <summary>Writes values the way their neighbours are written: with brackets or in lines, quoted or not, indented alike.</summary>
internal sealed class YamlValueWriter(YamlLayout layout)
{
    private YamlQuotes? usualQuotes;
    private int? usualDashOffset;

    // Where quotation marks are needed and the neighbour has none, those that the file uses more.
    private YamlQuotes UsualQuotes => usualQuotes ??= CountQuotes();

    /// <summary>How far the dashes of a list below a key stand behind the key's first letter, in the lists of this file: 0, 2 or more.</summary>
    public int UsualDashOffset => usualDashOffset ??= FindDashOffset();

    /// <summary>A value on one line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="like">The neighbour to take after; null if there is none.</param>
    /// <param name="isInFlow">Whether it stands inside brackets.</param>
    public string Inline(YamlValue value, YamlNode? like, bool isInFlow)
    {
        switch (value)
        {
            case YamlNothing:
                return "null";
            case YamlText text:
                return YamlScalarWriter.Write(text.Text, QuotesOf(like), UsualQuotes, isInFlow);
            case YamlList list:
                var item = like is YamlSequence { Items: [.., var last] } ? last : like;
                return "[" + string.Join(", ", list.Items.Select(each => Inline(each, item, isInFlow: true))) + "]";
            case YamlMap map:
                var mapping = like as YamlMapping;
                var pad = mapping is not null && layout.IsFlow(mapping) && layout.Text[layout.ContentStart(mapping) + 1] == ' ' ? " " : "";
                var entries = map.Entries.Select(entry => $"{Key(entry.Key, mapping, isInFlow: true)}: {Inline(entry.Value, ModelFor(mapping, entry.Key).Node, isInFlow: true)}");
                return "{" + pad + string.Join(", ", entries) + pad + "}";
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A key, quoted as the keys beside it.</summary>
    public string Key(string key, YamlMapping? beside, bool isInFlow) =>
        YamlScalarWriter.Write(key, beside is { Entries: [var first, ..] } ? QuotesOf(first.Key) : YamlQuotes.None, UsualQuotes, isInFlow);

    /// <summary>What follows the colon of a block entry or the dash of a block item, with the blank or line end before it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="model">The neighbour to take after.</param>
    /// <param name="column">0-based column of the new key or dash.</param>
    public string Behind(YamlValue value, YamlModel model, int column)
    {
        var isBlock = model.Node is YamlSequence or YamlMapping && !layout.IsAlias(model.Node) && !layout.IsFlow(model.Node);
        switch (value)
        {
            case YamlMap { Entries.Count: > 0 } map when isBlock && model.Node is YamlMapping { Entries.Count: > 0 } mapping:
                var keyColumn = column + mapping.Entries[0].Key.Start.Column - 1 - model.Column;
                return (model.IsItem ? new string(' ', keyColumn - column - 1) : layout.NewLine + Indent(keyColumn)) + BlockEntries(map, mapping, keyColumn);
            case YamlList { Items.Count: > 0 } list when isBlock && model.Node is YamlSequence { Items: [.., var last] } sequence:
                var dashColumn = layout.ColumnOf(layout.ContentStart(sequence));
                var dash = column + dashColumn - model.Column;
                return string.Concat(list.Items.Select(item => layout.NewLine + Indent(dash) + "-" + Behind(item, new YamlModel(last, dashColumn, IsItem: true), dash)));
            case YamlList list when list.Items.Any(item => item is YamlMap) && !(model.Node is YamlSequence && layout.IsFlow(model.Node)):
                var below = column + UsualDashOffset;
                return string.Concat(list.Items.Select(item => layout.NewLine + Indent(below) + "- " + Inline(item, like: null, isInFlow: false)));
            default:
                return " " + Inline(value, model.Node, isInFlow: false);
        }
    }

    /// <summary>The entries of a block mapping, a line each, the first without indentation.</summary>
    public string BlockEntries(YamlMap map, YamlMapping? like, int column) => string.Join(
        layout.NewLine + Indent(column),
        map.Entries.Select(entry => Key(entry.Key, like, isInFlow: false) + ":" + Behind(entry.Value, ModelFor(like, entry.Key), column)));

    /// <summary>
    /// The value to take after for a key: that of the same key; for a language, the section of another; else, where every text is quoted,
    /// one of those.
    /// </summary>
    public static YamlModel ModelFor(YamlMapping? mapping, string key)
    {
        if (mapping is null)
        {
            return YamlModel.None;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key || (IsLanguage(key) && IsLanguage(entry.Key.Value)))
            {
                return new YamlModel(entry.Value, entry.Key.Start.Column - 1);
            }
        }

        var texts = mapping.Entries.Select(entry => entry.Value).OfType<YamlScalar>();
        return new YamlModel(texts.FirstOrDefault(text => text.IsPlain) ?? texts.FirstOrDefault(), 0);
    }

    /// <summary>Blanks.</summary>
    public static string Indent(int column) => new(' ', column);

    private static bool IsLanguage(string key) => key is "en" or "fr" || key.StartsWith("en-", StringComparison.Ordinal) || key.StartsWith("fr-", StringComparison.Ordinal);

    private YamlQuotes QuotesOf(YamlNode? node)
    {
        if (node is not YamlScalar { IsPlain: false } scalar || layout.IsAlias(scalar))
        {
            return YamlQuotes.None;
        }

        return layout.Text[layout.ContentStart(scalar)] switch
        {
            '\'' => YamlQuotes.Single,
            '"' => YamlQuotes.Double,
            _ => YamlQuotes.None,
        };
    }

    private YamlQuotes CountQuotes()
    {
        var (singles, doubles) = (0, 0);
        var before = '\n';
        foreach (var c in layout.Text)
        {
            // Only marks that open a value: an apostrophe inside a word is none.
            if (before is ' ' or '[' or '{' or ',')
            {
                singles += c == '\'' ? 1 : 0;
                doubles += c == '"' ? 1 : 0;
            }

            before = c;
        }

        return singles > doubles ? YamlQuotes.Single : YamlQuotes.Double;
    }

    // Of the last list in the file; the first is the list of everything, which people indent otherwise than those inside.
    private int FindDashOffset()
    {
        var text = layout.Text.AsSpan();
        for (var line = layout.LineStart(text.Length); line > 0; line = layout.LineStart(line - 1))
        {
            var above = layout.LineStart(line - 1);
            var dashes = Line(line);
            var key = Line(above).TrimEnd();
            if (dashes.TrimStart(' ') is ['-', ' ', ..] && key is [.., ':'] && key.TrimStart(' ') is not ['#', ..])
            {
                return Math.Max(0, dashes.IndexOf('-') - key.IndexOfAnyExcept(' ', '-'));
            }
        }

        return 0;
    }

    private ReadOnlySpan<char> Line(int start) => layout.Text.AsSpan(start, layout.LineEnd(start) - start);
}
