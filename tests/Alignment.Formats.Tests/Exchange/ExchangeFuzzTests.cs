using System.Text;
using Alignment.Core;
using Alignment.Core.Terminology;

namespace Alignment.Formats.Tests.Exchange;

public class ExchangeFuzzTests
{
    private const string House = """
        entries:
        - id: nato
          domain: defence
          definition: {en: a, fr: b}
          source: {ref: s, url: u}
          en: {term: NATO, of: x, match: [N.A.T.O.]}
          fr: [{term: OTAN, gender: f, since: 1949-04-04}, {term: NATO, status: forbidden, use: OTAN, why: "a, \"b\""}]
        """;

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    [InlineData("tbx")]
    [InlineData("tbx-dct")]
    [InlineData("tbx-2008")]
    [InlineData("utx")]
    [InlineData("json")]
    public void A_damaged_file_is_refused_or_makes_a_sound_glossary(string format)
    {
        const int Cases = 500;
        const int Seed = 99;
        var random = new Random(Seed);
        var sound = Encoding.UTF8.GetBytes(Exchange.Export(Exchange.Glossary(House), format));
        for (var i = 0; i < Cases; i++)
        {
            try
            {
                var yaml = Exchange.Yaml(Exchange.Import(Damage.Of(sound, random)));
                GlossaryReader.Inspect("new.yml", yaml, out var problems);
                problems.Should().BeEmpty($"seed {Seed}, case {i}: {yaml}");
            }
            catch (AlignmentException refusal)
            {
                refusal.Message.Should().StartWith("terms").And.NotContain("\n", $"seed {Seed}, case {i}");
            }
        }
    }
}
