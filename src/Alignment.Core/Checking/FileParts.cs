using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>The result of a file that was checked part by part, each from the beginning of a line, so that its text need not be in memory at once.</summary>
/// <param name="path">The file, as findings show it.</param>
public sealed class FileParts(string path)
{
    private readonly List<Finding> findings = [];
    private readonly List<Sighting> sightings = [];
    private readonly List<Language?> languages = [];
    private SkippedLines skippedLines = SkippedLines.None;
    private long characters;
    private int suppressed;
    private int count;

    /// <summary>How many findings there are so far.</summary>
    public int Findings => findings.Count;

    /// <summary>Whether no part was added yet.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Adds what the check of a part found.</summary>
    /// <param name="part">The part's result: places count from the beginning of the part.</param>
    /// <param name="lines">Lines of the file before the part.</param>
    /// <param name="offset">UTF-16 code units of the file's text before the part.</param>
    public void Add(FileResult part, int lines, int offset)
    {
        ArgumentNullException.ThrowIfNull(part);
        findings.AddRange(part.Findings.Select(finding => finding.Moved(lines, offset)));
        sightings.AddRange(part.Sightings.Select(sighting => sighting with { First = sighting.First.Moved(lines, offset) }));
        languages.AddRange(part.Languages);
        skippedLines = skippedLines.With(part.SkippedLines, lines);
        characters += part.Characters;
        suppressed += part.Suppressed;
        count++;
    }

    /// <summary>The result of all parts together.</summary>
    public FileResult Join() => new()
    {
        Path = path,
        Findings = findings,
        Characters = characters,
        Suppressed = suppressed,
        Languages = languages,
        SkippedLines = skippedLines,
        Parts = count,
        Sightings = sightings,
    };
}
