using Alignment.Core.Checking;
using Alignment.Core.Checking.Caching;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Caching;
using Alignment.Formats.Prose;

namespace Alignment.Formats.Tests.Findings;

public sealed class ResultCacheTests : IDisposable
{
    private static readonly byte[] Text = "Le Canada écrit à l'O.T.A.N. \ud83d\ude00, à Kiev et à Kyïv. # alignment:ignore TERM009\nPuis à Kiev.\n"u8.ToArray();

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_result_comes_back_as_it_was()
    {
        var result = Check(Text);
        result.Findings.Should().NotBeEmpty();

        var read = FileResultCodec.Read(FileResultCodec.Write(result));

        read.Should().BeEquivalentTo(result, options => options.WithStrictOrdering().IncludingInternalProperties().ComparingByMembers<FileResult>().ComparingByMembers<Finding>());
        read!.Findings[0].Rule.Should().BeSameAs(result.Findings[0].Rule);
    }

    [Fact]
    public void All_that_a_result_holds_is_written() =>
        typeof(FileResult).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Select(property => property.Name)
            .Where(name => name is not ("EqualityContract" or nameof(FileResult.Parts) or nameof(FileResult.SkippedLines) or "Comments")) // what is checked in parts, in part, or in pairs is not kept
            .Should().BeEquivalentTo("Path", "Findings", "Characters", "Suppressed", "Languages", "Sightings");

    [Fact]
    public void Broken_bytes_are_no_result()
    {
        var bytes = FileResultCodec.Write(Check(Text));
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++)
        {
            var broken = bytes.ToArray();
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            var read = () => FileResultCodec.Read(broken[..random.Next(broken.Length + 1)]);

            read.Should().NotThrow($"of seed {seed}");
        }
    }

    [Fact]
    public void What_was_kept_is_found_again_while_path_content_and_key_are_the_same()
    {
        var result = Check(Text);
        var first = ResultCache.Open(folder["cache"], ["glossary 1"]);
        first.Find("a.txt", Text).Should().BeNull();
        first.Add("a.txt", Text, result);
        first.Save();

        var again = ResultCache.Open(folder["cache"], ["glossary 1"]);
        again.Find("a.txt", Text)!.Findings.Should().HaveCount(result.Findings.Count);
        again.Hits.Should().Be(1);
        again.Find("b.txt", Text).Should().BeNull();
        again.Find("a.txt", [.. Text, 1]).Should().BeNull();
        ResultCache.Open(folder["cache"], ["glossary 2"]).Find("a.txt", Text).Should().BeNull();
        File.ReadAllText(folder["cache/.gitignore"]).Should().Be("*\n");
    }

    [Fact]
    public void A_damaged_cache_is_as_good_as_none()
    {
        var cache = ResultCache.Open(folder["cache"], ["key"]);
        cache.Add("a.txt", Text, Check(Text));
        cache.Save();
        var path = Directory.GetFiles(folder["cache"], "*.results").Single();
        var bytes = File.ReadAllBytes(path);
        foreach (var broken in (byte[][])[[], bytes[..^1], bytes[..20], [.. bytes[..60], (byte)(bytes[60] ^ 1), .. bytes[61..]]])
        {
            File.WriteAllBytes(path, broken);

            ResultCache.Open(folder["cache"], ["key"]).Find("a.txt", Text).Should().BeNull();
        }
    }

    private static FileResult Check(byte[] bytes)
    {
        var glossary = Glossary.Combine([GlossaryReader.Read("glossary.yml", """
            entries:
            - id: nato
              fr: [{term: OTAN, gender: f, type: acronym, match: [O.T.A.N.]}]
            - id: kyiv
              fr: [{term: Kyiv}, {term: Kyïv, status: admitted, type: variant}, {term: Kiev, status: deprecated, use: Kyiv}]
            """)]);
        var result = new TextChecker(glossary, new RuleSet(RuleSettings.Default)).Check(ProseReader.Read("a.txt", bytes, Language.French)!);
        return result with { Findings = Fingerprints.Add(result.Findings) };
    }
}
