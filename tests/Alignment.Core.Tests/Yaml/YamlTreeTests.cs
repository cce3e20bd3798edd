using Alignment.Core.Yaml;

namespace Alignment.Core.Tests.Yaml;

public class YamlTreeTests
{
    [Fact]
    public void Every_node_knows_the_text_it_stands_for()
    {
        const string Text = "a: {b: [x , \"y\" ], c: 'z' }\n# hi\nd: plain text   # c\nlist:\n  - one\n\n  # between\n  - two: 2\nh: é\U0001F680x\ni:\nj: &k {l: m}\n";

        YamlTree.TryRead(Text, out var root, out _).Should().BeTrue();

        var mapping = (YamlMapping)root!;
        Source(mapping.Find("a")!).Should().Be("{b: [x , \"y\" ], c: 'z' }");
        Source(((YamlMapping)mapping.Find("a")!).Find("b")!).Should().Be("[x , \"y\" ]");
        Source(((YamlSequence)((YamlMapping)mapping.Find("a")!).Find("b")!).Items[1]).Should().Be("\"y\"");
        Source(mapping.Find("d")!).Should().Be("plain text");
        Source(mapping.Find("list")!).Should().Be("- one\n\n  # between\n  - two: 2");
        Source(mapping.Find("h")!).Should().Be("é\U0001F680x");
        Source(mapping.Find("i")!).Should().BeEmpty();
        Source(mapping.Find("j")!).Should().Be("&k {l: m}");
        mapping.End.Index.Should().Be(Text.Length - 1);
        mapping.Find("h")!.Start.Should().Be(new TextPosition(Text.IndexOf('é', StringComparison.Ordinal), 9, 4));

        string Source(YamlNode node) => Text[node.Start.Index..node.End.Index];
    }

    [Fact]
    public void Line_ends_of_any_kind_count_as_one()
    {
        YamlTree.TryRead("a: 1\r\nb: 2\r\n", out var root, out _).Should().BeTrue();

        ((YamlMapping)root!).Find("b")!.Start.Should().Be(new TextPosition(9, 2, 4));
    }

    [Theory]
    [InlineData("{id: x, en: &t foo bar, fr: *t}")]
    [InlineData("{id: x, en: &t foo bar , fr: foo bar}")]
    [InlineData("{id: x, en: &t \"foo bar\", fr: 'foo bar'}")]
    [InlineData("{id: &i x, en: !!str foo bar, fr: foo bar}")]
    [InlineData("{id: x,\n  en: &t foo bar,\n  fr: *t\n}\n")]
    [InlineData("[&t x, {id: *t, en: foo bar, fr: &f foo bar}]")]
    public void A_value_in_braces_may_have_an_anchor(string text)
    {
        YamlTree.TryRead(text, out var root, out var problem).Should().BeTrue(problem?.Message);

        var mapping = (YamlMapping)(root is YamlSequence list ? list.Items[1] : root!);
        mapping.Entries.Select(entry => $"{entry.Key.Value}={((YamlScalar)entry.Value).Value}").Should().Equal("id=x", "en=foo bar", "fr=foo bar");
    }

    [Theory]
    [InlineData("{a: &t b c: d}")]
    [InlineData("{a: &t b")]
    [InlineData("{a: &t b,")]
    [InlineData("{a: &t \"b\" c}")]
    [InlineData("[&t b")]
    public void Braces_that_are_not_well_formed_are_refused_with_an_anchor_too(string text)
    {
        YamlTree.TryRead(text, out _, out var problem).Should().BeFalse();

        problem!.Message.Should().NotBeEmpty();
    }
}
