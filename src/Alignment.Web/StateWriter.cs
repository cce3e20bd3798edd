using System.Globalization;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;

namespace Alignment.Web;

/// <summary>Tells the page what a bitext is like, or what has changed in it.</summary>
internal static class StateWriter
{
    /// <summary>A line of the list of bitexts.</summary>
    public static void WriteItem(Utf8JsonWriter json, int number, ReviewedFile file)
    {
        var bitext = file.History.Bitext;
        json.WriteStartObject();
        json.WriteNumber("number", number);
        json.WriteString("path", file.Path);
        json.WriteString("french", bitext.French.DisplayTitle);
        json.WriteString("english", bitext.English.DisplayTitle);
        json.WriteString("encoder", bitext.Origin?.Embeddings);
        json.WriteStartArray("outlets");
        foreach (var outlet in new[] { bitext.French.Outlet, bitext.English.Outlet }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(outlet);
        }

        json.WriteEndArray();
        json.WriteNumber("beads", bitext.Beads.Count);
        json.WriteNumber("decided", bitext.Beads.Count(bead => bead.State != BeadState.Automatic));
        json.WriteEndObject();
    }

    /// <summary>All of a bitext.</summary>
    public static void WriteAll(Utf8JsonWriter json, ReviewedFile file)
    {
        WriteVersion(json, file);
        WriteArticle(json, "french", file.History.Bitext.French, file.IsUnchanged(Language.French));
        WriteArticle(json, "english", file.History.Bitext.English, file.IsUnchanged(Language.English));
        WriteBeads(json, file.History.Bitext.Beads);
    }

    /// <summary>What a step has changed.</summary>
    public static void WriteChange(Utf8JsonWriter json, ReviewedFile file, Bitext before)
    {
        var after = file.History.Bitext;
        WriteVersion(json, file);
        var known = before.Beads.ToHashSet(ReferenceEqualityComparer.Instance);
        WriteBeads(json, after.Beads.Where(bead => !known.Contains(bead)));
        json.WriteStartArray("order");
        foreach (var bead in after.Beads)
        {
            json.WriteStringValue(bead.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (var (old, article) in new[] { (before.French, after.French), (before.English, after.English) })
        {
            foreach (var sentence in article.Sentences.Where(sentence => !ReferenceEquals(old.Sentences[sentence.Index], sentence)))
            {
                json.WriteStartObject();
                json.WriteString("side", article.Language.Tag());
                json.WriteNumber("index", sentence.Index);
                WriteWording(json, sentence);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteVersion(Utf8JsonWriter json, ReviewedFile file)
    {
        json.WriteString("version", file.Version);
        json.WriteString("undo", file.History.Done.IsEmpty ? null : file.History.Done.Peek().Name);
        json.WriteString("redo", file.History.Undone.IsEmpty ? null : file.History.Undone.Peek().Name);
    }

    private static void WriteArticle(Utf8JsonWriter json, string key, Article article, bool? isUnchanged)
    {
        json.WriteStartObject(key);
        json.WriteString("id", article.Id);
        json.WriteString("title", article.DisplayTitle);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("date", article.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("path", article.Path);
        json.WriteBoolean("hasChanged", isUnchanged == false);
        json.WriteStartArray("sentences");
        foreach (var sentence in article.Sentences)
        {
            json.WriteStartObject();
            WriteWording(json, sentence);
            json.WriteNumber("paragraph", sentence.Paragraph);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWording(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteString("text", sentence.Text);
        if (sentence.Original is { } original)
        {
            json.WriteString("original", original);
        }
    }

    private static void WriteBeads(Utf8JsonWriter json, IEnumerable<Bead> beads)
    {
        json.WriteStartArray("beads");
        foreach (var bead in beads)
        {
            json.WriteStartObject();
            BitextFile.WriteBead(json, bead);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
