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

    /// <summary>The variants that a text uses, those of one term together, in the order of their first uses.</summary>
    public static IEnumerable<IReadOnlyList<VariantUses>> Find(List<TermUse> uses)
    {
        var groups = new Dictionary<string, List<VariantUses>>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            // A term of another region is to be replaced, whatever the rest of the text has.
            if (use.IsQuoted || !use.Term.IsAccepted || use.Verdict == FormVerdict.WrongRegion || !HasVariants(use.Concept, use.Term))
            {
                continue;
            }

            var key = Key(use.Concept, use.Term);
            var group = groups.TryGetValue(key, out var known) ? known : groups[key] = [];
            var variant = group.Find(other => ReferenceEquals(other.Term, use.Term));
            if (variant is null)
            {
                group.Add(variant = new VariantUses(key, use));
            }

            variant.Count++;
        }

        return groups.Values;
    }

    private static string Key(Concept concept, Term term) => $"{concept.Id}\n{term.Language.Tag()}\n{Kind(concept, term).Text}";

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
        return string.Concat(first) == string.Concat(second) || AreAlike(first, second);
    }

    private static bool AreAlike(string[] first, string[] second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (Spelling.Distance(first[i], second[i]) > MostDifferent * Math.Min(first[i].Length, second[i].Length))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Words(string text) =>
        new string([.. NormalizedText.Of(text).Select(c => LetterFolding.Fold(c) is > LetterFolding.Ligature and var letter ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The uses of one variant in a text.</summary>
/// <param name="group">What it is a variant of: the same for variants of one another, in any text.</param>
/// <param name="first">Its first use.</param>
internal sealed class VariantUses(string group, TermUse first)
{
    public string Group { get; } = group;

    public TermUse First { get; } = first;

    public Term Term => First.Term;

    public int Count { get; set; }
}
