namespace Alignment.Core.Articles.Heads;

/// <summary>What the head of an article is made of, for readers of formats that have parts of it in tags.</summary>
public static class HeadWords
{
    /// <summary>The author or authors in a byline such as <c>By Murray Brewster, CBC News</c>, or a bare name; null if there is no name.</summary>
    public static string? NameIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Signature.Read(text)?.Byline ?? HeadEntry.Read(text)?.Byline ?? (PersonName.IsAlone(text) ? text : null);
    }

    /// <summary>Whether a text is the name of a known newspaper, broadcaster or agency, and nothing else.</summary>
    public static bool IsOutlet(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Outlets.Find(text) is not null;
    }

    /// <summary>Whether a line ends as sentences do, quotation marks and brackets aside.</summary>
    public static bool EndsSentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Headline.EndsSentence(text);
    }
}
