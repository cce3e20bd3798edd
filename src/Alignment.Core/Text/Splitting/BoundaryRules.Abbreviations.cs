using System.Buffers;
using System.Collections.Frozen;

namespace Alignment.Core.Text.Splitting;

internal sealed partial class BoundaryRules
{
    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("IVXLCDM");

    // words before a letter that is a label, not an initial: le plan B, vitamin C
    private static readonly FrozenSet<string> Labelled = new[]
    {
        "plan", "group", "groupe", "vitamin", "vitamine", "hepatitis", "hépatite", "grade", "type", "category", "catégorie", "class",
        "classe", "level", "niveau", "gate", "porte", "pool", "poule", "option", "bloc", "block", "annexe", "appendix", "schedule", "part",
        "partie", "section", "zone", "phase", "note", "form", "formulaire", "team", "équipe", "division", "série", "series", "exhibit",
        "pièce", "point", "serie", "influenza", "generation", "génération",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // what follows a time of day without ending the sentence
    private static readonly FrozenSet<string> BehindHour = new[]
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs",
        "Fri", "Sat", "Sun", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec", "Eastern", "Central", "Mountain", "Pacific", "Atlantic",
        "Newfoundland", "Greenwich", "Paris", "London", "Moscow", "Beijing", "Tokyo", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST",
        "MDT", "PT", "PST", "PDT", "AT", "AST", "ADT", "NT", "NST", "NDT", "GMT", "UTC", "BST", "CET", "CEST",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a single full stop ends the sentence: it does unless its word is an abbreviation that goes on.</summary>
    private bool EndsAtPoint(SentenceEnd mark, Following next)
    {
        var word = WordBefore.Read(text, sentenceStart, mark.First);
        var letters = word.In(text);
        if (letters.IsEmpty)
        {
            return true;
        }

        if (next.HasDash && IsDateline(mark))
        {
            return false;
        }

        if (KindAt(word) is { } kind)
        {
            // A dash or bracket behind an abbreviation goes on with its sentence: "Regina, Sask. — ", "Inc. (BDF)".
            return !next.HasDash && !next.HasBracket && EndsAtAbbreviation(kind, word, next);
        }

        return !IsInitial(letters) || (!next.HasDash && !next.HasBracket && EndsAtInitial(word, next));
    }

    private bool IsDateline(SentenceEnd mark) => sentenceStart == block.Start && Dateline.Is(text, sentenceStart, mark.First);

    /// <summary>Whether the word of a single full stop is an abbreviation, or initials.</summary>
    private bool IsAbbreviation(SentenceEnd mark)
    {
        var word = WordBefore.Read(text, sentenceStart, mark.First);
        return !word.IsEmpty && (KindAt(word) is not null || IsInitial(word.In(text)));
    }

    /// <summary>The kind of an abbreviation, known or recognised by its inner points; null for words and single initials.</summary>
    private AbbreviationKind? KindAt(WordBefore word)
    {
        var letters = word.In(text);
        var kind = abbreviations.KindOf(letters);
        if (kind == AbbreviationKind.EitherBehindComma)
        {
            return IsBehindComma(word) ? AbbreviationKind.Either : null;
        }

        // "Anne M." is no gentleman either, unless Anne begins the sentence as "Selon M. Roy" does.
        if (kind == AbbreviationKind.Inside && letters is "M" && IsBehindCapital(word)
            && WordBefore.Read(text, sentenceStart, word.Start).Start > contentStart && !IsBehindFigure(word))
        {
            return null;
        }

        // "12 M." and "4 s." are amounts, not a gentleman and a section
        if (letters.Length == 1 && kind is AbbreviationKind.Inside or AbbreviationKind.BeforeFigure && IsBehindFigure(word))
        {
            return AbbreviationKind.Unit;
        }

        // "Brig.-Gen." is what "Gen." is
        var joined = letters.LastIndexOf(".-");
        return kind
            ?? (joined > 0 ? abbreviations.KindOf(letters[(joined + 2)..]) : null)
            ?? (IsDotted(letters) ? AbbreviationKind.Either : null);
    }

    private bool EndsAtAbbreviation(AbbreviationKind kind, WordBefore word, Following next) => kind switch
    {
        AbbreviationKind.Inside => false,
        AbbreviationKind.Ending => true,
        AbbreviationKind.Unit => next.Kind != FollowingKind.Digit,
        AbbreviationKind.BeforeFigure => !IsFigure(next) && !IsVersus(word),
        AbbreviationKind.Hour => next.Kind != FollowingKind.Capital || !BehindHour.Contains(text[next.WordStart..next.WordEnd]),
        AbbreviationKind.Street => IsBehindCapital(word) && IsOpener(next),
        _ when word.Start == contentStart => false,
        _ => IsDotted(word.In(text)) && !IsBehindComma(word) ? IsSureOpener(next) : IsOpener(next),
    };

    /// <summary>Whether a single letter ends the sentence: it does before a word that is hardly a surname.</summary>
    private bool EndsAtInitial(WordBefore word, Following next)
    {
        if (word.Start == contentStart)
        {
            return false; // "J. Roy est parti."
        }

        if (IsBehindFigure(word))
        {
            return true; // "14 h.", "$5 M."
        }

        var previous = WordBefore.Read(text, sentenceStart, word.Start);
        var isPronoun = language == Language.English && word.In(text) is "I" && !previous.IsEmpty && char.IsLower(text[previous.Start]);
        if (isPronoun || Labelled.Contains(previous.In(text).ToString()))
        {
            return true;
        }

        // Between initials there is no end: "J. P. Roy".
        return next.Kind == FollowingKind.Capital && !IsInitialWithPoint(next) && IsSureOpener(next, isBehindInitial: true);
    }

    private bool IsInitialWithPoint(Following next) =>
        next.WordEnd == next.WordStart + 1 && next.WordEnd < block.End && text[next.WordEnd] is '.' or '-';

    /// <summary>Whether a figure follows, Arabic, Roman or a letter that numbers: <c>No. 5</c>, <c>Ann. II</c>, <c>App. B</c>.</summary>
    private bool IsFigure(Following next)
    {
        if (next.Kind == FollowingKind.Digit)
        {
            return true;
        }

        var word = text.AsSpan(next.WordStart, next.WordEnd - next.WordStart);
        if (next.Kind != FollowingKind.Capital || (next.WordEnd < block.End && Marks.IsApostrophe(text[next.WordEnd])))
        {
            return false;
        }

        return word.Length == 1
            ? !"AIMÀY".Contains(word[0]) || (next.WordEnd < block.End && text[next.WordEnd] == '-') // words of one letter, and M. Roy
            : !word.ContainsAnyExcept(RomanFigures) || word.ContainsAnyInRange('0', '9');
    }

    /// <summary>Whether it is the <c>c.</c> of <c>Roy c. Canada</c>, or the <c>v.</c> that French takes over with English cases.</summary>
    private bool IsVersus(WordBefore word) => language == Language.French && word.In(text) is "c" or "v";

    private bool IsBehindComma(WordBefore word) => word.Start - 2 >= sentenceStart && text[word.Start - 2] == ',';

    private bool IsBehindCapital(WordBefore word)
    {
        var previous = WordBefore.Read(text, sentenceStart, word.Start);
        return !previous.IsEmpty && (char.IsUpper(text[previous.Start]) || char.IsDigit(text[previous.Start]));
    }

    private bool IsBehindFigure(WordBefore word)
    {
        var previous = WordBefore.Read(text, sentenceStart, word.Start);
        return !previous.IsEmpty && previous.End < word.Start && char.IsDigit(text[previous.End - 1]);
    }

    /// <summary>One letter alone; several joined by points and hyphens are dotted.</summary>
    private static bool IsInitial(ReadOnlySpan<char> letters) => letters.Length == 1 && char.IsLetter(letters[0]);

    /// <summary>Short runs of letters with points between them, joined to a longer word or not: <c>É.-U</c>, <c>Canada-U.S</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> letters)
    {
        const int LongestPart = 3; // B.Eng., LL.B.
        var (run, points) = (0, 0);
        foreach (var c in letters)
        {
            if (char.IsLetter(c))
            {
                run++;
                continue;
            }

            var isJoinedWord = points == 0 && c != '.';
            if (c is not ('.' or '-' or '‑') || (c == '.' && run == 0) || (run > LongestPart && !isJoinedWord))
            {
                return false;
            }

            points += c == '.' ? 1 : 0;
            run = 0;
        }

        return points > 0 && run is > 0 and <= LongestPart;
    }
}
