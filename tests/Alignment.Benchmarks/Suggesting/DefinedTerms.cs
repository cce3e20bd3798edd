using System.IO.Compression;

namespace Alignment.Benchmarks.Suggesting;

/// <summary>A pair of terms that an act defines.</summary>
/// <param name="French">The French term.</param>
/// <param name="English">The English term.</param>
/// <param name="Act">The act.</param>
internal sealed record DefinedTerm(string French, string English, string Act)
{
    /// <summary>Both terms without case, articles and plurals: what suggestions are compared by.</summary>
    public string Folded { get; } = DefinedTerms.Fold(French, English);
}

/// <summary>Lists of terms that acts define.</summary>
internal static class DefinedTerms
{
    private static readonly HashSet<string> Articles = ["le", "la", "les", "l", "un", "une", "des", "the", "a", "an"];

    /// <summary>Reads lines of French, English and act; a header is passed over; gzip if the name says so.</summary>
    public static List<DefinedTerm> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var terms = new List<DefinedTerm>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var french, var english, var act, ..] && french != "fr")
            {
                terms.Add(new DefinedTerm(french, english, act));
            }
        }

        return terms;
    }

    /// <summary>A pair of terms as it is compared.</summary>
    public static string Fold(string french, string english) => $"{string.Join(' ', Words(french))} = {string.Join(' ', Words(english))}";

    /// <summary>Words in small letters without leading articles and without the endings of plurals.</summary>
    public static List<string> Words(string text)
    {
        var words = text.Normalize().ToLowerInvariant()
            .Split(text.Normalize().ToLowerInvariant().Where(character => !char.IsLetterOrDigit(character)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
            .Select(Singular)
            .ToList();
        return words is [var first, _, ..] && Articles.Contains(first) ? words[1..] : words;
    }

    private static string Singular(string word) => word switch
    {
        [_, _, .., 'i', 'e', 's'] => word[..^3] + "y",
        [_, _, .., 'a', 'u', 'x'] => word[..^2] + "l",
        [_, _, .., 's' or 'x'] and not [.., 's', 's'] => word[..^1],
        _ => word,
    };
}
