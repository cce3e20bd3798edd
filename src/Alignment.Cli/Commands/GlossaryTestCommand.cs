using System.CommandLine;
using Alignment.Cli.Checking;
using Alignment.Core.Checking.Linting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary test</c>: runs the samples that entries carry.</summary>
internal static class GlossaryTestCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string[]>("ID") { Description = "Concepts to test; all if none is named.", Arity = ArgumentArity.ZeroOrMore };
        var glossaryOption = new GlossaryOption();
        var formatOption = GlossaryCommand.FormatOption();
        var command = new Command("test", "Run the samples of the entries (rules: tests: ok, bad). Exit 1 if one does not come out as it should.") { id, glossaryOption, formatOption };
        command.SetAction(parsed =>
        {
            var glossary = GlossaryCommand.Load(glossaryOption, parsed, terminal);
            var named = parsed.GetValue(id) ?? [];
            foreach (var unknown in named.Where(name => glossary.Find(name) is null))
            {
                throw GlossaryCommand.Unknown(glossary, unknown);
            }

            var concepts = glossary.Concepts.Where(concept => named.Length == 0 || named.Contains(concept.Id)).ToList();
            var failures = GlossarySelfTests.Failures(glossary.Files).Where(failed => concepts.Contains(failed.Concept)).ToList();
            var count = concepts.Sum(concept => concept.Rules.Tests.Count);
            if (GlossaryCommand.IsJson(parsed, formatOption))
            {
                GlossaryJson.Write(terminal.Out, json =>
                {
                    json.WriteNumber("samples", count);
                    json.WriteNumber("failed", failures.Count);
                    json.WriteStartArray("failures");
                    foreach (var (_, concept, failure) in failures)
                    {
                        json.WriteStartObject();
                        json.WriteString("concept", concept.Id);
                        json.WriteString("sample", failure.Test.Text);
                        json.WriteString("expected", failure.Test.IsGood ? "ok" : "bad");
                        json.WriteString("message", failure.Message);
                        json.WritePlace(failure.Place);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                });
            }
            else
            {
                foreach (var (_, _, failure) in failures)
                {
                    terminal.Out.WriteLine($"{failure.Place}: {failure.Message}");
                }
            }

            terminal.Error.WriteLine(
                $"alignment: {CheckNotices.Count(count, "sample")} of {CheckNotices.Count(concepts.Count(concept => concept.Rules.Tests.Count > 0), "concept")}, {failures.Count} failed.");
            return failures.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command.WithExamples("alignment glossary test", "alignment glossary test nato islamic-state", "alignment glossary test --format json");
    }
}
