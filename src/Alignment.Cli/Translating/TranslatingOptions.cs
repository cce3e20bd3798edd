using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Settings;
using Alignment.Services.DeepL;
using Alignment.Services.Http;

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
        Description = "Say how many sentences and characters would be sent, and at which price. Sends and writes nothing, and needs no key.",
    };

    private readonly Option<string> english = new Option<string>("--english")
    {
        Description = "The English that DeepL writes. Default: that of alignment.yml, else of the glossary's region (en-US; all others, en-CA among them, are written as en-GB).",
    }.OneOf("en-GB", "en-US");

    private readonly ConfigOption config = new();
    private readonly string? fallback;

    private readonly Option<decimal?> price = new("--price")
    {
        Description = "What a million characters cost, in your currency: for --dry-run, and for what a report says of its costs.",
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
    /// <param name="fallback">The engine if neither the user nor the settings file names one; null to fill no gaps unless the user says so.</param>
    public TranslatingOptions(string name, string? fallback)
    {
        this.fallback = fallback;
        translator = new Option<string>(name)
        {
            Description = "What fills gaps once confirmed alignments and memories have been asked: memory for nothing else; azure, libretranslate or deepl, services whose keys are in variables; command:PROGRAM, which reads a text a line "
                + "and writes its translation a line, {from} and {to} standing for the languages. Sentences are given to it. "
                + (fallback is null ? "Without a name: the engine of alignment.yml." : $"Default: the engine of alignment.yml, else {fallback}."),
            HelpName = "ENGINE",
            Arity = fallback is null ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
        };
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
        command.Add(english);
        command.Add(config);
        command.Validators.Add(Validate);
    }

    /// <summary>The option that names the language to translate into, for validators.</summary>
    public Option<string> To => to;

    /// <summary>What the user wants; null if gaps are to stay as they are.</summary>
    /// <exception cref="AlignmentException">The settings file cannot be used, or nobody names an engine.</exception>
    public TranslatingPlan? Plan(ParseResult parsed)
    {
        var asked = parsed.GetResult(translator) is { Implicit: false };
        if (!asked && fallback is null)
        {
            return null;
        }

        var settings = config.LoadTranslator(parsed);
        var named = asked ? parsed.GetValue(translator) : null;
        return new TranslatingPlan
        {
            Engine = named ?? settings.Engine ?? fallback
                ?? throw new UnusableInputException($"{translator.Name}: name an engine, or put one under 'translator' in {SettingsFile.Name}.", []),
            EngineOf = named is null && settings.Engine is not null ? settings.Path : null,
            Into = Languages.FromTag(parsed.GetValue(to)),
            Memory = parsed.GetValue(memory) is { Length: > 0 } memories ? memories : settings.Memory,
            Filling = new GapFillerOptions
            {
                MinFuzzy = Math.Max(double.Epsilon, IsGiven(parsed, minFuzzy) ? parsed.GetValue(minFuzzy) : settings.MinFuzzy ?? parsed.GetValue(minFuzzy)),
                MaxCharacters = IsGiven(parsed, maxCharacters) ? parsed.GetValue(maxCharacters) : settings.MaxCharacters,
            },
            IsDryRun = parsed.GetValue(dryRun),
            Price = parsed.GetValue(price) ?? settings.Price,
            Services = new ServiceSettings(Environment.GetEnvironmentVariable)
            {
                Given = parsed.GetValue(english) is { } wanted ? new Dictionary<string, string> { [DeepLOptions.EnglishVariable] = wanted } : [],
                File = ServiceVariables.Of(settings),
                NeedsKey = !parsed.GetValue(dryRun),
            },
        };
    }

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private void Validate(CommandResult result)
    {
        var named = result.Written(translator);
        if (named is not null && Translators.Problem(named) is { } problem)
        {
            result.AddError($"{translator.Name} {problem}");
        }

        var stray = new Option[] { to, memory, minFuzzy, maxCharacters, dryRun, price, english, config }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false });
        if (fallback is null && stray is not null && result.GetResult(translator) is not { Implicit: false })
        {
            result.AddError($"{stray.Name} goes with {translator.Name}, which names what fills gaps.");
        }
    }
}
