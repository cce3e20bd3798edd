namespace Alignment.Core.Terminology.Matching;

/// <summary>Chooses among candidates that overlap.</summary>
internal static class OverlapResolver
{
    /// <summary>Candidates that do not overlap, in order: the longest first, then the closest to its term, then the better status, then the earlier.</summary>
    /// <param name="candidates">All candidates; sorted on return.</param>
    /// <param name="tokens">Number of tokens of the text.</param>
    public static IEnumerable<MatchCandidate> Resolve(List<MatchCandidate> candidates, int tokens)
    {
        if (candidates.Count == 1)
        {
            return candidates;
        }

        candidates.Sort(static (one, other) => Compare(one, other));
        var covered = new bool[tokens];
        var chosen = new List<MatchCandidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            // Whatever was chosen before has as many tokens or more, so it overlaps this one only if it covers one of its ends.
            if (!covered[candidate.FirstToken] && !covered[candidate.LastToken])
            {
                covered.AsSpan(candidate.FirstToken, candidate.Tokens).Fill(true);
                chosen.Add(candidate);
            }
        }

        chosen.Sort(static (one, other) => one.FirstToken.CompareTo(other.FirstToken));
        return chosen;
    }

    private static int Compare(in MatchCandidate one, in MatchCandidate other)
    {
        var order = other.Tokens.CompareTo(one.Tokens);
        order = order != 0 ? order : (other.End - other.Start).CompareTo(one.End - one.Start);
        order = order != 0 ? order : one.Differences.CompareTo(other.Differences);
        order = order != 0 ? order : one.Pattern.Term.Status.CompareTo(other.Pattern.Term.Status);
        order = order != 0 ? order : one.FirstToken.CompareTo(other.FirstToken);

        // The same words for two concepts: the glossary's order decides, by file and line.
        order = order != 0 ? order : string.CompareOrdinal(one.Pattern.Term.Place.File, other.Pattern.Term.Place.File);
        order = order != 0 ? order : one.Pattern.Term.Place.StartLine.CompareTo(other.Pattern.Term.Place.StartLine);
        return order != 0 ? order : one.Pattern.Term.Place.StartColumn.CompareTo(other.Pattern.Term.Place.StartColumn);
    }
}
