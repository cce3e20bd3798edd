using Alignment.Core;
using Alignment.Core.Articles;

namespace Alignment.Formats.Collections;

/// <summary>Gives every article of a collection an id of its own.</summary>
internal static class ArticleIds
{
    /// <summary>The articles, in their order, with ids that differ.</summary>
    /// <exception cref="InputFormatException">Two articles state the same id.</exception>
    public static IReadOnlyList<Article> MakeDistinct(IReadOnlyList<ReadArticle> articles)
    {
        var taken = Stated(articles);

        // Ids made from paths: as short as they can be, longer only for those that collide.
        var names = articles.Where(article => !article.HasStatedId).ToDictionary(article => article, article => article.Article.Id);
        Lengthen(names, taken, WithExtension);
        Lengthen(names, taken, article => article.File.Folder is { } folder ? folder + "/" + WithExtension(article) : WithExtension(article));

        var used = new HashSet<string>(taken.Keys, StringComparer.Ordinal);
        return [.. articles.Select(article => article.HasStatedId ? article.Article : article.Article with { Id = Free(names[article], used) })];
    }

    private static Dictionary<string, ReadArticle> Stated(IReadOnlyList<ReadArticle> articles)
    {
        var stated = new Dictionary<string, ReadArticle>(StringComparer.Ordinal);
        foreach (var article in articles.Where(article => article.HasStatedId))
        {
            if (!stated.TryAdd(article.Article.Id, article))
            {
                var first = stated[article.Article.Id];
                throw new InputFormatException(
                    article.File.Path, $"the id '{article.Article.Id}' is taken by {first.Place}. Give one of the two another id.", article.Line);
            }
        }

        return stated;
    }

    private static void Lengthen(Dictionary<ReadArticle, string> names, Dictionary<string, ReadArticle> taken, Func<ReadArticle, string> longer)
    {
        var colliding = names.GroupBy(name => name.Value, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 || taken.ContainsKey(group.Key))
            .SelectMany(group => group.Select(name => name.Key))
            .ToList();
        foreach (var article in colliding)
        {
            names[article] = longer(article);
        }
    }

    /// <summary><c>a.html</c> beside <c>a.txt</c>; a line of a JSONL file keeps its number.</summary>
    private static string WithExtension(ReadArticle article)
    {
        var extension = Path.GetExtension(article.File.Path);
        return article.Line is null ? article.File.Id + extension : $"{article.File.Id}{extension}/{article.Line}";
    }

    private static string Free(string name, HashSet<string> used)
    {
        var free = name;
        for (var number = 2; !used.Add(free); number++)
        {
            free = $"{name}~{number}";
        }

        return free;
    }
}
