using Alignment.Core.Text;

namespace Alignment.Formats.Collections;

/// <summary>How articles are read.</summary>
public sealed record ArticleReadingOptions
{
    /// <summary>The default of <see cref="MaxArticleBytes"/>: 16 MB, several times the longest novel.</summary>
    public const long DefaultMaxArticleBytes = 16L << 20;

    /// <summary>The language of all articles; null to find out for each.</summary>
    public Language? Language { get; init; }

    /// <summary>The language of articles that are too short or too odd to tell; null to skip them.</summary>
    public Language? Fallback { get; init; }

    /// <summary>Files, and lines of JSONL, with more bytes than this are refused; above 0.</summary>
    public long MaxArticleBytes { get; init; } = DefaultMaxArticleBytes;
}
