using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing;

/// <summary>What an edit changes in a bitext, both ways: enough to do it again without judging anything anew, and to take it back.</summary>
public sealed record BitextChange
{
    /// <summary>Beads that go, as they were.</summary>
    public IReadOnlyList<Bead> Removed { get; init; } = [];

    /// <summary>Beads that come, with the same sentences; one with the id of a bead that goes is that bead, changed.</summary>
    public IReadOnlyList<Bead> Added { get; init; } = [];

    /// <summary>Beads of which nothing but the state changes.</summary>
    public IReadOnlyList<StateChange> States { get; init; } = [];

    /// <summary>Sentences whose wording changes.</summary>
    public IReadOnlyList<TextChange> Texts { get; init; } = [];

    /// <summary>The highest number of a bead id once it is done; see <see cref="Bitext.LastBead"/>.</summary>
    public int LastBead { get; init; }

    /// <summary>Whether it leaves everything as it is.</summary>
    public bool IsEmpty => Removed.Count == 0 && Added.Count == 0 && States.Count == 0 && Texts.Count == 0;

    /// <summary>What takes it back; numbers that were given stay given.</summary>
    public BitextChange Inverse() => this with
    {
        Removed = Added,
        Added = Removed,
        States = [.. States.Select(change => new StateChange(change.Bead, change.After, change.Before))],
        Texts = [.. Texts.Select(change => change with { Before = change.After, After = change.Before })],
    };

    /// <summary>The bitext after the change.</summary>
    /// <exception cref="EditRefusedException">The bitext is not the one that it was made for: it has other beads or sentences.</exception>
    public Bitext ApplyTo(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        var beads = new Dictionary<string, Bead>(bitext.Beads.Count, StringComparer.Ordinal);
        foreach (var bead in bitext.Beads)
        {
            beads.Add(bead.Id, bead);
        }

        var (french, english) = (new HashSet<int>(), new HashSet<int>());
        foreach (var removed in Removed)
        {
            var bead = beads.Remove(removed.Id, out var current) ? current : throw Other($"no bead {removed.Id}");
            french.UnionWith(bead.French);
            english.UnionWith(bead.English);
        }

        foreach (var added in Added)
        {
            if (!beads.TryAdd(added.Id, added) || !added.French.All(french.Remove) || !added.English.All(english.Remove))
            {
                throw Other($"other sentences in bead {added.Id}");
            }
        }

        if (french.Count + english.Count > 0)
        {
            throw Other("more sentences in the beads that changed");
        }

        foreach (var change in States)
        {
            beads[change.Bead] = beads.TryGetValue(change.Bead, out var bead) ? bead with { State = change.After } : throw Other($"no bead {change.Bead}");
        }

        return bitext with
        {
            French = WithTexts(bitext.French),
            English = WithTexts(bitext.English),
            Beads = Removed.Count + Added.Count == 0 ? [.. bitext.Beads.Select(bead => beads[bead.Id])] : RowOrder.Of(beads.Values, bitext.English.Sentences.Count),
            LastBead = Math.Max(bitext.LastBead, LastBead),
        };
    }

    private Article WithTexts(Article article)
    {
        var changes = Texts.Where(change => change.Side == article.Language).ToList();
        if (changes.Count == 0)
        {
            return article;
        }

        var sentences = article.Sentences.ToArray();
        foreach (var change in changes)
        {
            if (change.Sentence >= sentences.Length || sentences[change.Sentence].Text != change.Before.Text)
            {
                throw Other($"another sentence {change.Sentence + 1} in {article.Id}");
            }

            // the way back to the file leads from the wording that was read
            sentences[change.Sentence] = sentences[change.Sentence] with { Text = change.After.Text, Original = change.After.Original, Map = null };
        }

        return article with { Sentences = sentences };
    }

    private static EditRefusedException Other(string what) =>
        new(EditRefusal.OtherBitext, $"The change does not fit: the bitext has {what}. It was changed by something else since; open it again.");
}

/// <summary>A bead's state before and after a change.</summary>
/// <param name="Bead">Its id.</param>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
public sealed record StateChange(string Bead, BeadState Before, BeadState After);

/// <summary>A sentence's wording before and after a change.</summary>
/// <param name="Side">The side of the sentence.</param>
/// <param name="Sentence">Its index in the article.</param>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
public sealed record TextChange(Language Side, int Sentence, Wording Before, Wording After);

/// <summary>What a sentence says, and what it said when it was read.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Original">What it said when it was read; null if that is the same.</param>
public sealed record Wording(string Text, string? Original);
