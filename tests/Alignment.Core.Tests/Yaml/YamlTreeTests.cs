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
}
