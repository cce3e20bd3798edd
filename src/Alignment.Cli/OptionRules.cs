using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Core.Text;

namespace Alignment.Cli;

/// <summary>What values options take, and one line each for those that they do not.</summary>
internal static class OptionRules
{
    /// <summary>Lets an option take only the words given.</summary>
    /// <param name="option">An option that takes a word, or words one at a time.</param>
    /// <param name="words">The words.</param>
    public static Option<T> OneOf<T>(this Option<T> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => token.Value).FirstOrDefault(value => !words.Contains(value, StringComparer.Ordinal)) is { } unknown)
            {
                var near = Spelling.Closest(unknown, words);
                var list = words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " or " + words[^1];
                result.AddError($"{option.Name} is {list}, not '{unknown}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
            }
        });
        return option;
    }

    /// <summary>What stands behind an option, for validators: asking for its value would throw where it stands twice, before the user is told so.</summary>
    public static string? Written(this CommandResult result, Option<string> option) => result.GetResult(option) is { Tokens: [.., var last] } ? last.Value : null;

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int> Count(string name, string description, int value, int least, int most)
    {
        var option = Count(name, description, least, most);
        option.DefaultValueFactory = _ => value;
        return option;
    }

    /// <summary>An option for how much to do at a time, 1 to 1024; without it, as much as there are processors.</summary>
    /// <remarks>Its default is not shown in the help, which would differ from machine to machine: read it with <see cref="OrProcessors"/>.</remarks>
    public static Option<int> Parallelism(string name, string description) =>
        Count(name, description + " Default: as many as there are processors.", least: 1, most: 1024);

    /// <summary>The value of a <see cref="Parallelism"/> option.</summary>
    public static int OrProcessors(this ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is > 0 and var given ? given : Environment.ProcessorCount;

    /// <summary>An option that takes a whole number and need not be given.</summary>
    public static Option<int> Count(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} wants a whole number from {least} to {most}, not '{result.Tokens[0].Value}'."));
            return least;
        },
    };

    /// <summary>An option that takes a weight from 0.001 to 1000, with a decimal point whatever the user's own language writes.</summary>
    public static Option<double> Weight(string name, string description, double value) => Decimal(
        name, description, "W", value, number => number is >= 0.001 and <= 1000, "a number from 0.001 to 1000, such as 0.5");

    /// <summary>An option that takes a probability, with a decimal point whatever the user's own language writes.</summary>
    public static Option<double> Probability(string name, string description, double value) => Decimal(
        name, description, "P", value, number => number is >= 0 and <= 1, "a number from 0 to 1, such as 0.5");

    private static Option<double> Decimal(string name, string description, string helpName, double value, Predicate<double> isRight, string wanted) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => value,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && isRight(number))
            {
                return number;
            }

            result.AddError($"{name} wants {wanted}, not '{result.Tokens[0].Value}'.");
            return value;
        },
    };
}
