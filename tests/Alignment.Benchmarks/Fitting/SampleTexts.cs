using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Formats.Collections;

namespace Alignment.Benchmarks.Fitting;

/// <summary>The independent coverage in <c>seeds/</c>, with the sentences that belong together as the project reads them.</summary>
internal static class SampleTexts
{
    private const string Links = "tests/Alignment.Cli.Tests/Fixtures/seeds-links.tsv";

    /// <summary>The pairs of articles about the same event.</summary>
    public static IEnumerable<GoldText> Read(BilingualLexicon lexicon)
    {
        var seeds = Path.Combine(RepositoryFolder.Path, "seeds");
        var collection = new ArticleCollectionReader(new ArticleReadingOptions(), Stream.Null).ReadAsync([seeds], CancellationToken.None).GetAwaiter().GetResult();
        var byId = collection.Articles.ToDictionary(article => article.Id);
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFolder.Path, Links)).Where(line => !line.StartsWith('#')))
        {
            var cells = line.Split('\t');
            yield return new GoldText("seeds", Sentences(byId[cells[0]]), Sentences(byId[cells[1]]), cells[2].Split(' ').Select(Pair), lexicon);
        }
    }

    private static string[] Sentences(Article article) => [.. article.Sentences.Select(sentence => sentence.Text)];

    private static int Index(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    private static (int, int) Pair(string link) => link.Split('-') is [var french, var english] ? (Index(french), Index(english)) : throw new FormatException(link);
}
