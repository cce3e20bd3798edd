using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Formats.Explanations;
using Alignment.Formats.Tsv;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment explain</c>: how two texts relate, and why.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> french = new("FR") { Description = "The French text; or - for a line of French, a tab, and English from standard input." };
    private readonly Argument<string> english = new("EN") { Description = "The English text.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "text: for reading; json: an object on one line.",
        DefaultValueFactory = _ => "text",
    }.OneOf("text", "json");

    private readonly LexiconOption lexicon = new();
    private readonly GlossaryOption glossary = new();
    private readonly Terminal terminal;

    private ExplainCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var explain = new ExplainCommand(terminal);
        var command = new Command(
            "explain", "Say how a French and an English text relate, and why: the words that stand for each other, what they share, where they part ways.")
        {
            explain.french,
            explain.english,
            explain.format,
            explain.lexicon,
            explain.glossary,
        };
        command.Validators.Add(explain.Validate);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(explain.Run(parsed, cancellationToken)));
        return command.WithExamples(
            "alignment explain \"Le taux directeur reste à 5 %.\" \"The policy rate stays at 5 per cent.\"",
            "alignment explain \"L'OTAN se réunit mardi.\" \"NATO meets on Wednesday.\" --glossary glossary --format json",
            "sed -n 7p pairs.tsv | alignment explain -");
    }

    private void Validate(CommandResult result)
    {
        var (first, second) = (result.GetValue(french), result.GetValue(english));
        if (first == TextInput.StandardInput && second is not null)
        {
            result.AddError("standard input has both texts, with a tab between. Leave one of '-' and the second text out.");
        }
        else if (first is not null && first != TextInput.StandardInput && second is null)
        {
            result.AddError("one text, and explain takes two: a French and an English one.");
        }
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var given = parsed.GetRequiredValue(french) == TextInput.StandardInput
            ? ReadPair()
            : new SentencePair(parsed.GetRequiredValue(french), parsed.GetRequiredValue(english));
        var explainer = new PairExplainer(lexicon.Load(parsed), new TermMatchers(glossary.Load(parsed)));
        var explanation = explainer.Explain(InOrder(given), cancellationToken);
        if (parsed.GetValue(format) == "json")
        {
            ExplanationJson.Write(explanation, terminal.Out);
        }
        else
        {
            ExplanationText.Write(explanation, terminal.Out);
        }

        return ExitCodes.Done;
    }

    private SentencePair ReadPair() => PairFile.Read(terminal.In, TextInput.StandardInput).Take(2).ToList() switch
    {
        [var pair] => pair,
        [] => throw new InputFormatException(TextInput.StandardInput, "nothing came. Give a line of French, a tab, and English."),
        _ => throw new InputFormatException(TextInput.StandardInput, "more than one line, and explain takes one pair. 'alignment score' takes many."),
    };

    /// <summary>The French text first, as far as the languages can be told.</summary>
    private SentencePair InOrder(SentencePair pair)
    {
        const double Confident = 0.5; // both have to be the other language, which one guess may get wrong and two hardly
        switch (LineLanguage.Of([pair.French], [pair.English], Confident))
        {
            case LineLanguages.Swapped:
                terminal.Error.WriteLine("alignment: the first text is English and the second French; they are taken the other way round.");
                return new SentencePair(pair.English, pair.French);
            case LineLanguages.BothFrench:
                terminal.Error.WriteLine("alignment: both texts look French; the second is taken for English.");
                return pair;
            case LineLanguages.BothEnglish:
                terminal.Error.WriteLine("alignment: both texts look English; the first is taken for French.");
                return pair;
            default:
                return pair;
        }
    }
}
