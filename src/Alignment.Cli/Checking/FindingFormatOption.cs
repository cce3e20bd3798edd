using System.CommandLine;
using Alignment.Core.Checking;
using Alignment.Formats.Findings;

namespace Alignment.Cli.Checking;

/// <summary><c>--format FORMAT</c>: how findings are written. Every command that reports findings has this option.</summary>
internal sealed class FindingFormatOption : Option<string>
{
    public FindingFormatOption()
        : base("--format")
    {
        Description = $"How findings are written: {string.Join(", ", FindingFormats.Names)}.";
        DefaultValueFactory = _ => FindingFormats.Names[0];
        this.OneOf([.. FindingFormats.Names]);
        HelpName = "FORMAT"; // all names in that column would leave no room for the others
    }

    /// <summary>What writers need to know besides the findings, for a report in a file.</summary>
    /// <param name="failOn">From which severity on a finding fails the check; <see cref="Severity.None"/> for never.</param>
    public static FindingLayout Layout(Severity failOn) =>
        new() { Folder = Directory.GetCurrentDirectory(), Version = ProgramVersion.Text, FailOn = failOn };
}
