using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Translating;

namespace Alignment.Formats.Bitexts;

/// <summary>The words of the file format for the values of Core's enumerations.</summary>
/// <remarks>Written out, not derived from the names in the code: renaming a value must not change files.</remarks>
internal static class BitextWords
{
    public static WordTable<Relation> Relations { get; } = new(
        (Relation.Equivalent, "equivalent"),
        (Relation.Partial, "partial"),
        (Relation.OnlyFrench, "only-french"),
        (Relation.OnlyEnglish, "only-english"));

    public static WordTable<BeadState> States { get; } = new(
        (BeadState.Automatic, "automatic"),
        (BeadState.Confirmed, "confirmed"),
        (BeadState.Rejected, "rejected"));

    /// <summary>Each mark for itself; a bead may have several.</summary>
    public static WordTable<BeadMarks> Marks { get; } = new(
        (BeadMarks.Bookmark, "bookmark"),
        (BeadMarks.NeedsReview, "needs-review"));

    public static WordTable<Direction> Directions { get; } = new(
        (Direction.None, "none"),
        (Direction.FrenchToEnglish, "fr>en"),
        (Direction.EnglishToFrench, "en>fr"));

    public static WordTable<MatchKind> Kinds { get; } = new(
        (MatchKind.Word, "word"),
        (MatchKind.Name, "name"),
        (MatchKind.Number, "number"),
        (MatchKind.Date, "date"),
        (MatchKind.Term, "term"),
        (MatchKind.Quotation, "quotation"),
        (MatchKind.Negation, "negation"));

    public static WordTable<TranslationSource> Sources { get; } = new(
        (TranslationSource.Person, "person"),
        (TranslationSource.Confirmed, "confirmed-alignment"),
        (TranslationSource.ExactMemory, "exact-memory"),
        (TranslationSource.FuzzyMemory, "fuzzy-memory"),
        (TranslationSource.Machine, "machine"));

    public static WordTable<DropReason> Reasons { get; } = new(
        (DropReason.Caption, "caption"),
        (DropReason.Credit, "credit"),
        (DropReason.Repetition, "repetition"),
        (DropReason.Subscription, "subscription"),
        (DropReason.Sharing, "sharing"),
        (DropReason.Navigation, "navigation"),
        (DropReason.Comments, "comments"),
        (DropReason.Contact, "contact"),
        (DropReason.Biography, "biography"),
        (DropReason.Legal, "legal"),
        (DropReason.Placeholder, "placeholder"));
}

/// <summary>Values and the words that stand for them in a file.</summary>
internal sealed class WordTable<T>(params (T Value, string Word)[] entries)
    where T : struct, Enum
{
    /// <summary>The word for a value.</summary>
    public string this[T value] => entries.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    /// <summary>All values, in the order of the table.</summary>
    public IEnumerable<T> Values => entries.Select(entry => entry.Value);

    /// <summary>All words, for messages: <c>a, b or c</c>.</summary>
    public string All => string.Join(", ", entries.SkipLast(1).Select(entry => entry.Word)) + " or " + entries[^1].Word;

    /// <summary>The value a word stands for; null for any other word.</summary>
    public T? Find(string word)
    {
        foreach (var entry in entries)
        {
            if (entry.Word == word)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
