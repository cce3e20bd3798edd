using System.Text;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Editing;

/// <summary>Gives glossary files one look. The only edit that may reorder, and only keys inside an entry or term, unless it is told to sort entries too.</summary>
/// <remarks>
/// Keys come in the usual order; letters and accents are composed (NFC); one blank stands behind commas and colons and none inside brackets; no
/// blanks end a line, one blank line stands where several did, and one line end ends the file. Order of entries, terms and list items, quotation marks, indentation
/// and the choice between brackets and lines stay. Comments stay beside or right above what they stand at. Formatting twice changes nothing more.
/// </remarks>
public static class GlossaryFormatter
{
    /// <summary>A file with the usual look.</summary>
    /// <param name="glossary">The file.</param>
    /// <param name="sortsEntries">Whether entries are sorted by id; comments right above an entry move with it, others stay where they are.</param>
    /// <exception cref="GlossaryException">The file is laid out in a way that cannot be formatted.</exception>
    public static GlossaryText Format(GlossaryText glossary, bool sortsEntries = false)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        var text = Compose(glossary.Text);
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var document = YamlDocument.Read(text[mark.Length..]);
        var content = YamlValue.Of(document.Root);
        document = Pass(document, Terms);
        document = Pass(document, Entries);
        document = sortsEntries ? Pass(document, SortEntries) : document;
        document = Pass(document, (root, tidying) => tidying.Space(root));
        document = Pass(document, (root, tidying) => tidying.Trim(root));
        return sortsEntries || content.Equals(YamlValue.Of(document.Root))
            ? GlossaryText.Read(glossary.Path, mark + document.Text)
            : throw new GlossaryException(glossary.Path, "is laid out in a way that cannot be formatted without changing what it says. Look for keys, anchors and comments in unusual places.");
    }

    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text; // half a character, which no file in UTF-8 holds
        }
    }

    // A step that would change what the file says is left out.
    private static YamlDocument Pass(YamlDocument document, Func<YamlNode, YamlTidying, IEnumerable<TextEdit>> edits)
    {
        if (document.Root is null)
        {
            return document;
        }

        var text = TextEdit.Apply(document.Text, edits(document.Root, new YamlTidying(document)));
        return text == document.Text || !YamlTree.TryRead(text, out _, out _) ? document : YamlDocument.Read(text);
    }

    private static IEnumerable<YamlMapping> EntriesOf(YamlNode root) => ((root as YamlMapping)?.Find("entries") as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];

    private static IEnumerable<TextEdit> Terms(YamlNode root, YamlTidying tidying)
    {
        foreach (var entry in EntriesOf(root).SelectMany(entry => entry.Entries))
        {
            var order = entry.Key.Value switch
            {
                "source" => GlossaryFields.Order("source", isTerm: false),
                "rules" => GlossaryFields.Order("rules", isTerm: false),
                var key when LanguageTags.Parse(key) is not null => GlossaryFields.Order("", isTerm: true),
                _ => null,
            };
            foreach (var edit in order is null ? [] : NodeReader.Items(entry.Value).OfType<YamlMapping>().SelectMany(mapping => tidying.Sort(mapping, key => Rank(order, key))))
            {
                yield return edit;
            }
        }
    }

    private static IEnumerable<TextEdit> Entries(YamlNode root, YamlTidying tidying) =>
        EntriesOf(root).SelectMany(entry => tidying.Sort(entry, key => Rank(GlossaryFields.EntryOrder, LanguageTags.Parse(key) is null ? key : "en")));

    private static IEnumerable<TextEdit> SortEntries(YamlNode root, YamlTidying tidying) => (root as YamlMapping)?.Find("entries") is YamlSequence entries
        ? tidying.Sort(entries, [.. entries.Items.Select(item => ((item as YamlMapping)?.Find("id") as YamlScalar)?.Value ?? "")])
        : [];

    private static int Rank(IReadOnlyList<string> order, string key)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == key)
            {
                return i;
            }
        }

        return order.Count;
    }
}
