using System.Diagnostics.CodeAnalysis;
using Alignment.Core.Reporting;

namespace Alignment.Core.Articles;

/// <summary>All that was read from the paths the user named.</summary>
/// <param name="Articles">Usable articles, in the order of the paths, within a folder by path; ids differ.</param>
[SuppressMessage("Naming", "CA1711", Justification = "A collection is what newsrooms and this program call it; it is no list.")]
public sealed record ArticleCollection(IReadOnlyList<Article> Articles)
{
    /// <summary>Files and JSONL lines without a usable article, with the reason.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    /// <summary>Files in the folders whose extension says that they hold no article.</summary>
    public int OtherFiles { get; init; }
}
