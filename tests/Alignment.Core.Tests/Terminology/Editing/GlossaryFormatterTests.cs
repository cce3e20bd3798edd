using System.Text.RegularExpressions;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Tests.Terminology.Editing;

public class GlossaryFormatterTests
{
    [Fact]
    public void Keys_come_in_order_and_comments_come_along()
    {
        const string Text = """


            # head
            entries:
            - en: NATO # about en
              # about id
              id: nato   
              fr:
              - { status: admitted ,term: OTAN,gender:  f }
              - status: forbidden # why not

                # the words
                term: NATO
              domain: defence



            # foot


            """;

        Format(Text).Should().Be("""
            # head
            entries:
            - # about id
              id: nato
              domain: defence
              en: NATO # about en
              fr:
              - {term: OTAN, status: admitted, gender: f}
              - # the words
                term: NATO

                status: forbidden # why not

            # foot

            """);
    }

    [Fact]
    public void Accents_are_composed() => Format("entries:\n- id: ei\n  fr: E\u0301I\n").Should().Be("entries:\n- id: ei\n  fr: ÉI\n");

    [Fact]
    public void Texts_of_several_lines_are_left_alone()
    {
        const string Text = "entries:\n- id: a\n  definition: \"a  \n\n\n    b\"\n  note: |\n    one  \n\n\n    two\n  en: x\n";

        Format(Text).Should().Be(Text);
    }

    [Fact]
    public void Entries_are_sorted_on_request_only()
    {
        const string Text = "entries:\n# --- part\n\n# about b\n- {id: b, en: x}\n- {id: a, en: y} # a\n";

        Format(Text).Should().Be(Text);
        GlossaryFormatter.Format(GlossaryText.Read("g.yml", Text), sortsEntries: true).Text.Should().Be("entries:\n# --- part\n\n- {id: a, en: y} # a\n# about b\n- {id: b, en: x}\n");
    }

    [Fact]
    public void Random_files_say_the_same_afterwards_and_keep_their_comments()
    {
        const int Seed = 20261123;
        for (var file = 0; file < 300; file++)
        {
            var text = new RandomGlossaryFile(new Random(Seed + file)).Write();
            var formatted = Format(text);
            var place = $"seed {Seed + file}\n{text}\n---\n{formatted}";

            Format(formatted).Should().Be(formatted, place);
            Value(formatted).Equals(Value(text)).Should().BeTrue(place);
            Comments(formatted).Order(StringComparer.Ordinal).Should().Equal(Comments(text).Order(StringComparer.Ordinal), place);
        }
    }

    [Fact]
    public void Shipped_files_say_the_same_afterwards()
    {
        foreach (var file in Glossaries.Shipped.Select(File.ReadAllText))
        {
            Value(Format(file)).Equals(Value(file)).Should().BeTrue();
        }
    }

    private static string Format(string text) => GlossaryFormatter.Format(GlossaryText.Read("g.yml", text)).Text;

    private static YamlValue Value(string text) => YamlTree.TryRead(text.TrimStart('\uFEFF'), out var root, out _) ? YamlValue.Of(root) : throw new InvalidOperationException(text);

    private static IEnumerable<string> Comments(string text) => Regex.Matches(text, "#c[0-9]+").Select(match => match.Value);
}
