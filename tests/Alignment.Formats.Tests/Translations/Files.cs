using System.Text;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Tests.Translations;

/// <summary>Reads what stands in a test as if it were a file.</summary>
internal static class Files
{
    public static List<TranslationUnit> Read(string path, string text, TranslationReadingOptions? options = null, TranslationTally? tally = null) =>
        Read(path, Encoding.UTF8.GetBytes(text), options, tally);

    public static List<TranslationUnit> Read(string path, byte[] bytes, TranslationReadingOptions? options = null, TranslationTally? tally = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. TranslationFiles.Read(stream, path, options, tally)];
    }

    /// <summary>The message a file is refused with.</summary>
    public static string Refused(string path, string text) => Refused(path, Encoding.UTF8.GetBytes(text));

    public static string Refused(string path, byte[] bytes) =>
        FluentActions.Invoking(() => Read(path, bytes)).Should().Throw<InputFormatException>().Which.Message;

    /// <summary>French and English of each unit with a bar between.</summary>
    public static IEnumerable<string> Pairs(IEnumerable<TranslationUnit> units) => units.Select(unit => $"{unit.French.Text.Text} | {unit.English.Text.Text}");

    /// <summary>What stands in a file at a place.</summary>
    public static string At(string file, SourceSpan span)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        return span.StartLine == span.EndLine
            ? lines[span.StartLine - 1][(span.StartColumn - 1)..(span.EndColumn - 1)]
            : string.Join('\n', [lines[span.StartLine - 1][(span.StartColumn - 1)..], .. lines[span.StartLine..(span.EndLine - 1)], lines[span.EndLine - 1][..(span.EndColumn - 1)]]);
    }
}
