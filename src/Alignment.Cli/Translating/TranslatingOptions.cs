using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Cli.Translating;

/// <summary>The options of every command that fills gaps: the engine, the memory, the ceiling, the price, a dry run.</summary>
internal sealed class TranslatingOptions
{
    private readonly Option<string> translator;

    private readonly Option<string> to = new Option<string>("--to")
    {
        Description = "The language to translate into.",
        DefaultValueFactory = _ => "both",
    }.OneOf("fr", "en", "both");

    private readonly Option<string[]> memory = new("--memory")
    {
        Description = "A translation memory to look into first: a TMX, XLIFF, PO, TSV or bitext file, or a memory of 'alignment memory' (*.db), which also keeps what services answer. May be repeated.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<double> minFuzzy = OptionRules.Probability(
        "--min-fuzzy", "How alike a sentence of the memory has to be to stand in, 0 to 1; 1 for the same sentence only.", new GapFillerOptions().MinFuzzy);

    private readonly Option<int> maxCharacters = OptionRules.Count(
        "--max-characters", "Send no more characters than this, markup included: stop before the request that would.", least: 0, most: int.MaxValue);

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Say how many sentences and characters would be sent, and at which price. Sends and writes nothing.",
    };

    private readonly Option<decimal?> price = new("--price")
    {
        Description = "What a million characters cost, in your currency, for --dry-run.",
        HelpName = "RATE",
        CustomParser = result =>
        {
            if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate))
            {
                return rate;
            }

            result.AddError($"--price wants a number such as 10 or 8.75, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    /// <summary>Makes the options.</summary>
    /// <param name="name">What the option that names the engine is called.</param>
    /// <param name="fallback">The engine if the user names none; null to fill no gaps then.</param>
    public TranslatingOptions(string name, string? fallback)
    {
        translator = new Option<string>(name)
        {
            Description = "What fills gaps once confirmed alignments and memories have been asked: memory for nothing else; azure, libretranslate or deepl, services whose keys are in variables; command:PROGRAM, which reads a text a line "
                + "and writes its translation a line, {from} and {to} standing for the languages. Sentences are given to it.",
            HelpName = "ENGINE",
        };
        if (fallback is not null)
        {
            translator.DefaultValueFactory = _ => fallback;
        }
    }

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(translator);
        command.Add(to);
        command.Add(memory);
        command.Add(minFuzzy);
        command.Add(maxCharacters);
        command.Add(dryRun);
        command.Add(price);
        command.Validators.Add(Validate);
    }

    /// <summary>The option that names the language to translate into, for validators.</summary>
    public Option<string> To => to;

    /// <summary>The engine that the user named; null if gaps are to stay as they are.</summary>
    public string? Engine(ParseResult parsed) => parsed.GetValue(translator);

    /// <summary>The language to translate into; null for both.</summary>
    public Language? Into(ParseResult parsed) => Languages.FromTag(parsed.GetValue(to));

    /// <summary>Whether only the cost is asked for.</summary>
    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(dryRun);

    /// <summary>Price of a million characters; null if the user names none.</summary>
    public decimal? Price(ParseResult parsed) => parsed.GetValue(price);

    /// <summary>Opens the memories.</summary>
    /// <exception cref="Core.AlignmentException">One cannot be used.</exception>
    public LayeredMemory OpenMemory(ParseResult parsed, CancellationToken cancellationToken) =>
        TranslationMemories.Open(parsed.GetValue(memory) ?? [], keepsAnswers: Translators.IsService(Engine(parsed)!) && !IsDryRun(parsed), cancellationToken);

    /// <summary>How to fill.</summary>
    public GapFillerOptions Filling(ParseResult parsed) => new()
    {
        MinFuzzy = Math.Max(double.Epsilon, parsed.GetValue(minFuzzy)),
        MaxCharacters = parsed.GetResult(maxCharacters) is null ? null : parsed.GetValue(maxCharacters),
    };

    private void Validate(CommandResult result)
    {
        var named = result.Written(translator);
        if (named is not null && Translators.Problem(named) is { } problem)
        {
            result.AddError($"{translator.Name} {problem}");
        }

        var stray = new Option[] { to, memory, minFuzzy, maxCharacters, dryRun, price }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false });
        if (named is null && translator.DefaultValueFactory is null && stray is not null)
        {
            result.AddError($"{stray.Name} goes with {translator.Name}, which names what fills gaps.");
        }
    }
}
