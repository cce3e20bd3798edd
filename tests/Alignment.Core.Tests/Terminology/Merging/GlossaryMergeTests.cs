using Alignment.Core.Terminology.Editing;
using Alignment.Core.Terminology.Merging;
using Alignment.Core.Tests.Terminology.Editing;

namespace Alignment.Core.Tests.Terminology.Merging;

public class GlossaryMergeTests
{
    private const string Base = "entries:\n- id: nato # c1\n  domain: defence\n  en: NATO\n  fr: {term: OTAN, match: [Otan]} # c2\n- {id: gac, en: GAC, fr: AMC}\n";

    [Fact]
    public void What_one_side_changed_is_taken()
    {
        var ours = Base.Replace("defence", "alliances", StringComparison.Ordinal);
        var theirs = Base.Replace("[Otan]", "[Otan, O-T-A-N], gender: f", StringComparison.Ordinal).Replace("- {id: gac, en: GAC, fr: AMC}\n", "", StringComparison.Ordinal) + "# about cra\n- {id: cra, en: CRA}\n";

        Merge(ours, theirs, Base).Should().Be(
            "entries:\n- id: nato # c1\n  domain: alliances\n  en: NATO\n  fr: {term: OTAN, gender: f, match: [Otan, O-T-A-N]} # c2\n\n# about cra\n- {id: cra, en: CRA}\n");
    }

    [Fact]
    public void What_both_changed_is_a_conflict_and_nobody_guesses()
    {
        var ours = Base.Replace("defence", "alliances", StringComparison.Ordinal);
        var theirs = Base.Replace("defence", "treaties", StringComparison.Ordinal);

        Merge(ours, theirs, Base).Should().Be(ours + "conflict: nato domain: “alliances” / “treaties” (ours:2, theirs:2)\n");
        Merge(ours, theirs, Base, MergePreference.Ours).Should().Be(ours);
        Merge(ours, theirs, Base, MergePreference.Theirs).Should().Be(theirs);
    }

    [Fact]
    public void What_one_removed_and_the_other_changed_is_a_conflict()
    {
        var without = Base.Replace("- {id: gac, en: GAC, fr: AMC}\n", "", StringComparison.Ordinal);
        var changed = Base.Replace("en: GAC", "en: G.A.C.", StringComparison.Ordinal);

        Merge(without, changed, Base).Should().EndWith("conflict: gac the concept: removed / changed (base:6, theirs:6)\n");
        Merge(changed, without, Base).Should().EndWith("conflict: gac the concept: changed / removed (ours:6, base:6)\n");
        Merge(without, changed, Base, MergePreference.Theirs).Should().Contain("G.A.C.");
        Merge(changed, without, Base, MergePreference.Theirs).Should().Be(without);
    }

    [Fact]
    public void Without_a_base_nothing_is_removed_and_differences_conflict()
    {
        var theirs = "entries:\n- id: nato\n  domain: treaties\n  note: new\n  en: [NATO, {term: Nato, status: forbidden}]\n";

        Merge(Base, theirs, null).Should().Be(Base
            .Replace("  domain: defence\n  en: NATO\n", "  domain: defence\n  note: new\n  en:\n  - NATO\n  - {term: Nato, status: forbidden}\n", StringComparison.Ordinal)
            + "conflict: nato domain: “defence” / “treaties” (ours:2, theirs:2)\n");
    }

    [Fact]
    public void A_merge_into_an_unchanged_glossary_brings_all_that_changed()
    {
        const int Seed = 20261125;
        for (var file = 0; file < 150; file++)
        {
            var random = new Random(Seed + file);
            var (known, theirs) = (GlossaryText.Read("base", new RandomGlossaryFile(random).Write()), GlossaryText.Read("theirs", new RandomGlossaryFile(random).Write()));
            if (known.Text.Contains('&', StringComparison.Ordinal) || theirs.Text.Contains('&', StringComparison.Ordinal) || HasTwins(known) || HasTwins(theirs))
            {
                continue; // anchors make edits impossible, and two terms of one text cannot be told apart
            }

            var (merged, conflicts) = GlossaryMerge.Merge([known], [theirs], [known], MergePreference.None, (_, _) => 0);

            conflicts.Should().BeEmpty();
            GlossaryComparison.Compare(merged[0].Contents(), theirs.Contents()).Select(difference => $"{difference.Id}: {string.Join("; ", difference.Fields)} {difference.Added.Count} {difference.Removed.Count}")
                .Should().BeEmpty($"seed {Seed + file}\n{known.Text}\n---\n{theirs.Text}\n---\n{merged[0].Text}");
        }
    }

    [Fact]
    public void A_glossary_is_equal_to_itself_whatever_it_is_written_like()
    {
        var one = GlossaryText.Read("a", "entries:\n- id: a\n  rules: {disable: TERM001}\n  en: x\n  fr:\n  - term: y\n    use: z\n").Contents();
        var other = GlossaryText.Read("b", "entries: [{id: a, fr: [{use: [z], status: preferred, term: y}], en: [x], rules: {disable: [TERM001]}}]").Contents();

        GlossaryComparison.Compare(one, other).Should().BeEmpty();
    }

    private static bool HasTwins(GlossaryText text) => text.Contents().Any(concept => concept.Terms.Select(term => term.Key).Distinct().Count() < concept.Terms.Count);

    private static string Merge(string ours, string theirs, string? known, MergePreference preference = MergePreference.None)
    {
        var (merged, conflicts) = GlossaryMerge.Merge(
            [GlossaryText.Read("ours", ours)], [GlossaryText.Read("theirs", theirs)], known is null ? [] : [GlossaryText.Read("base", known)], preference, (_, _) => 0);
        return merged[0].Text + string.Concat(conflicts.Select(conflict =>
            $"conflict: {conflict.Id} {conflict.What}: {conflict.Ours} / {conflict.Theirs} ({conflict.OursPlace.File}:{conflict.OursPlace.StartLine}, {conflict.TheirsPlace.File}:{conflict.TheirsPlace.StartLine})\n"));
    }
}
