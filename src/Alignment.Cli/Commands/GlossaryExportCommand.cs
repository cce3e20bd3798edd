using System.CommandLine;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;
using Alignment.Formats.Output;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary export</c>: the glossary for other programs.</summary>
internal static class GlossaryExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var glossaryOption = new GlossaryOption();
        var format = new Option<string>("--format")
        {
            Description = "csv or tsv: a term a row; "
                + "tbx: TBX-Basic 2019, tbx-dct the same with elements for types, tbx-2008 for older programs; "
                + "utx: UTX 1.20; deepl, azure: preferred terms in one direction; json: everything.",
            DefaultValueFactory = _ => GlossaryExchange.Writable[0],
        }.OneOf([.. GlossaryExchange.Writable]);
        var source = GlossaryExchangeOptions.Source("Language of the first column in utx, deepl and azure.");
        var output = new Option<string>("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };
        var mark = new Option<bool>("--bom") { Description = "Begin with a byte order mark: without one, Excel shows accents of a csv as two characters." };
        var verbose = GlossaryExchangeOptions.Verbose();
        var command = new Command("export", "Write the glossary in the format of another program, and say what does not travel.") { glossaryOption, format, source, output, mark, verbose };
        command.SetAction((parsed, cancellationToken) =>
        {
            var glossary = GlossaryCommand.Load(glossaryOption, parsed, terminal);
            var report = new ExchangeReport();
            var name = parsed.GetRequiredValue(format);
            var context = new GlossaryExportContext(Languages.FromTag(parsed.GetValue(source))!.Value, terminal.Clock.GetUtcNow(), ProgramVersion.Text);
            if (parsed.GetValue(output) is { } path && path != TextInput.StandardInput)
            {
                OutputFile.Write(path, Write, cancellationToken);
            }
            else
            {
                Write(terminal.Out);
            }

            GlossaryExchangeOptions.Tell(terminal, $"not in {name}", report, parsed.GetValue(verbose));
            return Task.FromResult(ExitCodes.Done);

            void Write(TextWriter writer)
            {
                writer.Write(parsed.GetValue(mark) ? "\uFEFF" : "");
                GlossaryExchange.Write(glossary, writer, name, context, report);
            }
        });
        return command.WithExamples(
            "alignment glossary export -o terms.csv --bom",
            "alignment glossary export --format tbx -o terms.tbx --verbose",
            "alignment glossary export --format deepl --source en > en-fr.tsv");
    }
}
