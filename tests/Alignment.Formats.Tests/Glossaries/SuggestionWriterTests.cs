using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Suggestions;

namespace Alignment.Formats.Tests.Glossaries;

public sealed class SuggestionWriterTests
{
    private static readonly TermSuggestion[] Suggestions =
    [
        new()
        {
            French = new SuggestedTerm("Agence des voies maritimes", "AVM", 3),
            English = new SuggestedTerm("Marine Waterways Agency", "MWA", 4),
            Score = 0.714,
            Together = 3,
            Contexts =
            [
                new TermContext(
                    Quotation("L'Agence des voies maritimes (AVM) dit que", "Agence des voies maritimes", isCutAfter: true, "fr.txt", 2),
                    Quotation("The Marine Waterways Agency (MWA) says", "Marine Waterways Agency", isCutAfter: true, "en.txt", 4)),
            ],
        },
        new()
        {
            French = new SuggestedTerm("permis: # \"type A\"", null, 2),
            English = new SuggestedTerm("no", null, 2),
            Score = 0.98,
            Together = 1,
            IsDefined = true,
            Contexts = [new TermContext(Quotation("un\u2028- id: mwa\nou\tun permis: # \"type A\"", "permis: # \"type A\"", isCutAfter: false, "fr.txt", 9), Quotation("no", "no", isCutAfter: false, "en.txt", 9))],
        },
    ];

    [Fact]
    public void A_glossary_to_edit_shows_where_each_entry_comes_from()
    {
        Golden.Check("suggestions", "yml", Write(writer => SuggestionWriter.WriteYaml(Suggestions, Glossary.Empty, writer)));
    }

    [Fact]
    public void The_glossary_is_read_again_with_every_term_proposed()
    {
        var text = Write(writer => SuggestionWriter.WriteYaml(Suggestions, Glossary.Empty, writer));

        var file = GlossaryReader.Read("proposed.yml", text);

        Assert.Equal(["mwa", "no"], file.Concepts.Select(concept => concept.Id));
        Assert.All(file.Concepts.SelectMany(concept => concept.Sections).SelectMany(section => section.Terms), term => Assert.Equal(TermStatus.Proposed, term.Status));
        Assert.Equal("permis: # \"type A\"", file.Concepts[1].Terms(Language.French).Single().Text);
    }

    [Fact]
    public void Ids_of_the_glossary_are_not_used_again()
    {
        var known = Glossary.Combine([GlossaryReader.Read("house.yml", "entries:\n- {id: mwa, en: something else}\n")]);

        var file = GlossaryReader.Read("proposed.yml", Write(writer => SuggestionWriter.WriteYaml([Suggestions[0], Suggestions[0]], known, writer)));

        Assert.Equal(["mwa-2", "mwa-3"], file.Concepts.Select(concept => concept.Id));
    }

    [Fact]
    public void Without_suggestions_it_is_an_empty_glossary()
    {
        Assert.Empty(GlossaryReader.Read("proposed.yml", Write(writer => SuggestionWriter.WriteYaml([], Glossary.Empty, writer))).Concepts);
    }

    [Fact]
    public void The_table_has_a_line_a_suggestion_with_as_many_columns()
    {
        var lines = Write(writer => SuggestionWriter.WriteTsv(Suggestions, writer)).TrimEnd('\n').Split('\n');

        Assert.Equal("0.71\tAgence des voies maritimes\tMarine Waterways Agency\tAVM\tMWA\t3\t4\t3\t\tL'Agence des voies maritimes (AVM) dit que\tThe Marine Waterways Agency (MWA) says", lines[0]);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal(11, line.Split('\t').Length));
    }

    [Fact]
    public void Json_holds_everything()
    {
        Golden.Check("suggestions", "json", Write(writer => SuggestionWriter.WriteJson(Suggestions, writer)));
    }

    private static string Write(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }

    private static TermQuotation Quotation(string text, string term, bool isCutAfter, string file, int line)
    {
        var start = text.IndexOf(term, StringComparison.Ordinal);
        return new TermQuotation(text, new TextSpan(start, term.Length), IsCutBefore: false, isCutAfter, new SourceSpan(file, line, start + 1, line, start + 1 + term.Length));
    }
}
