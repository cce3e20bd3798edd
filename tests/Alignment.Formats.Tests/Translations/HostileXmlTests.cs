using System.Text;

namespace Alignment.Formats.Tests.Translations;

public class HostileXmlTests
{
    [Fact]
    public void Entities_that_multiply_are_refused_without_being_expanded()
    {
        var bomb = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"lol\">");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">");
        }

        bomb.Append("]>\n<tmx><body><tu><tuv xml:lang=\"fr\"><seg>&a29;</seg></tuv></tu></body></tmx>");

        Files.Refused("bomb.tmx", bomb.ToString()).Should().Be(
            "bomb.tmx, line 2, column 41: Reference to undeclared entity 'a29'. Entities that a file declares itself are not expanded; write the character.");
    }

    [Theory]
    [InlineData("<!ENTITY x SYSTEM \"file:///etc/hostname\">", "&x;")]
    [InlineData("<!ENTITY x SYSTEM \"http://localhost:9/x\">", "&x;")]
    [InlineData("<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;", "&x;")]
    public void Files_and_addresses_that_entities_name_are_not_opened(string declaration, string use) =>
        Files.Refused("x.tmx", $"<!DOCTYPE tmx [{declaration}]><tmx><body><tu><tuv xml:lang='fr'><seg>{use}</seg></tuv></tu></body></tmx>")
            .Should().Contain("Reference to undeclared entity 'x'");

    [Theory]
    [InlineData("x.tmx", "<tmx><body>")]
    [InlineData("x.xlf", "<xliff version=\"1.2\"><file source-language=\"en\">")]
    public void Nesting_is_bounded(string path, string start) =>
        Files.Refused(path, start + string.Concat(Enumerable.Repeat("<group>", 100_000))).Should().EndWith("elements lie more than 256 deep in each other. Flatten them.");
}
