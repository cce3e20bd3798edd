using Alignment.Core.Checking.French;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Works out what to write in place of a term, with the capitals, inflection, apostrophes and articles that the place asks for.</summary>
internal static class Replacements
{
    /// <summary>The term to write in the house's region in place of one of another region; null if there is none.</summary>
    public static Term? ForRegion(Concept concept, Term term, string? region) =>
        concept.Terms(term.Language)
            .Where(other => other.IsAccepted && other != term
                && (other.Region is null || string.Equals(other.Region, region, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(other => other.Type == term.Type)
            .ThenBy(other => other.Region is null)
            .ThenBy(other => other.Status)
            .FirstOrDefault(other => other.Type == term.Type || term.Type is TermType.FullForm or TermType.Variant);

    /// <summary>What to write in place of a term that is not to be written, best first: what its entry names, else the preferred term.</summary>
    public static IReadOnlyList<string> Instead(Concept concept, Term term, string? region) =>
        term.Use.Count > 0 ? term.Use
        : concept.Preferred(term.Language, region) is { } preferred && preferred != term ? [preferred.Text]
        : [];

    /// <summary>The mend of a use whose term is to be replaced by another.</summary>
    public static Mend OfTerm(TextCheck check, in TermUse use, IReadOnlyList<string> instead)
    {
        var edits = new List<Edit>();
        var fix = instead.Count == 1 && !use.IsQuoted ? Fixability.Safe : Fixability.Unsafe;
        foreach (var text in instead)
        {
            var other = use.Concept.Terms(use.Term.Language).FirstOrDefault(term => term.Text == text);
            var form = Inflect(use, other, text);
            if (form is null || !Agrees(use.Term, other))
            {
                fix = Fixability.Unsafe;
            }

            if (Edit(check, use, form ?? text, other) is { } edit)
            {
                edits.Add(edit);
            }
        }

        return new Mend(edits, HasOddArticle(check, use, instead) ? Fixability.Unsafe : fix);
    }

    /// <summary>The mend of a use whose term is right and whose form is wrong.</summary>
    public static Mend? OfForm(TextCheck check, in TermUse use)
    {
        if (use.Match.Form is not { } form)
        {
            return null;
        }

        return Edit(check, use, form, use.Term) is { } edit ? new Mend([edit], Fixability.Safe) : null;
    }

    /// <summary>The words that would stand there: for messages.</summary>
    public static string Written(TextCheck check, in TermUse use, string form) => Dress(check, use, form);

    private static Edit? Edit(TextCheck check, in TermUse use, string form, Term? term)
    {
        var written = Dress(check, use, form);
        if (use.Term.Language == Language.French && FrenchArticle.Before(check.Text, use.Span.Start) is { } article)
        {
            var facts = new NounFacts(form, term?.Gender, term?.Number == GrammaticalNumber.Plural, term?.Type == TermType.Acronym);
            if (article.Correct(facts, check.HasCurlyApostrophes) is { } corrected)
            {
                return check.Replace(TextSpan.Between(article.Span.Start, use.Span.End), corrected + written);
            }
        }

        return check.Replace(use.Span, written);
    }

    // The same inflection of another term; null if it cannot be told.
    private static string? Inflect(in TermUse use, Term? other, string text)
    {
        if (use.Match.Form is not { } form)
        {
            return null;
        }

        if (form == use.Term.Text)
        {
            return text;
        }

        if (other is null)
        {
            return null;
        }

        var (from, to) = (TermForms.Inflections(use.Concept, use.Term), TermForms.Inflections(use.Concept, other));
        var index = from.ToList().IndexOf(form);
        return index >= 0 && from.Count == to.Count ? to[index] : null;
    }

    // English does not agree in gender; in French an unknown gender may drag adjectives and verbs along.
    private static bool Agrees(Term term, Term? other) =>
        other is not null
        && (term.Number == GrammaticalNumber.Plural) == (other.Number == GrammaticalNumber.Plural)
        && (term.Language == Language.English || (term.Gender is not null && term.Gender == other.Gender)
            || (term.Type == TermType.Acronym && term.Gender is null && other.Type == TermType.Acronym));

    // "an NGO", "a UN": which article goes with the new word depends on how it is read.
    private static bool HasOddArticle(TextCheck check, in TermUse use, IReadOnlyList<string> instead)
    {
        if (use.Term.Language != Language.English || instead.Count == 0)
        {
            return false;
        }

        var before = check.Text.AsSpan(0, use.Span.Start).TrimEnd();
        var isArticle = before.EndsWith(" a", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" an", StringComparison.OrdinalIgnoreCase);
        return isArticle && char.ToLowerInvariant(instead[0][0]) != char.ToLowerInvariant(check.Text[use.Span.Start]);
    }

    private static string Dress(TextCheck check, in TermUse use, string form)
    {
        var found = check.Text.AsSpan(use.Span.Start, use.Span.Length);
        var dressed = form;
        if (IsAllCapitals(found) && use.Term.Type is not (TermType.Acronym or TermType.Abbreviation) && !IsAllCapitals(use.Term.Text))
        {
            dressed = form.ToUpperInvariant();
        }
        else if (char.IsUpper(found[0]) && char.IsLower(use.Term.Text[0]) && char.IsLower(form[0]))
        {
            dressed = char.ToUpperInvariant(form[0]) + form[1..];
        }

        return check.HasCurlyApostrophes ? dressed.Replace('\'', '\u2019') : dressed;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }
}
