using System.Text.RegularExpressions;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Finds the terms that aligned texts define: a sentence begins with the term and names that of the other language in brackets, or says what it means.</summary>
/// <remarks>
/// So do statutes (<c>patent means ... (brevet)</c>), contracts and style guides. Where each side names the other, the two sentences need not be aligned:
/// definitions are sorted by the alphabet of their own language.
/// </remarks>
internal sealed partial class DefinitionFinder(SuggestionSide french, SuggestionSide english, WordCover cover)
{
    private const int MostPrefixWords = 12;
    private const double LeastCover = 0.5; // of a term that stands in front of its definition and that nothing else delimits

    /// <summary>The terms that the texts define.</summary>
    /// <param name="cancellationToken">Looked at once a pair of texts.</param>
    public HashSet<TermPair> Find(CancellationToken cancellationToken)
    {
        var frenchStatements = Statements(french, cancellationToken);
        var englishStatements = Statements(english, cancellationToken);
        var pairs = Mutual(frenchStatements, englishStatements);
        var frenchSeen = pairs.Select(pair => pair.French).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var englishSeen = pairs.Select(pair => pair.English).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var text = 0; text < french.Text.Count; text++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (OneSided(text, frenchStatements[text], englishStatements[text]) is { } pair && !frenchSeen.Contains(pair.French) && !englishSeen.Contains(pair.English))
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static List<List<DefinitionStatement>> Statements(SuggestionSide side, CancellationToken cancellationToken)
    {
        var statements = new List<List<DefinitionStatement>>(side.Text.Count);
        for (var text = 0; text < side.Text.Count; text++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            statements.Add(DefinitionStatement.Find(side.Text.Text(text)));
        }

        return statements;
    }

    /// <summary>Sentences of both languages that begin with what the other has in brackets.</summary>
    private static HashSet<TermPair> Mutual(List<List<DefinitionStatement>> frenchStatements, List<List<DefinitionStatement>> englishStatements)
    {
        var byFrenchTerm = englishStatements.SelectMany(statements => statements).ToLookup(statement => statement.Term, StringComparer.OrdinalIgnoreCase);
        var pairs = new HashSet<TermPair>();
        foreach (var statement in frenchStatements.SelectMany(statements => statements))
        {
            // the nearest sentence that begins with a term named on the other side
            var pair = statement.Heads.Reverse()
                .SelectMany(head => Prefixes(statement.Text, head))
                .SelectMany(prefix => byFrenchTerm[prefix])
                .Where(other => other.HeadWith(statement.Term) >= 0)
                .Select(other => (TermPair?)new TermPair(other.Term, statement.Term))
                .FirstOrDefault();
            if (pair is { } found)
            {
                pairs.Add(found);
            }
        }

        return pairs;
    }

    /// <summary>The first word of a sentence, the first two, and so on; the longest first.</summary>
    private static List<string> Prefixes(string text, int head)
    {
        var prefixes = new List<string>();
        for (var end = head; end < text.Length && prefixes.Count < MostPrefixWords; end++)
        {
            if (char.IsLetterOrDigit(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
            {
                prefixes.Add(text[head..(end + 1)]);
            }
        }

        prefixes.Reverse();
        return prefixes;
    }

    /// <summary>A term that one side of a pair names; the other is what a text begins with, as far as it covers the one that is known.</summary>
    private TermPair? OneSided(int text, List<DefinitionStatement> frenchStatements, List<DefinitionStatement> englishStatements)
    {
        const double Plain = 0.8; // cover that needs no other side: the brackets translate the beginning of their own sentence
        var (frenchText, englishText) = (french.Text.Text(text), english.Text.Text(text));
        if (Named(frenchStatements, englishText) is { } englishTerm)
        {
            return Prefix(french, english, text, englishTerm, LeastCover) is { } term ? new TermPair(term, englishTerm) : null;
        }

        if (Named(englishStatements, frenchText) is { } frenchTerm)
        {
            return Prefix(english, french, text, frenchTerm, LeastCover) is { } term ? new TermPair(frenchTerm, term) : null;
        }

        if (frenchStatements is [{ EndsSentence: true } frenchOnly] && Prefix(french, english, text, frenchOnly.Term, Plain) is { } frenchHead)
        {
            return new TermPair(frenchHead, frenchOnly.Term);
        }

        if (englishStatements is [{ EndsSentence: true } englishOnly] && Prefix(english, french, text, englishOnly.Term, Plain) is { } englishHead)
        {
            return new TermPair(englishOnly.Term, englishHead);
        }

        return Definition().Match(englishText) is { Success: true } definition
            && Prefix(french, english, text, definition.Groups["term"].Value, LeastCover) is { } head
            && FrenchDefinition().IsMatch(frenchText.AsSpan(frenchText.IndexOf(head, StringComparison.Ordinal) + head.Length))
                ? new TermPair(head, definition.Groups["term"].Value)
                : null;
    }

    private static string? Named(List<DefinitionStatement> statements, string other) =>
        statements.Count == 1 && DefinitionStatement.IsAt(other, 0, statements[0].Term) ? statements[0].Term : null;

    private string? Prefix(SuggestionSide side, SuggestionSide otherSide, int text, string other, double leastCover)
    {
        var tokens = side.Text.Tokens(text);
        var otherTypes = otherSide.TypesOf(other);
        var (best, bestEnd) = (leastCover, 0);
        for (var end = 1; end <= Math.Min(tokens.Length, MostPrefixWords) && (end == 1 || side.IsJoined(text, end - 1)); end++)
        {
            if (side.Role(tokens[end - 1]) == WordRole.Content && Cover(side, tokens[..end], otherTypes) is var share && share > best)
            {
                (best, bestEnd) = (share, end);
            }
        }

        return bestEnd > 0 && side.SpanOf(text, 0, bestEnd) is { Start: <= 2 } span ? span.In(side.Text.Text(text)) : null;
    }

    private double Cover(SuggestionSide side, ReadOnlySpan<int> tokens, int[] otherTypes) =>
        side == french ? cover.Of(tokens, otherTypes) : cover.Of(otherTypes, tokens);

    // What stands before the verb. An article in front begins a sentence of running text: "The agreement means ...".
    [GeneratedRegex(@"^[“""«\s]*(?!(?:the|a|an|this|that|it|what|which)\b)(?<term>\p{L}[^.,;:()“”""]{1,90}?)[”""»\s]*,?\s(?:means|includes|has the (?:same )?meaning)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Definition();

    // Statutes go on with a capital behind the term; others say what it stands for.
    [GeneratedRegex(@"^[ \u00A0»”""]*(?:\p{Lu}|s[’']entend|désigne)", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchDefinition();
}
