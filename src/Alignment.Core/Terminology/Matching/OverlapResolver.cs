using System.Runtime.InteropServices;

namespace Alignment.Core.Terminology.Matching;

/// <summary>Chooses among candidates that overlap.</summary>
internal static class OverlapResolver
{
    /// <summary>Candidates that do not overlap, in order: the longest first, then the closest to its term, then the better status, then the earlier.</summary>
    /// <param name="candidates">All candidates, in the order of their first words; those that lose are taken out.</param>
    public static void Resolve(List<MatchCandidate> candidates)
    {
        var all = CollectionsMarshal.AsSpan(candidates);
        var kept = 0;
        for (var start = 0; start < all.Length;)
        {
            // A cluster is what hangs together by overlaps; most are a single candidate.
            var last = all[start].Last;
            var end = start + 1;
            for (; end < all.Length && all[end].First <= last; end++)
            {
                last = Math.Max(last, all[end].Last);
            }

            var chosen = end - start == 1 ? 1 : Choose(all[start..end], last);
            if (kept != start)
            {
                all.Slice(start, chosen).CopyTo(all[kept..]);
            }

            kept += chosen;
            start = end;
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    /// <summary>Moves what is chosen of a cluster to its front, in order; returns how many.</summary>
    private static int Choose(Span<MatchCandidate> cluster, int last)
    {
        var origin = cluster[0].First;
        cluster.Sort(static (one, other) => Compare(one, other));
        var covered = new bool[last - origin + 1];
        var chosen = 0;
        foreach (var candidate in cluster)
        {
            // Whatever was chosen before has as many words or more, so it overlaps this one only if it covers one of its ends.
            if (!covered[candidate.First - origin] && !covered[candidate.Last - origin])
            {
                covered.AsSpan(candidate.First - origin, candidate.Last - candidate.First + 1).Fill(true);
                cluster[chosen++] = candidate;
            }
        }

        cluster[..chosen].Sort(static (one, other) => one.First.CompareTo(other.First));
        return chosen;
    }

    private static int Compare(in MatchCandidate one, in MatchCandidate other)
    {
        var order = other.Words.CompareTo(one.Words);
        order = order != 0 ? order : (other.End - other.Start).CompareTo(one.End - one.Start);
        order = order != 0 ? order : one.Differences.CompareTo(other.Differences);
        order = order != 0 ? order : one.Pattern.Term.Status.CompareTo(other.Pattern.Term.Status);
        order = order != 0 ? order : one.First.CompareTo(other.First);

        // The same words for two concepts: the glossary's order decides, by file and line.
        order = order != 0 ? order : string.CompareOrdinal(one.Pattern.Term.Place.File, other.Pattern.Term.Place.File);
        order = order != 0 ? order : one.Pattern.Term.Place.StartLine.CompareTo(other.Pattern.Term.Place.StartLine);
        return order != 0 ? order : one.Pattern.Term.Place.StartColumn.CompareTo(other.Pattern.Term.Place.StartColumn);
    }
}
