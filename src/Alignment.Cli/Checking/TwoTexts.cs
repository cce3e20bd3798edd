using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Pairs;

namespace Alignment.Cli.Checking;

/// <summary>A text and its translation, in two files.</summary>
/// <param name="Source">The text.</param>
/// <param name="Target">Its translation.</param>
internal sealed record TwoTexts(LineText Source, LineText Target)
{
    /// <summary>Whether each line has its translation in the line of the same number: as many lines say so.</summary>
    public bool AreLineByLine => LinePairs.Count(Source.Lines) == LinePairs.Count(Target.Lines);

    /// <summary>Reads both and tells their languages: by an extension <c>.fr</c> or <c>.en</c>, else by their looks.</summary>
    /// <exception cref="InputFormatException">One cannot be read, or the languages cannot be told.</exception>
    public static TwoTexts Read(string source, string target, FileLines files)
    {
        var (one, other) = (Open(source, files), Open(target, files));
        var language = LanguageOf(source, one) ?? LanguageOf(target, other)?.Other()
            ?? throw new InputFormatException(source, $"neither this text nor {target} looks French or English. Name them so that they end in .fr and .en.");
        return LanguageOf(target, other) == language
            ? throw new InputFormatException(target, $"looks {Name(language)}, as {source} does. Give a text and its translation.")
            : new TwoTexts(new LineText(Shown(source), language, one), new LineText(Shown(target), language.Other(), other));
    }

    /// <summary>Aligns the two as articles.</summary>
    /// <exception cref="AlignmentException">One of them is no article.</exception>
    public Bitext Align(Glossary glossary, Terminal terminal, CancellationToken cancellationToken)
    {
        var (french, english) = Source.Language == Language.French ? (Source.Path, Target.Path) : (Target.Path, Source.Path);
        var pair = new ArticlePairReader(onePerLine: false, terminal).ReadKnownAsync(french, english, cancellationToken).GetAwaiter().GetResult();
        return new Aligner(LexiconFile.ReadShipped(), new AlignOptions { WithEvidence = false }, new TermMatchers(glossary)).Align(pair.French, pair.English, cancellationToken) with
        {
            Direction = Source.Language == Language.French ? Direction.FrenchToEnglish : Direction.EnglishToFrench,
        };
    }

    private static Core.Articles.SourceLines Open(string path, FileLines files)
    {
        using (TextInput.Open(path))
        {
            // What cannot be opened says why.
        }

        return files.Of(Shown(path)) ?? throw new InputFormatException(path, "binary, or larger than 64 MB. Give a text file.");
    }

    private static Language? LanguageOf(string path, Core.Articles.SourceLines lines)
    {
        const int Enough = 100_000; // characters to tell a language by
        return Languages.FromTag(Path.GetExtension(path).TrimStart('.')) ?? LanguageIdentifier.Identify(lines.Text[..Math.Min(lines.Text.Length, Enough)]).Language;
    }

    private static string Name(Language language) => language == Language.French ? "French" : "English";

    private static string Shown(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
