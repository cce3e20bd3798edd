using System.CommandLine;
using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary</c>: what the glossary says.</summary>
internal static class GlossaryCommand
{
    public static Command Create(Terminal terminal) => new Command("glossary", "Show and search the glossary, and exchange it with other programs.")
    {
        GlossaryExportCommand.Create(terminal),
        GlossaryFindCommand.Create(terminal),
        GlossaryImportCommand.Create(terminal),
        GlossaryListCommand.Create(terminal),
        GlossaryShowCommand.Create(terminal),
    }.WithExamples(
        "alignment glossary list",
        "alignment glossary show nato",
        "alignment glossary find \"mission d'entraînement\"");

    /// <summary>The glossary, with a word on the error stream if there is none.</summary>
    public static Glossary Load(GlossaryOption option, ParseResult parsed, Terminal terminal)
    {
        var glossary = option.Load(parsed);
        if (glossary.Files.Count == 0)
        {
            terminal.Error.WriteLine("alignment: no glossary here: neither glossary/ nor glossary.yml, in this folder or above. Name one with --glossary.");
        }

        return glossary;
    }

    /// <summary><c>--lang</c>: one of the two languages.</summary>
    public static Option<string> LanguageOption(string description)
    {
        var option = new Option<string>("--lang") { Description = description, HelpName = "fr|en" };
        option.Validators.Add(result =>
        {
            var value = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (value is not ("fr" or "en"))
            {
                result.AddError($"--lang is fr or en, not '{value}'.");
            }
        });
        return option;
    }

    /// <summary>The languages to show, in the order of the house: French first.</summary>
    public static IReadOnlyList<Language> LanguagesOf(string? tag) => Languages.FromTag(tag) is { } language ? [language] : [Language.French, Language.English];

    /// <summary>A place as editors and terminals link it: <c>defence.yml:14</c>.</summary>
    public static string Line(SourceSpan place) => $"{place.File}:{place.StartLine}";
}
