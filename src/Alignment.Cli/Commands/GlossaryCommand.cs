using System.CommandLine;
using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary</c>: what the glossary says.</summary>
internal static class GlossaryCommand
{
    public static Command Create(Terminal terminal) => new Command("glossary", "Show, search, edit and check the glossary, and exchange it with other programs.")
    {
        GlossaryAddCommand.Create(terminal),
        GlossaryDiffCommand.Create(terminal),
        GlossaryExportCommand.Create(terminal),
        GlossaryFindCommand.Create(terminal),
        GlossaryFormatCommand.Create(terminal),
        GlossaryImportCommand.Create(terminal),
        GlossaryLintCommand.Create(terminal),
        GlossaryListCommand.Create(terminal),
        GlossaryMergeCommand.Create(terminal),
        GlossaryRemoveCommand.Create(terminal),
        GlossaryRenameCommand.Create(terminal),
        GlossarySetCommand.Create(terminal),
        GlossaryShowCommand.Create(terminal),
        GlossaryStatsCommand.Create(terminal),
        GlossarySuggestCommand.Create(terminal),
        GlossaryTestCommand.Create(terminal),
    }.WithExamples(
        "alignment glossary list",
        "alignment glossary show nato",
        "alignment glossary find \"mission d'entraînement\"",
        "alignment glossary add no-fly-zone --en \"no-fly zone\" --fr \"zone d'exclusion aérienne\" domain=conflict",
        "alignment glossary set nato --term OTAN --lang fr gender=f");

    /// <summary>The glossary, with a word on the error stream if there is none.</summary>
    public static Glossary Load(GlossaryOption option, ParseResult parsed, Terminal terminal)
    {
        var glossary = option.Load(parsed);
        if (glossary.Files.Count == 0)
        {
            terminal.Error.WriteLine("alignment: no glossary here: neither glossary/ nor glossary.yml, in this folder or above. Name one with --glossary.");
        }
        else if (EmptyGlossary.Notice(glossary.Files) is { } notice)
        {
            terminal.Error.WriteLine(notice);
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

    /// <summary><c>--format</c>: text for people or JSON for programs.</summary>
    public static Option<string> FormatOption() => new Option<string>("--format") { Description = "text for people, json for programs.", DefaultValueFactory = _ => "text" }.OneOf("text", "json");

    /// <summary>Whether the user asked for JSON.</summary>
    public static bool IsJson(ParseResult parsed, Option<string> format) => parsed.GetValue(format) == "json";

    /// <summary>The error for an id that the glossary does not have.</summary>
    public static GlossaryException Unknown(Glossary glossary, string id)
    {
        var near = Spelling.Closest(id, glossary.Concepts.Select(concept => concept.Id));
        return new GlossaryException(
            glossary.Files.Count switch
            {
                0 => "glossary",
                <= 3 => string.Join(", ", glossary.Files.Select(file => file.Path)),
                _ => $"{glossary.Files[0].Path} and {glossary.Files.Count - 1} more files",
            },
            $"no concept '{id}'.{(near is null ? $" Search with 'alignment glossary find {id}'." : $" Did you mean '{near}'?")}");
    }

    /// <summary>The languages to show, in the order of the house: French first.</summary>
    public static IReadOnlyList<Language> LanguagesOf(string? tag) => Languages.FromTag(tag) is { } language ? [language] : [Language.French, Language.English];

    /// <summary>A place as editors and terminals link it: <c>defence.yml:14</c>.</summary>
    public static string Line(SourceSpan place) => $"{place.File}:{place.StartLine}";
}
