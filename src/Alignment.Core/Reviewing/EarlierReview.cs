using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Articles;
using Alignment.Core.Translating;

namespace Alignment.Core.Reviewing;

/// <summary>What people have set in an earlier alignment of two articles: kept when they are aligned again, even if sentences have come and gone since.</summary>
/// <remarks>Sentences are the same if they say the same; of several that do, the first is the first. A bead is kept if all of its sentences are still there.</remarks>
public sealed class EarlierReview
{
    private readonly Bitext earlier;
    private readonly Dictionary<int, int> french;
    private readonly Dictionary<int, int> english;

    /// <summary>Finds the sentences of an earlier alignment in the articles of today.</summary>
    /// <param name="earlier">The earlier alignment.</param>
    /// <param name="french">The French article as it is read today.</param>
    /// <param name="english">The English article as it is read today.</param>
    public EarlierReview(Bitext earlier, Article french, Article english)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        this.earlier = earlier;
        this.french = Find(earlier.French, french);
        this.english = Find(earlier.English, english);
        French = WithWording(earlier.French, french, this.french);
        English = WithWording(earlier.English, english, this.english);
        Decided = [.. earlier.Beads.Where(bead => bead.State != BeadState.Automatic).Select(Moved).OfType<Bead>()];
        Lost = earlier.Beads.Count(bead => IsSet(bead) && Moved(bead) is null);
    }

    /// <summary>The French article of today, with the wording that people have changed.</summary>
    public Article French { get; }

    /// <summary>The English article of today, with the wording that people have changed.</summary>
    public Article English { get; }

    /// <summary>The beads that people have confirmed or rejected, on the sentences of today.</summary>
    public IReadOnlyList<Bead> Decided { get; }

    /// <summary>How many beads that people have touched cannot be kept, because a sentence of theirs is gone.</summary>
    public int Lost { get; }

    /// <summary>Whether people have set anything in a bitext.</summary>
    public static bool Exists(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        return bitext.Review is not null || bitext.Beads.Any(IsSet) || bitext.French.Sentences.Concat(bitext.English.Sentences).Any(sentence => sentence.Original is not null);
    }

    /// <summary>Aligns the articles of today around what people have decided.</summary>
    /// <param name="aligner">How to align.</param>
    /// <param name="vectors">Vectors by the text of the sentences; null for none.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    /// <returns>A bitext in which beads of the same sentences have the ids, marks and people's translations that they had.</returns>
    public Bitext Align(Aligner aligner, SentenceVectors? vectors = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(aligner);
        var aligned = aligner.Align(French, English, vectors, Decided, cancellationToken);
        var former = earlier.Beads.Select(Moved).OfType<Bead>().ToDictionary(SameSentences.Key, StringComparer.Ordinal);
        var ids = new BeadIds(earlier);
        return aligned with
        {
            Beads = [.. aligned.Beads.Select(bead => former.TryGetValue(SameSentences.Key(bead), out var old) ? Continued(bead, old) : bead with { Id = ids.Next() })],
            LastBead = ids.Last,
            Review = IsSame ? earlier.Review : null,
        };
    }

    // then the journal still tells the truth, and what it has can be undone
    private bool IsSame => HasSame(earlier.French, French) && HasSame(earlier.English, English);

    private static bool HasSame(Article one, Article other) => one.Sentences.Select(sentence => sentence.Text).SequenceEqual(other.Sentences.Select(sentence => sentence.Text), StringComparer.Ordinal);

    private static Bead Continued(Bead bead, Bead old) => bead.State != BeadState.Automatic
        ? bead
        : bead with
        {
            Id = old.Id,
            Marks = old.Marks,
            Unknown = old.Unknown,
            Translation = old.Translation is { Provenance.Source: TranslationSource.Person } ? old.Translation : null,
        };

    private static bool IsSet(Bead bead) =>
        bead.State != BeadState.Automatic || bead.Marks != BeadMarks.None || bead.Translation is { Provenance.Source: TranslationSource.Person };

    /// <summary>A bead on the sentences of today; null if one of its sentences is gone.</summary>
    private Bead? Moved(Bead bead) => bead.French.All(french.ContainsKey) && bead.English.All(english.ContainsKey)
        ? bead with { French = [.. bead.French.Select(index => french[index]).Order()], English = [.. bead.English.Select(index => english[index]).Order()] }
        : null;

    private static Dictionary<int, int> Find(Article earlier, Article today)
    {
        var places = today.Sentences.GroupBy(sentence => sentence.Text, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<int>(same.Select(sentence => sentence.Index)), StringComparer.Ordinal);
        var found = new Dictionary<int, int>();
        foreach (var sentence in earlier.Sentences)
        {
            if (places.TryGetValue(sentence.Original ?? sentence.Text, out var free) && free.TryDequeue(out var place))
            {
                found[sentence.Index] = place;
            }
        }

        return found;
    }

    private static Article WithWording(Article earlier, Article today, Dictionary<int, int> places)
    {
        var changed = earlier.Sentences.Where(sentence => sentence.Original is not null && places.ContainsKey(sentence.Index)).ToDictionary(sentence => places[sentence.Index]);
        return changed.Count == 0
            ? today
            : today with
            {
                Sentences = [.. today.Sentences.Select(sentence => changed.TryGetValue(sentence.Index, out var old) ? sentence with { Text = old.Text, Original = sentence.Text, Map = null } : sentence)],
            };
    }
}
