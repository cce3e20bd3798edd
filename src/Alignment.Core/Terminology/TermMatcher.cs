using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>Finds the glossary's terms of one language in text.</summary>
/// <remarks>
/// Built once, then used by any number of threads. Plurals, feminines, possessives and elisions are seen through; other spellings
/// of a term (listed ones, and those without dots, hyphens or accents) are found and marked as such. Where matches overlap, the
/// longest wins, then the one closest to its term, then the better status: every place of the text is one term at most. Proposed
/// terms are not looked for. URLs, e-mail addresses and file names hold no terms.
/// </remarks>
public sealed class TermMatcher
{
    private readonly PatternIndex index;
    private readonly TermMatcherOptions options;

    /// <summary>Prepares the terms of a glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="language">The language of the text to search.</param>
    /// <param name="options">How to search; null for the defaults.</param>
    public TermMatcher(Glossary glossary, Language language, TermMatcherOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        Language = language;
        this.options = options ?? new TermMatcherOptions();
        index = new PatternIndex([.. glossary.Concepts.SelectMany(concept => TermForms.Patterns(concept, language))]);
    }

    /// <summary>The language of the text it searches.</summary>
    public Language Language { get; }

    /// <summary>The terms of a text: in order, none overlapping another.</summary>
    /// <param name="text">A sentence, a line or a whole text; its length is not bounded, a headline in capitals should stand alone.</param>
    public IReadOnlyList<TermMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TermMatch>? matches = null;
        Find(text, 0, ref matches);
        return matches ?? (IReadOnlyList<TermMatch>)[];
    }

    /// <summary>Adds the terms of a stretch of text to a list: in order, none overlapping another. Allocates nothing where there is none.</summary>
    /// <param name="text">As in <see cref="Find(string)"/>.</param>
    /// <param name="matches">Where to add them.</param>
    /// <param name="offset">Index of the stretch in the text that the spans are to count from.</param>
    public void Find(ReadOnlySpan<char> text, List<TermMatch> matches, int offset = 0)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var all = matches;
        Find(text, offset, ref all!);
    }

    private void Find(ReadOnlySpan<char> text, int offset, ref List<TermMatch>? matches)
    {
        var buffers = MatchBuffers.Rent();
        var normalized = NormalizedText.From(text, buffers);
        FindCandidates(normalized.Text, buffers);
        if (buffers.Candidates.Count > 0)
        {
            DropExceptions(buffers);
            OverlapResolver.Resolve(buffers.Candidates);
            foreach (var candidate in buffers.Candidates)
            {
                var span = TextSpan.Between(offset + normalized.ToOriginal(candidate.Start), offset + normalized.ToOriginal(candidate.End));
                (matches ??= []).Add(new TermMatch(span, candidate.Pattern, candidate.Differences));
            }
        }

        MatchBuffers.Return(buffers);
    }

    // Most words begin no term, which their first letters tell: those are passed over without being read.
    private void FindCandidates(ReadOnlySpan<char> text, MatchBuffers buffers)
    {
        Span<char> folded = stackalloc char[TermTokenizer.LongestWord];
        var letters = LetterFolding.Letters;
        var line = new LineSoFar();
        for (var i = 0; i < text.Length;)
        {
            var first = LetterFolding.Fold(letters, text[i]);
            if (first is LetterFolding.NoWord or LetterFolding.Mark or LetterFolding.Underscore)
            {
                i++;
            }
            else if (index.MayBegin(letters, first, text, i) && TermTokenizer.IsStart(text, i, Language))
            {
                i = FindFrom(text, i, folded, buffers, ref line);
            }
            else
            {
                i++;
                while (i < text.Length && LetterFolding.Fold(letters, text[i]) != LetterFolding.NoWord)
                {
                    i++;
                }
            }
        }
    }

    /// <summary>Finds the patterns that begin at a word; returns where the next word may begin.</summary>
    private int FindFrom(ReadOnlySpan<char> text, int start, Span<char> folded, MatchBuffers buffers, ref LineSoFar line)
    {
        var tokenizer = new TermTokenizer(text, Language, folded, start);
        var tokens = buffers.Tokens;
        var (node, count, next) = (PatternIndex.Root, 0, 0);
        while (tokenizer.MoveNext())
        {
            var word = index.Word(tokenizer.Folded);
            next = count == 0 ? tokenizer.Next : next;
            node = word < 0 ? PatternIndex.Root : index.Next(node, word);
            if (node == PatternIndex.Root)
            {
                break;
            }

            if (count == tokens.Length)
            {
                tokens = buffers.GrowTokens();
            }

            tokens[count++] = new MatchToken(tokenizer.Start, tokenizer.End);
            foreach (var pattern in index.At(node))
            {
                var differences = new SpellingComparer(pattern, text, tokens[..count], options.FindsLowered).Compare(ref line, out var from, out var to);
                if (differences is not null && !Addresses.IsInside(text, from, to) && !ClockTimes.IsPartOfOne(text, from, to))
                {
                    (pattern.IsException ? buffers.Exceptions : buffers.Candidates)
                        .Add(new MatchCandidate(tokens[0].Start, tokens[count - 1].End - 1, count, pattern, from, to, differences.Value));
                }
            }

            if (!index.GoesOn(node))
            {
                break;
            }
        }

        return next;
    }

    // In the phrases that an entry excepts, its term means something else. Both lists are in the order of their first words.
    private static void DropExceptions(MatchBuffers buffers)
    {
        var exceptions = buffers.Exceptions;
        var passed = 0;
        if (exceptions.Count > 0)
        {
            buffers.Candidates.RemoveAll(IsExcepted);
        }

        bool IsExcepted(MatchCandidate candidate)
        {
            while (passed < exceptions.Count && exceptions[passed].Last < candidate.First)
            {
                passed++;
            }

            for (var i = passed; i < exceptions.Count && exceptions[i].First <= candidate.First; i++)
            {
                if (exceptions[i].Last >= candidate.Last && ReferenceEquals(exceptions[i].Pattern.Term, candidate.Pattern.Term))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
