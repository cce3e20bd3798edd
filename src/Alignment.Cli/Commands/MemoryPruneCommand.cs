using System.CommandLine;
using Alignment.Cli.Translating;
using Alignment.Core.Text;
using Alignment.Services.Memory;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory prune</c>: what is no longer wanted.</summary>
internal static class MemoryPruneCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Option<DateOnly?>("--before")
        {
            Description = "Only what is from before this day. Units without a date stay.",
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (IsoDate.Read(result.Tokens[0].Value) is { } date)
                {
                    return date;
                }

                result.AddError($"--before wants a day such as 2026-01-31, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var unused = new Option<bool>("--unused") { Description = "Only units that have never filled a gap." };
        var document = new Option<string>("--document") { Description = "Only units from here: a file's name, or what the file calls the document.", HelpName = "NAME" };
        var confirmed = new Option<bool>("--confirmed") { Description = "Confirmed units too, which stay otherwise." };
        var answers = new Option<bool>("--answers") { Description = "Answers of machines, instead of units. What they are needed for again has to be paid for again." };
        var memoryOption = new MemoryOption();
        var command = new Command("prune", "Take units out of the translation memory, or the answers of machines. Say which.")
        {
            before,
            unused,
            document,
            confirmed,
            answers,
            memoryOption,
        };
        command.Validators.Add(result =>
        {
            bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
            if (!IsGiven(before) && !IsGiven(unused) && !IsGiven(document) && !IsGiven(answers))
            {
                result.AddError("say what to take out: --before, --unused, --document or --answers.");
            }
            else if (IsGiven(answers) && new Option[] { unused, document, confirmed }.FirstOrDefault(IsGiven) is { } stray)
            {
                result.AddError($"{stray.Name} is about units, and --answers about what machines answered. Prune one after the other.");
            }
        });
        command.SetAction(parsed =>
        {
            using var memory = memoryOption.OpenExisting(parsed);
            var isAnswers = parsed.GetValue(answers);
            var gone = memory.Prune(new MemoryPruning
            {
                Units = !isAnswers,
                Answers = isAnswers,
                Before = parsed.GetValue(before),
                OnlyUnused = parsed.GetValue(unused),
                Document = parsed.GetValue(document),
                AlsoConfirmed = parsed.GetValue(confirmed),
            });
            terminal.Error.WriteLine(isAnswers ? $"alignment: answers taken out: {gone.Answers}." : $"alignment: units taken out: {gone.Units}.");
            return ExitCodes.Done;
        });
        return command.WithExamples(
            "alignment memory prune --before 2020-01-01 --unused",
            "alignment memory prune --document old.tmx --confirmed",
            "alignment memory prune --answers --before 2025-01-01");
    }
}
