using Alignment.Core.Translating;
using Alignment.Formats.Bitexts;

namespace Alignment.EndToEnd.Tests.Translating;

/// <summary>The gaps of the samples filled by a real engine. That it runs is tested, not how well it translates.</summary>
public sealed class ApertiumTests : IDisposable
{
    // there is no direct pair; Spanish lies between
    private const string Pivot = """
        export LC_ALL=C.UTF-8
        case "$1" in
          fr) apertium -u -f line fr-es | apertium -u -f line spa-eng ;;
          en) apertium -u -f line eng-spa | apertium -u -f line es-fr ;;
        esac

        """;

    private readonly TemporaryFolder folder = new();

    public ApertiumTests() => File.WriteAllText(folder["pivot.sh"], Pivot.ReplaceLineEndings("\n"));

    private string Engine => $"command:sh '{folder["pivot.sh"]}' {{from}}";

    public void Dispose() => folder.Dispose();

    [ToolFact(Tool.Apertium)]
    public async Task The_gaps_of_the_samples_are_filled_and_a_second_run_asks_nothing()
    {
        var seeds = Repository.PathOf("seeds");

        var summary = await OurProgram.RunAsync("report", seeds, "-o", folder["r.html"], "--translate", Engine);
        await OurProgram.RunAsync("translate", folder["r.bitexts"], "--translator", Engine);
        await OurProgram.RunAsync("translate", folder["r.bitexts"], "--translator", "command:false {from}");

        summary.Should().MatchRegex(@"\nfilled +[1-9]\d+ one-sided beads, [1-9]\d+ by a machine\n");
        File.ReadAllText(folder["r.html"]).Should().Contain(">Machine translation</b>").And.Contain("by command:sh, ");
        var bitexts = Directory.EnumerateFiles(folder["r.bitexts"]).Select(path => BitextFile.Load(path)).ToList();
        var gaps = bitexts.SelectMany(bitext => bitext.Beads.Where(bead => Gap.Of(bitext, bead) is not null)).ToList();
        gaps.Should().HaveCountGreaterThan(50).And.OnlyContain(bead => bead.Translation != null && bead.Translation.Provenance.Source == TranslationSource.Machine);
        gaps.Count(bead => bead.Translation!.Text.Any(char.IsLetter)).Should().Be(gaps.Count);
    }

    [ToolFact(Tool.Apertium)]
    public async Task A_sentence_is_translated() =>
        (await OurProgram.RunAsync("translate", "--text", "Le train part demain.", "--from", "fr", "--translator", Engine)).Should().Contain("train").And.Contain("tomorrow");
}
