using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Text;
using Alignment.Formats.Exchange;
using Alignment.Formats.Tests.Bitexts;

namespace Alignment.Formats.Tests.Exporting;

public class RoundTripTests
{
    public static TheoryData<string> Importable => Exchanged.Importable;

    [Theory]
    [MemberData(nameof(Importable))]
    public void What_nobody_has_edited_comes_back_without_a_change_or_a_conflict(string format)
    {
        const int Cases = 150;
        for (var seed = 0; seed < Cases; seed++)
        {
            var bitext = Plain(RandomBitext.Create(seed));
            if (Rows(format, bitext) is not { } rows)
            {
                continue;
            }

            var result = Exchanged.Import(bitext, rows);

            result.Conflicts.Should().BeEmpty($"seed {seed}");
            result.Changes.Should().BeEmpty($"seed {seed}");
            rows.Select(row => row.Bitext).Distinct().Should().BeSubsetOf([BitextName.Of(bitext)], $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Importable))]
    public void Rows_hold_what_the_beads_hold(string format)
    {
        const int Cases = 100;
        for (var seed = 0; seed < Cases; seed++)
        {
            var bitext = Plain(RandomBitext.Create(seed));
            foreach (var row in Rows(format, bitext) ?? [])
            {
                var bead = bitext.Beads.Single(bead => bead.Id == row.Bead);
                row.Base.Should().Be(BeadFingerprint.Of(bitext, bead), $"seed {seed}");
                (row.French ?? bead.French).Should().Equal(bead.French, $"seed {seed}"); // Word documents have no numbers to change
                (row.English ?? bead.English).Should().Equal(bead.English, $"seed {seed}");
                FoldedText.Of(row.FrenchText!).Should().Be(FoldedText.Of(bitext.FrenchText(bead)), $"seed {seed}");
                FoldedText.Of(row.EnglishText!).Should().Be(FoldedText.Of(bitext.EnglishText(bead)), $"seed {seed}");
                FoldedText.Of(row.Translation ?? "").Should().Be(FoldedText.Of(bead.Translation?.Text ?? ""), $"seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Tables_hold_every_bead(string format)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var bitext = Plain(RandomBitext.Create(seed));

            Rows(format, bitext)!.Select(row => row.Bead).Should().Equal(bitext.Beads.Select(bead => bead.Id), $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Importable))]
    public void An_edit_of_one_bead_is_found_in_every_format(string format)
    {
        var bitext = SampleBitext.Read();
        var rows = Exchanged.Rows(format, Exchanged.Write(format, Exchanged.Everything, bitext)).ConvertAll(row => row.Bead switch
        {
            "b2" => row with { Relation = Relation.Equivalent },
            "b4" => row with { Translation = "It snows." },
            _ => row,
        });

        Exchanged.Import(bitext, rows).Changes.Select(change => $"{change.Bead}: {change.What}").Should().Equal("b2: relation equivalent", "b4: translation changed");
    }

    // Ids are the program's own; all else may be anything.
    private static Bitext Plain(Bitext bitext) => bitext with
    {
        French = bitext.French with { Id = "fr/l'été 1" },
        English = bitext.English with { Id = "en/a--b:c" },
        Beads = [.. bitext.Beads.Select((bead, index) => bead with { Id = $"b{index + 1}" })],
    };

    private static List<EditedRow>? Rows(string format, Bitext bitext)
    {
        try
        {
            return Exchanged.Rows(format, Exchanged.Write(format, Exchanged.Everything with { Source = bitext.French.Sentences.Count % 2 == 0 ? Language.French : Language.English }, bitext));
        }
        catch (UnusableInputException)
        {
            return null; // nothing to write
        }
    }
}
