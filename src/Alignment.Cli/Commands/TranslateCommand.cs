using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Cli.Translating;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Output;
using Alignment.Formats.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment translate</c>: fills the gaps of bitext files, or translates a sentence.</summary>
internal sealed class TranslateCommand
{
    private readonly Argument<string[]> bitexts = new("BITEXT")
    {
        Description = "Bitext files (*.bitext.jsonl), or folders of them, as report writes them. Translations are written into them.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly TranslatingOptions translating = new("--translator", Translators.Memory);
    private readonly GlossaryOption glossary = new();

    private readonly Option<bool> again = new("--again") { Description = "Also gaps that have a translation already. What a machine was asked before is not asked again." };

    private readonly Option<string> text = new("--text") { Description = "Translate this sentence instead, and print it.", HelpName = "TEXT" };

    private readonly Option<string> from = new Option<string>("--from") { Description = "The language of --text; detected if not given." }.OneOf("fr", "en");

    private readonly Terminal terminal;

    private TranslateCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var translate = new TranslateCommand(terminal);
        var command = new Command("translate", "Fill the gaps of bitext files: sentences that one language has alone. What fills them is marked as no outlet's words.")
        {
            translate.bitexts,
        };
        translate.translating.AddTo(command);
        command.Add(translate.glossary);
        command.Add(translate.again);
        command.Add(translate.text);
        command.Add(translate.from);
        command.Validators.Add(translate.Validate);
        command.SetAction(translate.RunAsync);
        return command.WithExamples(
            "alignment translate out/report.bitexts --memory coverage.tmx",
            "alignment translate out/report.bitexts --translator 'command:my-translator --from {from} --to {to}' --dry-run --price 10",
            "alignment translate out/report.bitexts --translator 'command:apertium -u -f line fr-es' --to en --max-characters 50000",
            "alignment translate --text 'La gare est fermée.' --from fr --translator 'command:my-translator --from {from} --to {to}'");
    }

    private void Validate(CommandResult result)
    {
        var files = result.GetResult(bitexts)?.Tokens.Count ?? 0;
        var problem = (files, result.Written(text)) switch
        {
            (0, null) => "name bitext files or folders of them, or give a sentence with --text.",
            ( > 0, not null) => "--text stands alone: bitext files are translated by another run.",
            (_, { } sentence) when !sentence.Any(char.IsLetter) => "--text has no letters to translate.",
            (_, null) when result.GetResult(from) is { Implicit: false } => "--from goes with --text; bitext files know their languages.",
            (0, _) when result.Written(from) is { } source && result.GetResult(translating.To) is { Implicit: false, Tokens: [var target] } && target.Value == source =>
                $"--from and --to are both {source}.",
            _ => null,
        };
        if (problem is not null)
        {
            result.AddError(problem);
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var terms = new TermMatchers(glossary.Load(parsed));
        using var translation = new GapTranslation(translating.Plan(parsed)!, terms, LexiconFile.ReadShipped(), terminal, cancellationToken);
        return parsed.GetValue(text) is { } sentence
            ? await TranslateTextAsync(sentence, parsed, translation, cancellationToken).ConfigureAwait(false)
            : await FillAsync(parsed, translation, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> FillAsync(ParseResult parsed, GapTranslation translation, CancellationToken cancellationToken)
    {
        var paths = BitextPaths.Expand(parsed.GetValue(bitexts)!);
        var read = paths.Select(path => BitextFile.Load(path, cancellationToken)).ToList();
        translation.Learn(read);
        var gaps = new BitextGaps(read, translation.Plan.Into, parsed.GetValue(again));
        if (await translation.RunAsync(gaps.Gaps, cancellationToken).ConfigureAwait(false) is not { } result)
        {
            return ExitCodes.Done;
        }

        // what was paid for is written even if the user wants to stop
        Write(paths, read, gaps.With(result.Translations));
        translation.Tell(gaps, result);
        GapTranslation.ThrowIfUnfinished(result);
        return ExitCodes.Done;
    }

    private static void Write(IReadOnlyList<string> paths, List<Bitext> before, IReadOnlyList<Bitext> after)
    {
        using var files = new OutputSet();
        for (var index = 0; index < paths.Count; index++)
        {
            if (!ReferenceEquals(before[index], after[index]))
            {
                var bitext = after[index];
                files.AddFile(paths[index], writer => BitextFile.Write(bitext, writer));
            }
        }

        files.Commit();
    }

    private async Task<int> TranslateTextAsync(string sentence, ParseResult parsed, GapTranslation translation, CancellationToken cancellationToken)
    {
        var source = Languages.FromTag(parsed.GetValue(from))
            ?? translation.Plan.Into?.Other()
            ?? LanguageIdentifier.Identify(sentence).Language
            ?? throw new UnusableInputException("--text: this looks like neither French nor English. Say which it is with --from.", []);
        var gap = new Gap([sentence], source);
        if (await translation.RunAsync([gap], cancellationToken).ConfigureAwait(false) is not { } result)
        {
            return ExitCodes.Done;
        }

        GapTranslation.ThrowIfUnfinished(result);
        if (result.Translations[0] is not { } made)
        {
            throw new UnusableInputException("--text: " + (result switch
            {
                { Open: [var open, ..] } => open.Reason,
                { ReachedCeiling: true } => "it is longer than --max-characters.",
                _ => "no memory has this sentence or a similar one. Name a machine with --translator.",
            }), []);
        }

        terminal.Out.WriteLine(made.Text);
        terminal.Error.WriteLine("alignment: " + TranslationLine.Of(made, gap.Text));
        return ExitCodes.Done;
    }
}
