using System.CommandLine;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Cli.Commands;

/// <summary>What import and export have in common.</summary>
internal static class GlossaryExchangeOptions
{
    /// <summary><c>--source</c>: the language of the first column.</summary>
    public static Option<string> Source(string description) =>
        new Option<string>("--source") { Description = description, DefaultValueFactory = _ => "fr" }.OneOf("fr", "en");

    /// <summary><c>--verbose</c>: list what does not travel, concept by concept.</summary>
    public static Option<bool> Verbose() => new("--verbose") { Description = "List what does not travel, concept by concept." };

    /// <summary>Says on the error stream what did not travel.</summary>
    public static void Tell(Terminal terminal, string what, ExchangeReport report, bool isVerbose)
    {
        if (report.Losses.Count == 0)
        {
            return;
        }

        terminal.Error.WriteLine($"alignment: {what}: {report.Summary}.{(isVerbose ? "" : " --verbose lists them.")}");
        foreach (var loss in isVerbose ? report.Losses : [])
        {
            var place = loss.Concept.Length == 0 ? "" : loss.Concept + ": ";
            terminal.Error.WriteLine($"  {place}{loss.What}{(loss.Value is null ? "" : $": {loss.Value.ReplaceLineEndings(" ")}")}");
        }
    }
}
