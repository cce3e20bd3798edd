using System.Text;
using Alignment.Core.Articles;
using Alignment.Formats.Collections;

namespace Alignment.Formats.Tests.Reading;

/// <summary>Writes files for a test and reads them as a collection.</summary>
internal static class Folders
{
    public const string English = "The council voted on Tuesday to rebuild the old ferry terminal on the north shore.\n\nWork begins in June, the mayor said.\n";
    public const string French = "Le conseil a voté mardi la reconstruction du vieux terminal de la rive nord.\n\nLes travaux commencent en juin, a dit la mairesse.\n";
    public const string German = "Der Stadtrat hat am Dienstag beschlossen, das alte Fährterminal am Nordufer wieder aufzubauen. Die Arbeiten beginnen im Juni, "
        + "sagte die Bürgermeisterin in einer Erklärung. Das Gebäude war im Sommer abgebrannt und wurde nie ersetzt.\n";

    public static void Write(this TemporaryFolder folder, string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text));

    public static void Write(this TemporaryFolder folder, string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllBytes(folder[name], bytes);
    }

    public static Task<ArticleCollection> ReadAsync(params string[] paths) => ReadAsync(new ArticleReadingOptions(), "", paths);

    public static async Task<ArticleCollection> ReadAsync(ArticleReadingOptions options, string input, params string[] paths)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return await new ArticleCollectionReader(options, stream).ReadAsync(paths, CancellationToken.None);
    }

    public static async Task<Article> ReadOneAsync(string name, string text) => await ReadOneAsync(name, Encoding.UTF8.GetBytes(text));

    public static async Task<Article> ReadOneAsync(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, bytes);
        return (await ReadAsync(folder[name])).Articles.Should().ContainSingle().Subject;
    }

    public static IEnumerable<string> Ids(this ArticleCollection collection) => collection.Articles.Select(article => article.Id);

    public static IEnumerable<string> Sentences(this Article article) => article.Sentences.Select(sentence => sentence.Text);
}
