using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Alignment.Core.Text;

namespace Alignment.Services.DeepL;

/// <summary>A glossary as the service keeps it: one direction, never changed. Its name says what is in it, so that the same terms are sent once.</summary>
internal sealed class DeepLGlossary
{
    private const int LongestTerm = 1024; // bytes of UTF-8

    private DeepLGlossary(Language source, string entries, int count)
    {
        Source = source;
        Entries = entries;
        Count = count;
        Name = $"alignment-{source.Tag()}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entries)))[..16]}";
    }

    /// <summary>The language of the terms.</summary>
    public Language Source { get; }

    /// <summary>The terms as tab-separated lines.</summary>
    public string Entries { get; }

    /// <summary>How many terms.</summary>
    public int Count { get; }

    /// <summary>The name, made of the content.</summary>
    public string Name { get; }

    /// <summary>The glossary of a direction. Terms that the service does not take stay out; of several translations the first counts.</summary>
    public static DeepLGlossary Of(IReadOnlyList<DeepLTerm> terms, Language source)
    {
        var entries = terms
            .Select(term => source == Language.French ? (From: term.French, To: term.English) : (From: term.English, To: term.French))
            .Where(entry => IsTaken(entry.From) && IsTaken(entry.To))
            .DistinctBy(entry => entry.From, StringComparer.Ordinal)
            .OrderBy(entry => entry.From, StringComparer.Ordinal)
            .ToList();
        return new DeepLGlossary(source, string.Join('\n', entries.Select(entry => $"{entry.From}\t{entry.To}")), entries.Count);
    }

    /// <summary>The request that makes it.</summary>
    public JsonObject Body() => new()
    {
        ["name"] = Name,
        ["source_lang"] = Source.Tag(),
        ["target_lang"] = Source.Other().Tag(),
        ["entries"] = Entries,
        ["entries_format"] = "tsv",
    };

    private static bool IsTaken(string term) =>
        !string.IsNullOrWhiteSpace(term) && term.Trim().Length == term.Length && !term.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter)) && Encoding.UTF8.GetByteCount(term) <= LongestTerm;
}
