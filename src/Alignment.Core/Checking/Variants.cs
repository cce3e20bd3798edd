using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Accepted terms of one concept that are spellings of one another, so that a text should keep to one of them.</summary>
/// <remarks>
/// The full name and its acronym are no such variants, nor are two phrases for one thing (news conference, press conference), which good writing
/// alternates. <c>Nations Unies</c> and <c>Nations unies</c> are. An entry that gives TERM020 or TERM021 a severity asks for all its terms of one type.
/// </remarks>
internal static class Variants
{
    // Of ten letters of a word, three may differ: Soleimani and Suleymani, but not news and press.
    private const double MostDifferent = 0.3;

    /// <summary>The uses of a text that vary, by concept, then by term; concepts with one variant only are left out.</summary>
    public static IEnumerable<IReadOnlyList<IGrouping<Term, TermUse>>> Mixed(IEnumerable<TermUse> uses) =>
        Grouped(uses).Where(group => group.Count > 1);

    /// <summary>The uses of a text by concept and kind, then by term, if the concept has variants at all.</summary>
    public static IEnumerable<IReadOnlyList<IGrouping<Term, TermUse>>> Grouped(IEnumerable<TermUse> uses) =>
        uses.Where(use => !use.IsQuoted && use.Term.IsAccepted && HasVariants(use.Concept, use.Term))
            .GroupBy(use => (use.Concept.Id, Kind(use.Concept, use.Term)))
            .Select(group => group.GroupBy(use => use.Term).ToList());

    /// <summary>The term that stands for all variants of a term.</summary>
    public static string Leader(Concept concept, Term term) => Kind(concept, term).Text;

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Term, object> Known = [];

    private static bool HasVariants(Concept concept, Term term) => (bool)Known.GetValue(term, key => concept.Terms(key.Language)
        .Any(other => other != key && other.IsAccepted && Kind(concept, other) == Kind(concept, key)));

    // The first accepted term that a term is a variant of stands for all of them.
    private static Term Kind(Concept concept, Term term) =>
        concept.Terms(term.Language).First(other => other.IsAccepted && (other == term || AreVariants(concept, other, term)));

    private static bool AreVariants(Concept concept, Term one, Term other)
    {
        if (IsInitials(one) != IsInitials(other) || (one.Type == TermType.ShortForm) != (other.Type == TermType.ShortForm))
        {
            return false;
        }

        return one.Type == TermType.Variant || other.Type == TermType.Variant
            || concept.Rules.Severities.ContainsKey("TERM020") || concept.Rules.Severities.ContainsKey("TERM021")
            || AreAlike(one.Text, other.Text);
    }

    private static bool IsInitials(Term term) => term.Type is TermType.Acronym or TermType.Abbreviation;

    // The same words, each spelled alike; or the same letters, cut into words otherwise.
    private static bool AreAlike(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        return string.Concat(first) == string.Concat(second)
            || (first.Length == second.Length && first.Zip(second).All(pair =>
                Spelling.Distance(pair.First, pair.Second) <= MostDifferent * Math.Min(pair.First.Length, pair.Second.Length)));
    }

    private static string[] Words(string text) =>
        new string([.. NormalizedText.Of(text).Select(c => LetterFolding.Fold(c) is > LetterFolding.Ligature and var letter ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
