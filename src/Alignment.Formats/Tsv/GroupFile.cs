using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;

namespace Alignment.Formats.Tsv;

/// <summary>Reads the user's grouping of articles: lines of a group's name, a tab, and an article's id or path.</summary>
public static class GroupFile
{
    /// <summary>The groups, in the order of their first lines. Blank lines and lines that start with # are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="articles">The articles it may name.</param>
    /// <exception cref="InputFormatException">It cannot be read, a line has no tab, or names no article or one of another group.</exception>
    public static IReadOnlyList<PinnedGroup> Read(string path, IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(path);
        var known = articles.SelectMany(article => new[] { article.Id, article.Path }).ToHashSet(StringComparer.Ordinal);
        var groupOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new List<(string Group, string Article)>();
        foreach (var (index, line) in Lines(path).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            var number = index + 1;
            if (line.Split('\t') is not [var group, var named, ..])
            {
                throw new InputFormatException(path, "no tab. Give lines of a group's name, a tab, and an article's id or path.", number);
            }

            var article = named.Trim().Replace('\\', '/');
            if (!known.Contains(article))
            {
                throw new InputFormatException(path, $"no article '{article}' among those read. 'alignment read' lists their ids.", number);
            }

            if (!groupOf.TryAdd(article, group) && groupOf[article] != group)
            {
                throw new InputFormatException(path, $"'{article}' is in group '{groupOf[article]}' already. Name it once.", number);
            }

            members.Add((group, article));
        }

        return [.. members.GroupBy(member => member.Group, StringComparer.Ordinal).Select(group => new PinnedGroup(group.Key, [.. group.Select(member => member.Article)]))];
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"cannot be read ({exception.Message})", cause: exception);
        }
    }
}
