using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Core.Checking;

namespace Alignment.Cli.Checking;

/// <summary>The options of <c>alignment check</c> that mend what can be mended.</summary>
internal sealed class MendingOptions
{
    private readonly Option<bool> fix = new("--fix") { Description = "Mend what can be mended without a person, and report the rest. Standard input is written to standard output, mended." };
    private readonly Option<bool> diff = new("--diff") { Description = "Show what --fix would change, as a patch, in place of findings; change nothing." };
    private readonly Option<bool> dryRun = new("--fix-dry-run") { Description = "Report what --fix would leave; change nothing." };
    private readonly Option<bool> unsafeFixes = new("--unsafe-fixes") { Description = "With one of these: also mend where the meaning or the grammar around may change." };

    private List<Way> Ways => [new(fix, MendingMode.Fix), new(diff, MendingMode.Diff), new(dryRun, MendingMode.DryRun)];

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [fix, diff, dryRun, unsafeFixes];

    /// <summary>Says what does not go together.</summary>
    /// <param name="result">The command.</param>
    /// <param name="writeBaseline">The option that makes a baseline in place of a report.</param>
    public void Validate(CommandResult result, Option<bool> writeBaseline)
    {
        var given = Ways.FindAll(way => result.GetValue(way.Option)).ConvertAll(way => way.Option.Name);
        if (given.Count > 1)
        {
            result.AddError($"{given[0]} and {given[1]} do not go together.");
        }
        else if (given.Count == 1 && result.GetValue(writeBaseline))
        {
            result.AddError($"{given[0]} and {writeBaseline.Name} do not go together: mend first, then write the baseline.");
        }
        else if (given.Count == 0 && result.GetValue(unsafeFixes))
        {
            result.AddError("--unsafe-fixes goes with --fix, --diff or --fix-dry-run.");
        }
    }

    /// <summary>What is to be done.</summary>
    public MendingMode Mode(ParseResult parsed) => Ways.Find(way => parsed.GetValue(way.Option))?.Mode ?? MendingMode.None;

    /// <summary>How sure a mend has to be.</summary>
    public Fixability Least(ParseResult parsed) => parsed.GetValue(unsafeFixes) ? Fixability.Unsafe : Fixability.Safe;

    private sealed record Way(Option<bool> Option, MendingMode Mode);
}
