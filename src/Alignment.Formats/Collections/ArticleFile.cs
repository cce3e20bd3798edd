using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Collections;

/// <summary>A file to be read.</summary>
/// <param name="Path">As the user named it or its folder, with <c>/</c> between components.</param>
/// <param name="Id">Path relative to the folder given, without extension.</param>
/// <param name="Folder">Name of the folder given; null for a file named itself.</param>
/// <param name="LanguageHint">What a component <c>fr</c> or <c>en</c> of the path says; null if there is none.</param>
internal sealed record ArticleFile(string Path, string Id, string? Folder, Language? LanguageHint)
{
    /// <summary>The extension in lower case, with its dot; empty if there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>A file that the user named.</summary>
    public static ArticleFile Named(string path)
    {
        var slashed = path.Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return new ArticleFile(slashed, IdOf(System.IO.Path.GetFileName(path)), null, HintOf(slashed));
    }

    /// <summary>A file found in a folder that the user named.</summary>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <param name="relative">The file in it, with <c>/</c> between components.</param>
    public static ArticleFile In(string folder, string relative)
    {
        var slashed = folder.Replace(System.IO.Path.DirectorySeparatorChar, '/').TrimEnd('/');
        var path = slashed.Length == 0 ? "/" + relative : slashed == "." ? relative : slashed + "/" + relative;
        var name = System.IO.Path.GetFileName(System.IO.Path.GetFullPath(folder).TrimEnd(System.IO.Path.DirectorySeparatorChar));
        return new ArticleFile(path, IdOf(relative), name, HintOf(name + "/" + relative));
    }

    private static string IdOf(string relative)
    {
        var extension = System.IO.Path.GetExtension(relative);
        return extension.Length < relative.Length ? relative[..^extension.Length] : relative; // ".txt" alone is a name
    }

    private static Language? HintOf(string path)
    {
        // The component nearest to the file counts: news/en/fr/x.txt is French. "fr" may be the extension too (001.fr).
        var parts = path.Split('/');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var tag = i == parts.Length - 1 ? System.IO.Path.GetExtension(parts[i]).TrimStart('.') : parts[i];
            if (IsTag(tag) && Languages.FromTag(tag) is { } language)
            {
                return language;
            }
        }

        return null;
    }

    // "fr", "FR", "fr-CA", "en_US"; "en-attente" is a word
    private static bool IsTag(string component) =>
        component.Length == 2 || (component.Length == 5 && component[2] is '-' or '_' && char.IsLetter(component[3]) && char.IsLetter(component[4]));
}

/// <summary>An article as read, and where it says its id.</summary>
/// <param name="Article">The article.</param>
/// <param name="File">The file it came from.</param>
/// <param name="HasStatedId">Whether the id is its own, not made from the path.</param>
/// <param name="Line">1-based line of a JSONL object; null for a whole file.</param>
internal sealed record ReadArticle(Article Article, ArticleFile File, bool HasStatedId, int? Line = null)
{
    /// <summary>The place, for messages.</summary>
    public string Place => Line is null ? File.Path : $"{File.Path}:{Line}";
}

/// <summary>An article, or what was skipped and why: exactly one of the two.</summary>
internal readonly record struct ReadOutcome(ReadArticle? Article, SkippedFile? Skipped);
