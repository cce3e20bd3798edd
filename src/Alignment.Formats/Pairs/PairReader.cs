using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Pairs;

/// <summary>Makes pairs of texts ready to be checked: bitext files, TMX, XLIFF, PO, TSV, and two articles that were just aligned.</summary>
/// <param name="files">The files that places are in.</param>
/// <param name="isConcept">Whether a word is the id of a concept, for suppressions.</param>
public sealed class PairReader(FileLines files, Func<string, bool> isConcept)
{
    /// <summary>The pairs of a file. Units that are unfinished, obsolete or rejected are left out.</summary>
    /// <param name="path">The file, as the user named it, with <c>/</c> between components.</param>
    /// <exception cref="InputFormatException">It cannot be opened. What is wrong inside is thrown when the pairs are asked for.</exception>
    public CheckedPairs Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return BitextFileName.IsBitext(path)
            ? Of(BitextFile.Load(path), path)
            : new CheckedPairs(path, Units(path).Where(unit => unit.IsFinished).Select(unit => Pair(unit, files.Of(path), files.Of(path)))) { HoldsTexts = true };
    }

    /// <summary>The pairs of a bitext: its beads with both sides that nobody has rejected.</summary>
    /// <param name="bitext">The bitext. Places are in its articles' files; in the bitext file where an article has none, or one that has changed since.</param>
    /// <param name="path">The bitext file, or what to call the bitext.</param>
    public CheckedPairs Of(Bitext bitext, string path)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(path);
        var (french, english) = (LinesOf(bitext.French), LinesOf(bitext.English));
        var changed = new[] { bitext.French, bitext.English }.Where(HasChanged).Select(article => article.Path).ToList();
        bitext = bitext with { French = WithMaps(bitext.French, french), English = WithMaps(bitext.English, english) };
        var isTranslation = bitext.Direction != Direction.None || bitext.SameOrder;
        var beads = bitext.Beads.Select((bead, index) => (Bead: bead, Line: index + 2)).ToDictionary(found => found.Bead.Id, StringComparer.Ordinal); // line 1 is the header
        return new CheckedPairs(path, BitextUnits.Of(bitext).Select(unit => Pair(unit, french, english) with
        {
            IsTranslation = isTranslation,
            French = Side(unit.French, Language.French, french, bitext.French, beads[unit.Id!].Line),
            English = Side(unit.English, Language.English, english, bitext.English, beads[unit.Id!].Line),
            Disagreements = beads[unit.Id!].Bead.Evidence.Disagreements,
        }))
        {
            Articles = [.. Known(bitext.French, french), .. Known(bitext.English, english)],
            ChangedFiles = changed,
        };

        PairSide Side(TranslationVariant variant, Language language, SourceLines? lines, Article article, int line) => HasFile(article) && !changed.Contains(article.Path)
            ? new PairSide(language, variant.Text) { File = lines }
            : new PairSide(language, variant.Text with { Map = SourceMap.ForJsonValue(path, line) });
    }

    private static IEnumerable<TranslationUnit> Units(string path)
    {
        using var stream = Open(path);
        foreach (var unit in TranslationFiles.Read(stream, path))
        {
            yield return unit;
        }
    }

    private CheckedPair Pair(TranslationUnit unit, SourceLines? french, SourceLines? english) => new(
        new PairSide(Language.French, unit.French.Text) { File = french },
        new PairSide(Language.English, unit.English.Text) { File = english })
    {
        Relation = unit.Relation,
        Probability = unit.State == TranslationState.Confirmed ? 1 : unit.Probability,
        Source = unit.Direction.Source(),
        Suppressed = PairNotes.Read(unit.Notes, isConcept),
    };

    // A bitext file knows where sentences stand, and the file itself where each word of them does.
    private static Article WithMaps(Article article, SourceLines? lines)
    {
        if (lines is null)
        {
            return article;
        }

        var whole = new MappedText(lines.Text, SourceMap.ForFile(article.Path, lines));
        return article with { Sentences = [.. article.Sentences.Select(WithMap)] };

        Sentence WithMap(Sentence sentence)
        {
            var place = sentence.Span;
            if (sentence.Map is not null || place.Approximate || place.EndLine > lines.Count)
            {
                return sentence;
            }

            var start = lines.StartOf(place.StartLine) + place.StartColumn - 1;
            var end = lines.StartOf(place.EndLine) + place.EndColumn - 1;
            return start <= end && end <= lines.Text.Length && whole.Fold(TextSpan.Between(start, end)) is var folded && folded.Text == sentence.Text
                ? sentence with { Map = folded.Map }
                : sentence; // written in another way there: HTML, JSON
        }
    }

    private SourceLines? LinesOf(Article article) => HasFile(article) ? files.Of(article.Path, article.Sha256) : null;

    private static IEnumerable<PairedArticle> Known(Article article, SourceLines? lines) => lines is null ? [] : [new PairedArticle(article.Path, lines)];

    private bool HasChanged(Article article) => HasFile(article) && files.HasChanged(article.Path, article.Sha256);

    private static bool HasFile(Article article) => article.Path is not ("" or "-");

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFormatException(path, "there is no such file. Check the spelling and the working folder.", cause: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"the file cannot be read ({exception.Message.TrimEnd('.')}).", cause: exception);
        }
    }
}
