using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Alignment.Core.Text;

namespace Alignment.Cli;

/// <summary>Usage errors in the program's own words, with a did-you-mean.</summary>
internal static class UsageErrors
{
    /// <summary>One line that says what is wrong with the arguments; null if nothing is.</summary>
    public static string? Find(ParseResult parsed)
    {
        // Who asks for help need not have the rest right.
        if (AsksForHelp(parsed.CommandResult))
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var help = $"See 'alignment {Path(parsed.CommandResult)}--help'.";

        // A variadic argument swallows misspelled options, so they are looked for among its values.
        var stray = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .FirstOrDefault(value => value.Length > 1 && value[0] == '-' && !IsBehindDoubleDash(parsed, value));
        if (stray is not null)
        {
            return $"alignment: unknown option '{stray}'.{DidYouMean(stray, OptionNames(parsed.CommandResult))} {help}";
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        var unmatched = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        return unmatched switch
        {
            null => $"alignment: {parsed.Errors[0].Message} {help}",
            ['-', ..] => $"alignment: unknown option '{unmatched}'.{DidYouMean(unmatched, OptionNames(parsed.CommandResult))} {help}",
            _ when command.Subcommands.Count > 0 =>
                $"alignment: unknown command '{unmatched}'.{DidYouMean(unmatched, command.Subcommands.Select(sub => sub.Name))} {help}",
            _ => $"alignment: unexpected argument '{unmatched}'. {help}",
        };
    }

    private static bool AsksForHelp(CommandResult result) =>
        result.Children.Any(child => child is OptionResult { Option: HelpOption or VersionOption, Implicit: false })
        || (result.Parent is CommandResult parent && AsksForHelp(parent));

    // The words that lead to a command, each with a blank behind it: "glossary list ".
    private static string Path(CommandResult result) =>
        result.Command is RootCommand ? "" : (result.Parent is CommandResult parent ? Path(parent) : "") + result.Command.Name + " ";

    private static string DidYouMean(string word, IEnumerable<string> known) =>
        Spelling.Closest(word, known) is { } best ? $" Did you mean '{best}'?" : "";

    private static IEnumerable<string> OptionNames(CommandResult result)
    {
        for (SymbolResult? level = result; level is not null; level = level.Parent)
        {
            if (level is CommandResult { Command: var command })
            {
                foreach (var option in command.Options.Where(option => !option.Hidden))
                {
                    yield return option.Name;
                }
            }
        }
    }

    private static bool IsBehindDoubleDash(ParseResult parsed, string value)
    {
        var tokens = parsed.Tokens.Select(token => token.Value).ToList();
        var dashes = tokens.IndexOf("--");
        return dashes >= 0 && tokens.IndexOf(value) > dashes;
    }
}
