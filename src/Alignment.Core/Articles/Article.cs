using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>A news article, press release or page, as the program understood it.</summary>
public sealed record Article
{
    /// <summary>Path relative to the folder given, <c>/</c>-separated, without extension; or the id that the article states itself.</summary>
    public required string Id { get; init; }

    /// <summary>The language of its sentences.</summary>
    public required Language Language { get; init; }

    /// <summary>The headline; null if the article has none.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication; null if the article does not say. Dates of captions and dates in the text do not count.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The author or authors, without "by".</summary>
    public string? Byline { get; init; }

    /// <summary>The newspaper, broadcaster or office that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The place and agency a story opens with, without the dash behind: <c>PARIS, le 6 janv. 2026 /CNW/</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary>Where it was published on the web.</summary>
    public string? Url { get; init; }

    /// <summary>The file it was read from, as the user named it; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the bytes it was read from, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What is aligned, in reading order; index equals position.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Text that became title, date, byline or another field, in file order.</summary>
    /// <remarks>Header lines, sentences, dropped lines and white space cover the text of the file.</remarks>
    public IReadOnlyList<HeaderLine> Header { get; init; } = [];

    /// <summary>What was set aside, in file order.</summary>
    public IReadOnlyList<DroppedLine> Dropped { get; init; } = [];

    /// <summary>What was repaired on reading (encoding, control characters), one sentence each, in English.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Keys in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];

    /// <summary>The headline, or the first sentence shortened to about 80 characters with an ellipsis.</summary>
    public string DisplayTitle => Title ?? Shorten(Sentences.Count == 0 ? Id : Sentences[0].Text);

    private static string Shorten(string text)
    {
        const int Longest = 80; // characters that fit a card or a table row
        if (text.Length <= Longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Longest);
        return text[..(cut > 0 ? cut : Longest)].TrimEnd(' ', ',', ';', ':', '-') + "…";
    }
}
