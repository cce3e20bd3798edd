using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Collections;
using Alignment.Formats.PlainText;

namespace Alignment.Cli;

/// <summary>Two articles to be aligned.</summary>
/// <param name="French">The French one.</param>
/// <param name="English">The English one.</param>
internal readonly record struct ArticlePair(Article French, Article English);

/// <summary>Reads the two articles of a pair.</summary>
/// <param name="onePerLine">Whether lines are sentences already; then nothing is dropped, and the first text is the French one.</param>
/// <param name="terminal">Where standard input is, and where notices go.</param>
internal sealed class ArticlePairReader(bool onePerLine, Terminal terminal)
{
    /// <summary>Reads two articles that the user named, in either order if their languages can be told.</summary>
    /// <exception cref="InputFormatException">One of them cannot be read or is not one article.</exception>
    public async Task<ArticlePair> ReadAsync(string first, string second, CancellationToken cancellationToken)
    {
        var one = await ReadAsync(first, null, Language.French, cancellationToken).ConfigureAwait(false);
        var other = await ReadAsync(second, null, Language.English, cancellationToken).ConfigureAwait(false);
        if (onePerLine)
        {
            Doubt(one);
            Doubt(other);
        }
        else if (one.Language == Language.English && other.Language == Language.French)
        {
            (one, other) = (other, one);
        }
        else if (one.Language == other.Language)
        {
            var language = one.Language == Language.French ? "French" : "English";
            terminal.Error.WriteLine($"alignment: both articles are in {language}; {one.Path} is taken for the French one and {other.Path} for the English one.");
        }

        return Distinct(one, other);
    }

    /// <summary>Reads two articles whose languages are known.</summary>
    /// <exception cref="InputFormatException">One of them cannot be read or is not one article.</exception>
    public async Task<ArticlePair> ReadKnownAsync(string french, string english, CancellationToken cancellationToken) => Distinct(
        await ReadAsync(french, Language.French, Language.French, cancellationToken).ConfigureAwait(false),
        await ReadAsync(english, Language.English, Language.English, cancellationToken).ConfigureAwait(false));

    private async Task<Article> ReadAsync(string path, Language? known, Language fallback, CancellationToken cancellationToken)
    {
        if (onePerLine)
        {
            return SentenceLines.Read(path, await TextInput.ReadBytesAsync(path, terminal, cancellationToken).ConfigureAwait(false), fallback);
        }

        if (Directory.Exists(path))
        {
            throw new InputFormatException(path, "this is a folder, and align takes one article. Name a file, or use 'alignment report' for folders.");
        }

        var options = new ArticleReadingOptions { Language = known, Fallback = fallback };
        var read = await new ArticleCollectionReader(options, terminal.In).ReadAsync([path], cancellationToken).ConfigureAwait(false);
        return read.Articles switch
        {
            [var article] => article,
            [] => throw new InputFormatException(path, "no usable article. 'alignment read' says why."),
            _ => throw new InputFormatException(path, $"{read.Articles.Count} articles, and align takes one. Use 'alignment report' for several."),
        };
    }

    /// <summary>Says so if a text seems to be in the other language than its place says.</summary>
    private void Doubt(Article article)
    {
        if (LineLanguage.Guess([.. article.Sentences.Select(sentence => sentence.Text)]) is { } seems && seems != article.Language)
        {
            var (looks, place) = seems == Language.French ? ("French", "English") : ("English", "French");
            terminal.Error.WriteLine($"alignment: {article.Path} looks {looks} and is taken for {place}, by its place.");
        }
    }

    /// <summary>The pair with the language that each side stands for, and with ids that differ.</summary>
    private static ArticlePair Distinct(Article one, Article other)
    {
        var french = one with { Language = Language.French };
        var english = other with { Language = Language.English };
        if (french.Id != english.Id)
        {
            return new ArticlePair(french, english);
        }

        return french.Path == english.Path
            ? new ArticlePair(french, english with { Id = english.Id + "~2" })
            : new ArticlePair(french with { Id = french.Path }, english with { Id = english.Path });
    }
}
