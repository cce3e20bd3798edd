using Alignment.Cli.Reviewing;
using Alignment.Formats.Collections;

namespace Alignment.Cli.Tests;

/// <summary>A review says of an article whether its file is what the bitext was made of; of many in one file, whether its line is.</summary>
public sealed class ArticleFilesTests : IDisposable
{
    private const string First = """{"id":"un","text":"Le conseil a voté mardi la reconstruction du vieux terminal de la rive nord."}""";
    private const string Second = """{"id":"deux","text":"Les travaux commencent en juin, a dit la mairesse devant la presse."}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    public async Task A_line_that_has_changed_is_told_from_the_others(string mark, string lineEnd)
    {
        void Write(string first, string second) => File.WriteAllText(folder["x.jsonl"], mark + first + lineEnd + second + lineEnd);
        Write(First, Second);
        var read = await new ArticleCollectionReader(new ArticleReadingOptions(), Stream.Null).ReadAsync([folder["x.jsonl"]], CancellationToken.None);
        var files = new ArticleFiles();
        IEnumerable<bool?> Unchanged() => read.Articles.Select(files.IsUnchanged);

        Unchanged().Should().Equal([true, true]);
        Write(First.Replace("mardi", "lundi après-midi", StringComparison.Ordinal), Second);
        Unchanged().Should().Equal([false, true]);
        File.Delete(folder["x.jsonl"]);
        Unchanged().Should().Equal([null, null]);
    }
}
