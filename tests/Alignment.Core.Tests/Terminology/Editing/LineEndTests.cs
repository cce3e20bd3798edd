using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Tests.Terminology.Editing;

/// <summary>Files of Windows are edited as those of others are.</summary>
public class LineEndTests
{
    [Fact]
    public void The_blank_line_below_stays_where_a_comment_stands_above()
    {
        var text = GlossaryText.Read("g.yml", "entries:\r\n- id: a\r\n  en: x\r\n\r\n# about b\r\n- id: b\r\n  en: y\r\n\r\n- id: c\r\n  en: z\r\n");

        text.CommentsAbove("b", null).Should().ContainSingle().Which.StartLine.Should().Be(5);
        text.RemoveConcept("b").Text.Should().Be("entries:\r\n- id: a\r\n  en: x\r\n\r\n# about b\r\n\r\n- id: c\r\n  en: z\r\n");
    }

    [Fact]
    public void An_edit_comes_to_the_same_with_either_line_end()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        for (var run = 0; run < 200; run++)
        {
            var unix = GlossaryText.Read("g.yml", new RandomGlossaryFile(random).Write().ReplaceLineEndings("\n"));
            var windows = GlossaryText.Read("g.yml", unix.Text.ReplaceLineEndings("\r\n"));
            foreach (var concept in unix.File.Concepts)
            {
                var address = new TermAddress(concept.Sections[0].Tag, concept.Sections[0].Terms.Count - 1);
                Func<GlossaryText, GlossaryText>[] edits =
                [
                    text => text.RemoveConcept(concept.Id),
                    text => text.RemoveTerm(concept.Id, address),
                    text => text.Set(concept.Id, null, "note", new YamlText("new")),
                    text => text.Add(concept.Id, address, "match", "new"),
                ];

                foreach (var edit in edits)
                {
                    Result(windows, edit).ReplaceLineEndings("\n").Should().Be(Result(unix, edit), "seed {0}, run {1}, {2}:\n{3}", Seed, run, concept.Id, unix.Text);
                }
            }
        }
    }

    private static string Result(GlossaryText text, Func<GlossaryText, GlossaryText> edit)
    {
        try
        {
            return edit(text).Text;
        }
        catch (GlossaryException refused)
        {
            return refused.Message;
        }
    }
}
