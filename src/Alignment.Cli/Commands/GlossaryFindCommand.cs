using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary find</c>: terms that are in a text, or that a text is part of.</summary>
internal static class GlossaryFindCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("TEXT") { Description = "A word, part of a term, or a sentence; accents and capitals do not matter." };
        var glossaryOption = new GlossaryOption();
        var languageOption = GlossaryCommand.LanguageOption("Search the terms of one language only.");
        var command = new Command("find", "Find terms: id, language, status, term, place.") { text, glossaryOption, languageOption };
        command.SetAction(parsed =>
        {
            var sought = parsed.GetRequiredValue(text);
            var glossary = GlossaryCommand.Load(glossaryOption, parsed, terminal);
            var languages = GlossaryCommand.LanguagesOf(parsed.GetValue(languageOption));
            var found = TermSearch.Find(glossary, sought, languages);
            if (found.Count == 0 && glossary.Files.Count > 0)
            {
                terminal.Error.WriteLine($"alignment: no term like '{sought}' among {glossary.Concepts.Count} concepts.");
            }

            ResultTable.Write(terminal, ["id", "lang", "status", "term", "place"], found.Select(hit => Row(hit.Concept, hit.Term)));
            return ExitCodes.Done;
        });
        return command.WithExamples(
            "alignment glossary find otan",
            "alignment glossary find \"les missions d'entraînement de l'OTAN\"",
            "alignment glossary find forces --lang en");
    }

    private static IReadOnlyList<string> Row(Concept concept, Term term) =>
        [concept.Id, term.Language.Tag(), GlossarySchema.Status.Word(term.Status), term.Text, GlossaryCommand.Line(term.Place)];
}
