using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>Says what a person has changed in a row since it was exported.</summary>
/// <param name="bitext">The bitext as it is.</param>
/// <param name="options">What may be changed.</param>
internal sealed class RowComparison(Bitext bitext, ImportOptions options)
{
    private static readonly TranslationSource[] Sources = Enum.GetValues<TranslationSource>();

    /// <summary>The changes of a row whose bead is there.</summary>
    /// <exception cref="RowConflictException">They cannot be told from changes of the bitext, do not fit, or may not be made.</exception>
    public RowEdit Compare(EditedRow row, Bead bead)
    {
        var now = BeadFingerprint.Of(bitext, bead);
        try
        {
            var edit = Edit(Sorted(row, bead), bead);
            return edit.IsEmpty || row.Base == now ? edit : throw Changed(row, bead);
        }
        catch (RowConflictException) when (row.Base is not null && row.Base != now)
        {
            throw Changed(row, bead);
        }
    }

    /// <summary>Whether a row is as it was on export, or empty: nobody has to know what has become of its bead.</summary>
    public static bool IsAsExported(EditedRow row)
    {
        if (row is { French: [], English: [] } && string.IsNullOrWhiteSpace(row.FrenchText + row.EnglishText + row.Translation))
        {
            return true;
        }

        return row.Base is { } then
            && (row.French is null || row.English is null || BeadFingerprint.OfSentences(row.French, row.English) == then.Sentences)
            && (row.FrenchText is null || BeadFingerprint.OfText(row.FrenchText) == then.French)
            && (row.EnglishText is null || BeadFingerprint.OfText(row.EnglishText) == then.English)
            && (Judged(then) is not var (relation, state) || ((row.Relation ?? relation) == relation && (row.State ?? state) == state))
            && !row.IsTranslationApproved
            && (row.Translation is not { } text || !IsTranslationEdited(text, then));
    }

    /// <summary>A row that the person has added.</summary>
    /// <exception cref="RowConflictException">It does not say which sentences are in it.</exception>
    public RowEdit Added(EditedRow row)
    {
        var (french, english) = (Indices(row.French ?? [], Language.French), Indices(row.English ?? [], Language.English));
        if (french.Count + english.Count == 0)
        {
            throw new RowConflictException("a row without the id of a bead needs the numbers of its sentences. Write them, or remove the row.");
        }

        CheckText(Language.French, french, row.FrenchText);
        CheckText(Language.English, english, row.EnglishText);
        if (bitext.Beads.FirstOrDefault(bead => bead.French.SequenceEqual(french) && bead.English.SequenceEqual(english)) is { } there)
        {
            return new RowEdit { Row = row, Bead = there, French = french, English = english }; // the same file, imported once more
        }

        var isLink = french.Count > 0 && english.Count > 0;
        return new RowEdit
        {
            Row = row,
            Bead = null,
            French = french,
            English = english,
            Relation = isLink && row.Relation is Relation.Equivalent or Relation.Partial ? row.Relation : null,
            State = row.State is BeadState.Rejected ? row.State : null,
            Translation = !isLink && !string.IsNullOrWhiteSpace(row.Translation) ? row.Translation : null,
        };
    }

    // A unit of two texts that has lost what says which sentences are in it: the text of the side that has none is a translation.
    private static EditedRow Sorted(EditedRow row, Bead bead) => (row, bead) switch
    {
        ({ French: null, English: null, Translation: null }, { French.Count: 0 }) => row with { Translation = row.FrenchText, FrenchText = null },
        ({ French: null, English: null, Translation: null }, { English.Count: 0 }) => row with { Translation = row.EnglishText, EnglishText = null },
        _ => row,
    };

