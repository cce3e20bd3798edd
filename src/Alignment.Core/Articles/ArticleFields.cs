namespace Alignment.Core.Articles;

/// <summary>What a file states about its article outside the story: front matter, JSON keys, metadata of a page. All optional.</summary>
public sealed record ArticleFields
{
    /// <summary>The id that the article gives itself.</summary>
    public string? Id { get; init; }

    /// <summary>BCP 47 tag, as written.</summary>
    public string? LanguageTag { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The author or authors, without "by".</summary>
    public string? Byline { get; init; }

    /// <summary>The newspaper, broadcaster or office.</summary>
    public string? Outlet { get; init; }

    /// <summary>The place and agency a story opens with.</summary>
    public string? Dateline { get; init; }

    /// <summary>Where it was published on the web.</summary>
    public string? Url { get; init; }
}
