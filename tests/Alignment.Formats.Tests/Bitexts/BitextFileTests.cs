using System.Text;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Tests.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Formats.Tests.Bitexts;

public class BitextFileTests
{
    [Fact]
    public void Read_after_write_gives_the_same_bitext() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var bitext = RandomBitext.Create(seed);

            var read = Read(Write(bitext));

            read.Should().BeEquivalentTo(bitext, options => options.WithStrictOrdering());
            Write(read).Should().Be(Write(bitext));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_file_is_as_the_documentation_shows_it() =>
        Golden.Check("bitext", "jsonl", Write(SampleReport.Create().Events[0].Bitexts[0] with { Origin = new BitextOrigin("0.1.0", "fr-en 1 (2026-11)") { Glossaries = ["glossary/"] } }));

    [Fact]
    public void A_file_on_disk_has_LF_and_no_byte_order_mark_and_is_read_with_CRLF_and_one()
    {
        using var folder = new TemporaryFolder();
        var bitext = SampleReport.Create().Events[1].Bitexts[0];
        BitextFile.Save(bitext, folder["a.bitext.jsonl"]);
        var bytes = File.ReadAllBytes(folder["a.bitext.jsonl"]);
        File.WriteAllText(folder["b.bitext.jsonl"], Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n\r\n"), Encoding.UTF8);

        bytes.Should().StartWith("{\"format\":\"alignment-bitext\",\"version\":1,"u8.ToArray()).And.EndWith("}\n"u8.ToArray()).And.NotContain((byte)'\r');
        BitextFile.Load(folder["b.bitext.jsonl"]).Should().BeEquivalentTo(bitext);
    }

    [Fact]
    public void Keys_of_a_newer_version_survive_a_rewrite_in_every_object()
    {
        const string File = """
            {"format":"alignment-bitext","version":1.2,"mood":{"é":[1, 2]},"program":"9","settings":{"speed":"slow"},"fr":{"id":"f","path":"f.txt","sha256":"0","language":"fr","desk":"ville","sentences":[{"text":"Un.","paragraph":0,"span":[1,1,1,4],"speaker":"A"}],"dropped":[{"text":"x","reason":"caption","span":[2,1,2,2],"size":3}]},"en":{"id":"e","path":"e.txt","sha256":"1","language":"en-CA","sentences":[{"text":"One.","paragraph":0,"span":[1,1,1,5]}]}}
            {"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.97,"state":"confirmed","evidence":{"matches":[{"kind":"word","fr":[0,2],"en":[0,3],"weight":1,"by":"ibm1"}],"disagreements":[{"kind":"name","fr":[0,1],"en":[0,1],"rule":"R1"}],"cosine":0.8123456},"rendering":{"text":"One.","by":"mt"}}

            """;

        var rewritten = Write(Read(File));

        rewritten.Should().ContainAll(
            "\"mood\":{\"é\":[1, 2]}", "\"speed\":\"slow\"", "\"desk\":\"ville\"", "\"speaker\":\"A\"", "\"size\":3", "\"by\":\"ibm1\"", "\"rule\":\"R1\"",
            "\"cosine\":0.8123456", "\"rendering\":{\"text\":\"One.\",\"by\":\"mt\"}");
        Write(Read(rewritten)).Should().Be(rewritten);
    }

    [Fact]
    public void Probabilities_are_rounded_to_four_decimals()
    {
        var bitext = SampleReport.Create().Events[0].Bitexts[0];
        bitext = bitext with { Beads = [bitext.Beads[0] with { Probability = 0.123456789 }, .. bitext.Beads.Skip(1)] };

        Write(bitext).Should().Contain("\"probability\":0.1235,");
    }

    [Fact]
    public void A_file_with_a_byte_changed_is_read_or_refused_with_its_place_and_nothing_else()
    {
        var original = Encoding.UTF8.GetBytes(Write(RandomBitext.Create(7)) + Write(SampleReport.Create().Events[0].Bitexts[0]).Split('\n')[1]);
        var valid = Encoding.UTF8.GetBytes(Write(SampleReport.Create().Events[0].Bitexts[0]));

        // The seed stands in the data, so that a failure can be repeated.
        for (var seed = 0; seed < 4000; seed++)
        {
            var random = new Random(seed);
            var bytes = Mutate(seed % 2 == 0 ? original : valid, random);
            try
            {
                using var stream = new MemoryStream(bytes);
                BitextFile.Read(stream, "x.bitext.jsonl");
            }
            catch (InputFormatException exception)
            {
                exception.Path.Should().Be("x.bitext.jsonl");
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}: {exception}");
            }
        }
    }

    internal static string Write(Bitext bitext)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        BitextFile.Write(bitext, writer);
        return writer.ToString();
    }

    internal static Bitext Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return BitextFile.Read(stream, "x.bitext.jsonl");
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var change = random.Next(1, 4); change > 0 && mutated.Count > 0; change--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveAt(at);
                    break;
                case 2:
                    mutated.RemoveRange(at, Math.Min(random.Next(200), mutated.Count - at));
                    break;
                case 3:
                    mutated.Insert(at, "{}[],:\"\\0-9e\n\u00FF"u8[random.Next(14)]);
                    break;
                default:
                    mutated.InsertRange(at, mutated.Skip(random.Next(mutated.Count)).Take(random.Next(60)).ToList());
                    break;
            }
        }

        return [.. mutated];
    }
}
