namespace Alignment.Benchmarks.Quality;

/// <summary>Texts as long as one likes: the acts of set E one after the other, again and again.</summary>
internal static class LongText
{
    /// <summary>Writes both sides.</summary>
    /// <param name="work">Where the acts are, and where to write.</param>
    /// <param name="lines">French lines; the English text is as long in proportion.</param>
    public static (string French, string English) Write(Workspace work, int lines)
    {
        var acts = Directory.EnumerateFiles(work.In("E_laws"), "*.fr").Order(StringComparer.Ordinal)
            .Select(french => (French: File.ReadAllLines(french), English: File.ReadAllLines(Path.ChangeExtension(french, ".en"))))
            .ToList();
        var ratio = (double)acts.Sum(act => act.English.Length) / acts.Sum(act => act.French.Length);
        return (Write(work.Out("long.fr"), acts.SelectMany(act => act.French), lines), Write(work.Out("long.en"), acts.SelectMany(act => act.English), (int)(lines * ratio)));
    }

    private static string Write(string path, IEnumerable<string> text, int lines)
    {
        var all = text.ToArray();
        File.WriteAllLines(path, Enumerable.Range(0, lines).Select(line => all[line % all.Length]));
        return path;
    }
}
