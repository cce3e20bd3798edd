namespace Alignment.Core.Terminology.Matching;

/// <summary>Decides whether words that fold alike are the term, and what they depart from it in.</summary>
/// <param name="pattern">The spelling looked for.</param>
/// <param name="text">The normalised text.</param>
/// <param name="tokens">The text's words, as many as the pattern has.</param>
/// <param name="findsLowered">See <see cref="TermMatcherOptions.FindsLowered"/>.</param>
internal readonly ref struct SpellingComparer(TermPattern pattern, ReadOnlySpan<char> text, ReadOnlySpan<MatchToken> tokens, bool findsLowered)
{
    // A shorter small-letter word without its accent is mostly another word: cote for côté, dès for des.
    private const int ShortestWordWithoutAccents = 6;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<MatchToken> tokens = tokens;

    /// <summary>What the text departs from the term in.</summary>
    /// <param name="line">The line around it: in a headline in capitals, these say nothing about any word.</param>
    /// <param name="start">Index of the first code unit of the match.</param>
    /// <param name="end">Index behind the last.</param>
    /// <returns>The differences; null if the text is not the term.</returns>
    public TermDifferences? Compare(ref LineSoFar line, out int start, out int end)
    {
        start = tokens[0].Start - pattern.Prefix.Length;
        end = tokens[^1].End + pattern.Suffix.Length;
        if (start >= 0 && end <= text.Length && text[start..end].SequenceEqual(pattern.Surface))
        {
            return IsExactInCapitals(ref line) || EndsInWord(end) ? null : pattern.Differences;
        }

        if (!HasPrefix(ref start) || CompareSuffix(ref end) is not { } differences)
        {
            return null;
        }

        for (var i = 1; i < tokens.Length; i++)
        {
            var gap = pattern.Surface.AsSpan(pattern.Tokens[i - 1].End, pattern.Tokens[i].Start - pattern.Tokens[i - 1].End);
            if (CompareGap(gap, text[tokens[i - 1].End..tokens[i].Start]) is not { } gapDifferences)
            {
                return null;
            }

            differences |= gapDifferences;
        }

        return CompareLetters(ref line) is { } letterDifferences ? pattern.Differences | differences | letterDifferences : null;
    }

    private bool IsExactInCapitals(ref LineSoFar line) => pattern.Term.Case == CasePolicy.Exact && IsInCapitals(ref line);

    private bool IsInCapitals(ref LineSoFar line) => line.IsAllCapitals(text, tokens[0].Start);

    // A pattern that ends in a sign (C++) must not be the start of a longer word.
    private bool EndsInWord(int end) => pattern.Suffix.Length > 0 && char.IsLetterOrDigit(pattern.Suffix[^1]) && end < text.Length && LetterFolding.IsWord(text[end]);

    private bool HasPrefix(ref int start)
    {
        if (pattern.Prefix.Length == 0)
        {
            return true;
        }

        return start >= 0 && text[start..tokens[0].Start].SequenceEqual(pattern.Prefix);
    }

    private TermDifferences? CompareSuffix(ref int end)
    {
        if (pattern.Suffix.Length == 0 || (end <= text.Length && text[tokens[^1].End..end].SequenceEqual(pattern.Suffix)))
        {
            return TermDifferences.None;
        }

        end = tokens[^1].End;
        return pattern.Suffix is "." ? TermDifferences.Dots : null;
    }

    private static TermDifferences? CompareGap(ReadOnlySpan<char> expected, ReadOnlySpan<char> found)
    {
        if (found.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            return TermDifferences.None;
        }

        // Words go on in the next line, but not in the next paragraph.
        if (found.Count('\n') > 1)
        {
            return null;
        }

        if (expected is " " && found.Trim().IsEmpty)
        {
            return found.IsEmpty ? null : TermDifferences.None;
        }

        // A line may be broken behind a hyphen.
        if (expected is "-" && found is ['-', '\n' or '\r', ..] && found[1..].Trim().IsEmpty)
        {
            return TermDifferences.None;
        }

        // d'entraînement, d entraînement, d`entraînement
        if ((expected is " " or "-" && found is " " or "-" or "–") || (expected is "'" && found is " " or "`" or "´" or "′" or "‘") || EqualsWithout(expected, found, dropsDots: false))
        {
            return TermDifferences.Separator;
        }

        return EqualsWithout(expected, found, dropsDots: true) ? TermDifferences.Dots : null;
    }

    // Dots may be missing from the text, never added to it: a dot that the term lacks ends a sentence.
    private static bool EqualsWithout(ReadOnlySpan<char> expected, ReadOnlySpan<char> found, bool dropsDots)
    {
        var i = 0;
        foreach (var c in found)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            while (i < expected.Length && (char.IsWhiteSpace(expected[i]) || (dropsDots && expected[i] == '.' && c != '.')))
            {
                i++;
            }

            if (i == expected.Length || expected[i++] != c)
            {
                return false;
            }
        }

        var rest = expected[i..].Trim();
        return (rest.IsEmpty || (dropsDots && rest.Trim('.').IsEmpty)) && !expected.Trim().IsEmpty;
    }

    private TermDifferences? CompareLetters(ref LineSoFar line)
    {
        var differences = TermDifferences.None;
        var letters = new LetterComparison();
        for (var i = 0; i < tokens.Length; i++)
        {
            var expected = pattern.Surface.AsSpan(pattern.Tokens[i].Start, pattern.Tokens[i].Length);
            var found = text[tokens[i].Start..tokens[i].End];
            if (expected.Count('.') != found.Count('.'))
            {
                differences |= TermDifferences.Dots;
            }

            letters.Compare(expected, found);
        }

        if (letters.HasAccentDifference)
        {
            var mayDiffer = tokens.Length > 1 || letters.IsName || (!letters.IsFinalAccent && letters.Count >= ShortestWordWithoutAccents);
            if (letters.HasSmallAccentDifference && !mayDiffer)
            {
                return null;
            }

            differences |= TermDifferences.Accent;
        }

        return CaseOf(letters, ref line) is { } caseDifference ? differences | caseDifference : null;
    }

    private TermDifferences? CaseOf(in LetterComparison letters, ref LineSoFar line)
    {
        switch (pattern.Term.Case)
        {
            case CasePolicy.Ignore:
                return TermDifferences.None;
            case CasePolicy.Exact:
                return letters.HasLowered || letters.HasRaised || IsInCapitals(ref line) ? null : TermDifferences.None;
        }

        if (letters.HasLowered)
        {
            // Several words are seldom something else; one word often is (who, us, champagne).
            return tokens.Length > 1 || findsLowered ? TermDifferences.Case : null;
        }

        if (!letters.HasRaisedInside || IsInCapitals(ref line))
        {
            return TermDifferences.None;
        }

        return letters.IsAllCapitals && pattern.Term.Type != TermType.Acronym ? TermDifferences.None : TermDifferences.Case;
    }
}
