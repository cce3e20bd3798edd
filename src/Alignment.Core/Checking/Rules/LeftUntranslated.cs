using Alignment.Core.Checking.Pairs;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term of the source's language that stands in the target.</summary>
/// <remarks>
/// <c>NATO</c> in French, <c>ONU</c> in English: the glossary has a word for it in the language of the text. A term that both
/// languages share is listed in both and not reported, nor is one inside a name that both sides have (<c>U.S. Open</c>), between quotation marks, where the text says that it is the
/// other language's word (<c>OTAN in French</c>), or a single word that is written small, which may be a word or a name of the other language too (<c>the Canadiens</c>).
/// </remarks>
/// <mend>
/// Write the term that the message shows; <c>--fix</c> does it for initials and names, with the article before them. If the word is used in both languages, add it to the
/// entry in the other one.
/// </mend>
/// <example>
/// <code>
/// NATO agreed on Tuesday.    La NATO a accepté mardi.
///                               ^~~~ “NATO” is left in English; use “OTAN”
/// </code>
/// </example>
internal sealed class LeftUntranslated() : PairRule("TERM032", "left-untranslated", Severity.Error)
{
    private static readonly string[] Sums = ["million", "millions", "milliard", "milliards", "billion", "billions", "dollars"];

    internal override void Check(PairCheck check)
    {
        foreach (var direction in check.Directions)
        {
            var target = direction.Target;
            foreach (var concept in direction.Concepts.Where(concept => check.IsBound(concept.Concept) && concept.Accepted.Count < concept.Source.Count))
            {
                foreach (var match in Find(direction, concept, withNames: false))
                {
                    var term = Rendering(concept.Concept, match.Term, target);
                    if (target.SeverityOf(this, concept.Concept) == Severity.None || !check.Claimed.Add((target.Language, match.Span)))
                    {
                        continue;
                    }

                    var message = $"“{target.TextOf(match.Span)}” is left in {PairCheck.Name(direction.Source.Language)}; use “{term.Text}”";
                    var first = concept.Source[0];
                    target.Report(this, match.Span, message, (concept.Concept, term), Mend(target, match, term), [PairCheck.Related(direction.Source, first.Span)]);
                }
            }
        }
    }

    /// <summary>The terms of a concept that stand in the target in the source's language.</summary>
    /// <param name="direction">The pair.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="withNames">Whether those count that are part of a name that both sides have.</param>
    internal static IEnumerable<TermMatch> Find(PairDirection direction, ConceptInPair concept, bool withNames)
    {
        var text = direction.Target.Text;
        var quoted = new SpanCursor(Quotations.Find(text, []));
        var known = new SpanCursor([.. concept.Accepted.Concat(concept.Bad).Select(use => use.Span).OrderBy(span => span.Start)]);
        foreach (var match in direction.Foreign)
        {
            var isQuoted = quoted.Overlaps(match.Span) && concept.Concept.Rules.Quotations == QuotationPolicy.Skip;
            if (match.Concept == concept.Concept && (match.Differences & TermDifferences.Case) == 0 && IsTelling(match.Term.Text)
                && !known.Overlaps(match.Span) && !Glosses.IsNamedAsForeign(text, match.Span, direction.Target.Language)
                && !IsCurrency(text, match.Span) && !IsIntroducedAs(text, match.Span, direction.Target, concept.Concept)
                && !IsPartOfAccepted(match.Span.In(text), concept, direction.Target)
                && (withNames || (!isQuoted && !direction.IsInSharedName(match.Span, concept))))
            {
                yield return match;
            }
        }
    }

    // "100 $ US" and "2 milliards US" are how French writes it.
    private static bool IsCurrency(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd();
        return !before.IsEmpty && (before[^1] == '$' || char.IsAsciiDigit(before[^1]) || Sums.Any(word => text.AsSpan(0, span.Start).TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase)));
    }

    // "the Institute for Science (ISIS)": initials behind words that are not the concept's are short for these words.
    private static bool IsIntroducedAs(string text, TextSpan span, TextCheck target, Concept concept) =>
        span.Start > 1 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] is ')' or ',' or ';'
        && !target.Uses.Exists(use => use.Concept == concept && AcronymUses.IsInParentheses(text, use.Span.End, span));

    // "Associated Press" is most of "The Associated Press".
    private static bool IsPartOfAccepted(string words, ConceptInPair concept, TextCheck target) =>
        PairTerms.Accepted(concept.Concept, target.Language).Any(term => term.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    // A single word that is written small may belong to both languages; with a capital it is a name there: the Canadiens.
    private static bool IsTelling(string term) => term.Any(c => char.IsUpper(c) || c is ' ' or '\u00A0');

    // Initials for initials, a name for a name; else what is preferred.
    private static Term Rendering(Concept concept, Term found, TextCheck target) => PairTerms.Accepted(concept, target.Language)
        .OrderByDescending(term => term.Type == found.Type)
        .ThenByDescending(term => term.Region is null || string.Equals(term.Region, target.Region, StringComparison.OrdinalIgnoreCase))
        .ThenBy(term => term.Status)
        .First();

    private static Mend Mend(TextCheck target, in TermMatch match, Term term)
    {
        if (TermPattern.Create(match.Concept, term, term.Text, TermDifferences.None, form: term.Text) is not { } pattern)
        {
            return Checking.Mend.None;
        }

        var use = new TermUse(new TermMatch(match.Span, pattern, match.Differences), FormVerdict.Forbidden, IsQuoted: false, IsHeading: false);
        var mend = Replacements.OfTerm(target, use, [term.Text]);

        // What is inflected in one language has to be in the other, which is for a person to do.
        return match.Term.Type == term.Type && match.Differences == TermDifferences.None && char.IsUpper(term.Text[0]) ? mend : mend with { Fix = Fixability.Unsafe };
    }
}
