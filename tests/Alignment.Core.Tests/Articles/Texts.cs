using Alignment.Core.Articles;

namespace Alignment.Core.Tests.Articles;

/// <summary>Reads text as a plain file would be read.</summary>
internal static class Texts
{
    public static Article Read(string text) => Build(text).Article ?? throw new InvalidOperationException(Build(text).Problem);

    public static ArticleOutcome Build(string text, Func<ArticleSource, ArticleSource>? change = null)
    {
        var source = new ArticleSource
        {
            Id = "a",
            Path = "a.txt",
            Sha256 = new string('0', 64),
            Text = new MappedText(text, SourceMap.ForFile("a.txt", text)),
        };
        return ArticleBuilder.Build(change is null ? source : change(source));
    }

    /// <summary>The part of a text that a span points at.</summary>
    public static string At(string text, SourceSpan span)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        int Offset(int line, int column) => lines.Take(line - 1).Sum(before => before.Length + 1) + column - 1;
        return text.ReplaceLineEndings("\n")[Offset(span.StartLine, span.StartColumn)..Offset(span.EndLine, span.EndColumn)];
    }

    public static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
