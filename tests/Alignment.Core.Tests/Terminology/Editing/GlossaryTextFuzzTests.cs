using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Tests.Terminology.Editing;

public class GlossaryTextFuzzTests
{
    private const int Seed = 20261122;
    private const int Rounds = 2_500;

    /// <summary>Whatever stands in a file, an edit is made or refused with a reason, and so is formatting.</summary>
    [Fact]
    public void Damaged_files_are_edited_or_refused()
    {
        var random = new Random(Seed);
        var files = Glossaries.Shipped.Select(File.ReadAllText).ToList();
        var edits = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = GlossaryReaderFuzzTests.Damage(
                random.Next(2) == 0 ? GlossaryReaderFuzzTests.Excerpt(files[random.Next(files.Count)], random) : new RandomGlossaryFile(random).Write(), random);
            var number = 0;
            try
            {
                var text = GlossaryText.Read("g.yml", damaged);
                for (; number < 6; number++)
                {
                    edits += Try(() => Edit(text, number, random));
                }
            }
            catch (GlossaryException exception)
            {
                exception.Message.Should().StartWith("g.yml");
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {Seed}, round {round}, edit {number}: {exception}\n{damaged}", exception);
            }
        }

        edits.Should().BeGreaterThan(Rounds / 4, "damage leaves some files readable");
    }

    private static int Try(Func<GlossaryText> edit)
    {
        try
        {
            return edit().File.Concepts is null ? 0 : 1;
        }
        catch (GlossaryException)
        {
            return 0;
        }
    }

    private static GlossaryText Edit(GlossaryText text, int edit, Random random)
    {
        var concept = text.File.Concepts.Count == 0 ? null : text.File.Concepts[random.Next(text.File.Concepts.Count)];
        var term = concept is null ? default : new TermAddress(concept.Sections[^1].Tag, concept.Sections[^1].Terms.Count - 1);
        var word = new YamlMap([KeyValuePair.Create("term", (YamlValue)new YamlText("x: y"))]);
        return (edit, concept) switch
        {
            (0, _) => text.AddConcept("a-new-one", new YamlMap([]), [("fr", word)]),
            (1, _) => GlossaryFormatter.Format(text, sortsEntries: random.Next(2) == 0),
            (2, not null) => text.AddTerm(concept.Id, "fr", word),
            (3, not null) => text.Set(concept.Id, term, "match", YamlList.Of(["a", "b"])),
            (4, not null) => text.RemoveTerm(concept.Id, term),
            (5, not null) => text.RemoveConcept(concept.Id),
            _ => text,
        };
    }
}
