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
            null => $"alignment: {Missing(parsed.CommandResult) ?? parsed.Errors[0].Message} {help}",
            ['-', ..] => $"alignment: unknown option '{unmatched}'.{DidYouMean(unmatched, OptionNames(parsed.CommandResult))} {help}",
            _ when command.Subcommands.Count > 0 =>
                $"alignment: unknown command '{unmatched}'.{DidYouMean(unmatched, command.Subcommands.Select(sub => sub.Name))} {help}",
            _ => $"alignment: unexpected argument '{unmatched}'. {help}",
        };
    }

    // What the command cannot do without and was not given, with the first sentence that its help says of it.
    private static string? Missing(CommandResult result)
    {
        if (result.Command.Arguments.FirstOrDefault(argument => (result.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues) is { } argument)
        {
            return (result.GetResult(argument)?.Tokens.Count ?? 0) == 0
                ? $"no {argument.Name} given: {FirstSentence(argument.Description)}"
                : $"{argument.Name} wants {argument.Arity.MinimumNumberOfValues} values: {FirstSentence(argument.Description)}";
        }

        return result.Command.Options.FirstOrDefault(option => option.Required && result.GetResult(option) is null or { Implicit: true }) is { } option
            ? $"no {option.Name} given: {FirstSentence(option.Description)} Write {option.Name} {option.HelpName}."
            : null;
    }

    private static string FirstSentence(string? description)
    {
        var text = description ?? "";
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? text : text[..(end + 1)];
        var isName = sentence.StartsWith("French", StringComparison.Ordinal) || sentence.StartsWith("English", StringComparison.Ordinal)
            || (sentence.Length > 1 && char.IsUpper(sentence[1]));
        return isName || sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];
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
