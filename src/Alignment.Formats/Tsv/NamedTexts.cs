using Alignment.Core;

namespace Alignment.Formats.Tsv;

/// <summary>Texts with names, in the order of their file.</summary>
/// <param name="Ids">What the file calls each; no two are the same.</param>
/// <param name="Texts">The texts; as many.</param>
public sealed record NamedTexts(IReadOnlyList<string> Ids, IReadOnlyList<string> Texts)
{
    /// <summary>Reads lines of an id, a tab and a text; further columns and blank lines are ignored. Plain or gzip, told by the content.</summary>
    /// <param name="stream">The file from its first byte; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <param name="cancellationToken">Looked at once a line.</param>
    /// <exception cref="InputFormatException">It is no text, a line has no tab or is too long, an id is blank or stands twice, or the gzip data is damaged.</exception>
    public static NamedTexts Read(Stream stream, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        var ids = new List<string>();
        var texts = new List<string>();
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, line) in TsvLines.Read(stream, path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Split('\t', 3) is not [var id, var text, ..])
            {
                throw new InputFormatException(path, "no tab. Give lines of an id, a tab, and a text.", number);
            }

            if (string.IsNullOrWhiteSpace(id))
            {
                throw new InputFormatException(path, "the id is blank. Give lines of an id, a tab, and a text.", number);
            }

            if (!lineOf.TryAdd(id, number))
            {
                throw new InputFormatException(path, $"the id '{id}' stands in line {lineOf[id]} too. Give one of them another id.", number);
            }

            ids.Add(id);
            texts.Add(text);
        }

        return new NamedTexts(ids, texts);
    }
}
