using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Benchmarks.Fitting;

/// <summary>Two texts whose alignment is known, ready for learning.</summary>
internal sealed class GoldText
{
    public GoldText(string set, IReadOnlyList<string> french, IReadOnlyList<string> english, IEnumerable<(int, int)> links, BilingualLexicon lexicon)
    {
        Set = set;
        FrenchText = french;
        EnglishText = english;
        Links = [.. links];
        French = new TextSide(french, Language.French, lexicon.French);
        English = new TextSide(english, Language.English, lexicon.English);
        Table = new TypeTable(lexicon, French, English);
    }

    public string Set { get; }

    public IReadOnlyList<string> FrenchText { get; }

    public IReadOnlyList<string> EnglishText { get; }

    public HashSet<(int French, int English)> Links { get; }

    public TextSide French { get; }

    public TextSide English { get; }

    public TypeTable Table { get; }

    /// <summary>The texts of a folder with <c>NNN.fr</c>, <c>NNN.en</c> and <c>NNN.gold</c>.</summary>
    public static IEnumerable<GoldText> ReadFolder(string folder, BilingualLexicon lexicon) =>
        Directory.EnumerateFiles(folder, "*.gold").Order(StringComparer.Ordinal).Select(gold => new GoldText(
            Path.GetFileName(folder),
            File.ReadAllLines(Path.ChangeExtension(gold, ".fr")),
            File.ReadAllLines(Path.ChangeExtension(gold, ".en")),
            GoldFile.Read(gold).SelectMany(bead => bead.Links),
            lexicon));

    /// <summary>The mining set: one large pair of collections.</summary>
    public static GoldText ReadMining(string folder, BilingualLexicon lexicon)
    {
        var french = Rows(Path.Combine(folder, "fr.tsv"));
        var english = Rows(Path.Combine(folder, "en.tsv"));
        var frenchIndex = french.Index().ToDictionary(row => row.Item[0], row => row.Index);
        var englishIndex = english.Index().ToDictionary(row => row.Item[0], row => row.Index);
        var links = Rows(Path.Combine(folder, "gold.tsv")).Select(row => (frenchIndex[row[0]], englishIndex[row[1]]));
        return new GoldText(Path.GetFileName(folder), [.. french.Select(row => row[1])], [.. english.Select(row => row[1])], links, lexicon);
    }

    /// <summary>Sentence pairs judged by people as small texts: what is related belongs together, however loosely; what is not stays alone.</summary>
    public static IEnumerable<GoldText> ReadJudged(string file, BilingualLexicon lexicon)
    {
        const int Sentences = 22; // as many as the articles of set B have
        return Rows(file).Skip(1).Chunk(Sentences).Select(rows => new GoldText(
            Path.GetFileNameWithoutExtension(file),
            [.. rows.Select(row => row[1])],
            [.. rows.Select(row => row[2])],
            rows.Index().Where(row => row.Item[3] != "unrelated").Select(row => (row.Index, row.Index)),
            lexicon));
    }

    private static List<string[]> Rows(string path) => [.. File.ReadLines(path).Select(line => line.Split('\t'))];
}
