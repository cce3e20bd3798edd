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

    /// <summary>What to write in place of a term, by other terms: wherever the same words stand.</summary>
    public static Replacement ByTerm(TextCheck check, in TermUse use, IReadOnlyList<string> instead)
    {
        var choices = new List<Choice>();
        var fix = instead.Count == 1 ? Fixability.Safe : Fixability.Unsafe;
        foreach (var text in instead)
        {
            var other = use.Concept.Terms(use.Term.Language).FirstOrDefault(term => term.Text == text);
            var form = Inflect(use, other, text);
            if (form is null || !Agrees(use.Term, other))
            {
                fix = Fixability.Unsafe;
            }

            choices.Add(Choose(check, use, form ?? text, other));
        }

        return new Replacement(choices, fix);
    }

    /// <summary>What to write in place of a term whose form is wrong; null if the right form cannot be told.</summary>
    public static Replacement? ByForm(TextCheck check, in TermUse use) =>
        use.Match.Form is { } form ? new Replacement([Choose(check, use, form, use.Term)], Fixability.Safe) : null;

    /// <summary>The mend of a use whose term is to be replaced by another.</summary>
    public static Mend OfTerm(TextCheck check, in TermUse use, IReadOnlyList<string> instead) => Apply(check, use, ByTerm(check, use, instead));

    /// <summary>A replacement at a place: with the article before it, where that changes.</summary>
    public static Mend Apply(TextCheck check, in TermUse use, Replacement replacement)
    {
        if (replacement.Choices.Count == 0)
        {
            return Mend.None;
        }

        if (replacement.Choices is [var only])
        {
            var isUnsure = HasOddArticle(check, use, only) || Glosses.IsBesideAccepted(check, use);
            return Edit(check, use, only) is { } edit ? new Mend([edit], isUnsure ? Fixability.Unsafe : replacement.Fix) : Mend.None;
        }

        var edits = new List<Edit>();
        foreach (var choice in replacement.Choices)
        {
            if (Edit(check, use, choice) is { } edit)
            {
                edits.Add(edit);
            }
        }

        return edits.Count == 0 ? Mend.None : new Mend(edits, replacement.Fix);
    }

    private static Choice Choose(TextCheck check, in TermUse use, string form, Term? term) => new(
        Dress(check, use, form),
        new NounFacts(form, term?.Gender, term?.Number == GrammaticalNumber.Plural, term?.Type == TermType.Acronym));

    private static Edit? Edit(TextCheck check, in TermUse use, Choice choice)
    {
        var (end, words) = FullStops.Fit(check.Text, use.Span, choice.Words, use.Term.Language);
        var corrected = use.Term.Language == Language.French && FrenchArticle.Before(check.Text, use.Span.Start)?.For(choice.Facts) is { } article
            && article.Correct(choice.Facts, check.HasCurlyApostrophes) is { } right
                ? (article.Span.Start, Text: right + article.Marks + words)
                : (use.Span.Start, Text: words);
        return check.Replace(TextSpan.Between(corrected.Start, end), corrected.Text);
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
        && (term.Language == Language.English || term.Gender == other.Gender
            || (term.Type == TermType.Acronym && term.Gender is null && other.Type == TermType.Acronym));

    // "an NGO", "a UN": which article goes with the new word depends on how it is read. In French, after an article, on its gender.
    private static bool HasOddArticle(TextCheck check, in TermUse use, Choice choice)
    {
        if (use.Term.Language == Language.French)
        {
            return choice.Facts.Gender is null && FrenchArticle.Before(check.Text, use.Span.Start) is not null
                && choice.Facts.Onset != Onsets.Of(use.Term.Text, use.Term.Type == TermType.Acronym);
        }

        if (char.ToLowerInvariant(choice.Words[0]) == char.ToLowerInvariant(check.Text[use.Span.Start]))
        {
            return false;
        }

        var before = check.Text.AsSpan(0, use.Span.Start).TrimEnd();
        return IsLastWord(before, "a") || IsLastWord(before, "an");
    }

    private static bool IsLastWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));

    private static string Dress(TextCheck check, in TermUse use, string form)
    {
        var found = check.TextOf(use.Span);
        var dressed = IsAllCapitals(found) && use.Term.Type is not (TermType.Acronym or TermType.Abbreviation) && !IsAllCapitals(use.Term.Text)
            ? form.ToUpperInvariant()
            : Raise(form, found, use.Term.Text);

        // The apostrophe of the words themselves, else that of the text.
        var isCurly = found.Contains('\u2019', StringComparison.Ordinal) || (check.HasCurlyApostrophes && !found.Contains('\'', StringComparison.Ordinal));
        return isCurly ? dressed.Replace('\'', '\u2019') : dressed;
    }

    // Words that stand with a capital where the term has none (a title, the start of a sentence) keep it; in a name, the glossary knows which words have one.
    private static string Raise(string form, string found, string term)
    {
        char[] gaps = [' ', '-', '\u00A0', '\u202F'];
        var isName = term.Any(char.IsUpper);
        var (words, old, own) = (form.Split(gaps), found.Split(gaps), term.Split(gaps));
        var raised = form.ToCharArray();
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var isRaised = i == 0 || (!isName && words.Length == old.Length && words.Length == own.Length);
            if (isRaised && words[i].Length > 0 && old[i].Length > 0 && own[i].Length > 0 && char.IsUpper(old[i][0]) && char.IsLower(own[i][0]))
            {
                raised[at] = char.ToUpperInvariant(raised[at]);
            }

            at += words[i].Length + 1;
        }

        return new string(raised);
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

/// <summary>What to write in place of some words, wherever they stand.</summary>
/// <param name="Choices">Best first.</param>
/// <param name="Fix">Whether the first can be written without a person.</param>
internal sealed record Replacement(IReadOnlyList<Choice> Choices, Fixability Fix);

/// <summary>Words to write, and what the words before them have to know.</summary>
/// <param name="Words">With the capitals and apostrophes of the place.</param>
/// <param name="Facts">Gender, number and onset.</param>
internal sealed record Choice(string Words, NounFacts Facts);