    private RowEdit Edit(EditedRow row, Bead bead)
    {
        var then = row.Base is { } known ? Judged(known) : (bead.Relation, bead.State);
        var (french, english) = (Indices(row.French ?? bead.French, Language.French), Indices(row.English ?? bead.English, Language.English));
        if (row.Base is { } exported && BeadFingerprint.OfSentences(french, english) == exported.Sentences)
        {
            (french, english) = ([.. bead.French], [.. bead.English]); // nobody has touched them: they are what the bitext has by now
        }

        var isLink = french.Count > 0 && english.Count > 0;
        var relation = row.Relation == bead.Relation || row.Relation == then?.Relation ? null : row.Relation;
        if (relation is not null && (relation is Relation.Equivalent or Relation.Partial) != isLink)
        {
            throw new RowConflictException(isLink
                ? "the relation says that one language has it alone, and there are sentences of both. Clear the numbers of one side to part them."
                : "the relation says that both languages have it, and there are sentences of one only. Write the numbers of those of the other side.");
        }

        var isSame = row.Translation is null || FoldedText.AreSame(row.Translation, bead.Translation?.Text ?? "") || (row.Base is { } from && !IsTranslationEdited(row.Translation, from));
        if (!isSame && isLink && !string.IsNullOrWhiteSpace(row.Translation))
        {
            throw new RowConflictException("the row has sentences of both languages, so there is no gap to translate. Clear the translation.");
        }

        return new RowEdit
        {
            Row = row,
            Bead = bead,
            French = french,
            English = english,
            Wordings = [.. Wording(Language.French, french, bead.French, row.FrenchText, row.Base?.French), .. Wording(Language.English, english, bead.English, row.EnglishText, row.Base?.English)],
            Relation = relation,
            State = row.State == bead.State || row.State == then?.State ? null : row.State,
            Translation = isSame || isLink ? null : row.Translation,
            IsApproved = isSame && row.IsTranslationApproved && bead.Translation is { Provenance.Source: not (TranslationSource.Person or TranslationSource.Confirmed) },
        };
    }

    private static RowConflictException Changed(EditedRow row, Bead bead) => new(row.Base is null
        ? "the row has changed, and what the bead was on export cannot be read any more, so that nobody can tell who changed it. Export again, and edit that file."
        : $"the row has changed, and so has bead {bead.Id} in the bitext since the export. Export again, and edit that file.");

    // The fingerprint of so few values tells which they were.
    private static (Relation Relation, BeadState State)? Judged(BeadFingerprint then)
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            foreach (var state in Enum.GetValues<BeadState>())
            {
                if (BeadFingerprint.OfJudgement(relation, state) == then.Judgement)
                {
                    return (relation, state);
                }
            }
        }

        return null;
    }

    // whose it was, the row does not say
    private static bool IsTranslationEdited(string text, BeadFingerprint then) => string.IsNullOrWhiteSpace(text)
        ? then.Translation != BeadFingerprint.OfTranslation(null)
        : !Sources.Any(source => Of(text, source) == then.Translation);

    private static string Of(string text, TranslationSource source) => BeadFingerprint.OfTranslation(new Translation(Language.French, text, new Provenance(source)));

    private IEnumerable<BeadEdit.SetText> Wording(Language side, IReadOnlyList<int> indices, IReadOnlyList<int> before, string? text, string? then)
    {
        // who moves sentences by their numbers need not move their text too
        if (text is null || BeadFingerprint.OfText(text) == then || FoldedText.AreSame(text, Text(side, indices)) || (!indices.SequenceEqual(before) && FoldedText.AreSame(text, Text(side, before))))
        {
            return [];
        }

        CheckText(side, indices, text);
        if (!options.AllowsWording)
        {
            throw new RowConflictException(
                $"the {side} wording has changed, and the words of articles are locked. Put it back, or take the new wording with --wording; to link other sentences, change their numbers.");
        }

        return [WordingChange.Find(side, [.. indices.Select(index => (index, Article(side).Sentences[index].Text))], text)];
    }

    private static void CheckText(Language side, IReadOnlyList<int> indices, string? text)
    {
        if (indices.Count == 0 && !string.IsNullOrWhiteSpace(text))
        {
            throw new RowConflictException($"there is {side} text without the number of a sentence. Write the number to link a sentence, or put a translation in its own column.");
        }

        if (indices.Count > 0 && text is not null && string.IsNullOrWhiteSpace(text))
        {
            throw new RowConflictException($"the {side} text is gone, and its sentences are still there. To part the sides, clear the numbers of the sentences too.");
        }
    }

    private List<int> Indices(IReadOnlyList<int> indices, Language side)
    {
        var count = Article(side).Sentences.Count;
        return indices.FirstOrDefault(index => index >= count, -1) is >= 0 and var wrong
            ? throw new RowConflictException($"there is no {side} sentence {wrong + 1}: the article has {count}. Correct the number.")
            : [.. indices.Distinct().Order()];
    }

    private string Text(Language side, IReadOnlyList<int> indices) => string.Join(' ', indices.Select(index => Article(side).Sentences[index].Text));

    private Articles.Article Article(Language side) => side == Language.French ? bitext.French : bitext.English;
}
