using System.Security.Cryptography;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.PlainText;

/// <summary>Reads text that has one sentence a line already: nothing is split, cleaned or dropped.</summary>
public static class SentenceLines
{
    /// <summary>An article with a sentence for each line; a blank line is a sentence without words, and begins a paragraph.</summary>
    /// <param name="path">The file as the user named it; <c>-</c> for standard input.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="language">The language of its sentences.</param>
    /// <exception cref="InputFormatException">It is not text.</exception>
    public static Article Read(string path, byte[] bytes, Language language)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        if (KnownFile.OfAll(bytes, path) is { } known)
        {
            throw new InputFormatException(path, $"is {known.What}, no text with one sentence a line. {known.Advice}");
        }

        var decoded = ByteDecoder.Decode(bytes) ?? throw new InputFormatException(path, "binary, not text. Give a text file with one sentence a line.");
        var file = path.Replace(Path.DirectorySeparatorChar, '/');
        return new Article
        {
            Id = path == "-" ? "stdin" : Path.GetFileNameWithoutExtension(path),
            Language = language,
            Path = file,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Sentences = Sentences(decoded.Text, file),
            Notes = decoded.Notes,
        };
    }

    private static List<Sentence> Sentences(string text, string file)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            var number = sentences.Count + 1;
            paragraph += number > 1 && string.IsNullOrWhiteSpace(line) ? 1 : 0;
            sentences.Add(new Sentence(sentences.Count, line, paragraph, new SourceSpan(file, number, 1, number, line.Length + 1)));
        }

        return sentences;
    }
}
