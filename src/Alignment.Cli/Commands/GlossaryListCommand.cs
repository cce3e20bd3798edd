using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary list</c>: the concepts, or the terms of one language, a line each.</summary>
internal static class GlossaryListCommand
{
    public static Command Create(Terminal terminal)
    {
        var glossaryOption = new GlossaryOption();
        var languageOption = GlossaryCommand.LanguageOption("List every term of one language in place of the concepts.");
        var command = new Command(
            "list",
            "List the concepts: id, kind, domain, French, English, place. With --lang the terms: id, status, term, look-up spellings, place.")
        {
            glossaryOption,
            languageOption,
        };
        command.SetAction(parsed =>
        {
            var glossary = GlossaryCommand.Load(glossaryOption, parsed, terminal);
            if (Languages.FromTag(parsed.GetValue(languageOption)) is { } language)
            {
                ListTerms(glossary, language, terminal);
            }
            else
            {
                ListConcepts(glossary, terminal);
            }

            return ExitCodes.Done;
        });
        return command.WithExamples(
            "alignment glossary list",
            "alignment glossary list --lang fr | grep forbidden",
            "alignment glossary list --glossary house.yml --glossary sports/");
    }

    private static void ListConcepts(Glossary glossary, Terminal terminal) => ResultTable.Write(
        terminal,
        ["id", "kind", "domain", "French", "English", "place"],
        glossary.Concepts.Select(concept => (IReadOnlyList<string>)
        [
            concept.Id,
            GlossarySchema.Kind.Word(concept.Kind),
            concept.Domain ?? "",
            Preferred(glossary, concept, Language.French),
            Preferred(glossary, concept, Language.English),
            GlossaryCommand.Line(concept.Place),
        ]));

    private static string Preferred(Glossary glossary, Concept concept, Language language) =>
        concept.Preferred(language, glossary.Region(language))?.Text ?? "";

    private static void ListTerms(Glossary glossary, Language language, Terminal terminal) => ResultTable.Write(
        terminal,
        ["id", "status", "term", "look-up spellings", "place"],
        from concept in glossary.Concepts
        from term in concept.Terms(language)
        select (IReadOnlyList<string>)
        [
            concept.Id,
            GlossarySchema.Status.Word(term.Status),
            term.Text,
            string.Join("; ", term.LookupForms),
            GlossaryCommand.Line(term.Place),
        ]);
}
