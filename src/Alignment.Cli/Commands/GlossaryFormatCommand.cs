using System.CommandLine;
using Alignment.Core.Terminology.Editing;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary fmt</c>: gives the files one look.</summary>
internal static class GlossaryFormatCommand
{
    public static Command Create(Terminal terminal)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; name the files that would change, and exit 1 if there are any." };
        var sort = new Option<bool>("--sort") { Description = "Sort the entries by id too; comments right above an entry move with it." };
        var editing = new GlossaryEditing();
        var command = new Command(
            "fmt",
            "Give the files one look: keys in the usual order, accents composed, white space tidy. The only command that reorders (keys inside an entry or term, and entries with --sort); comments stay with what they stand at.")
        {
            check,
            sort,
        };
        editing.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var store = editing.Open(parsed);
            var formatted = store.Texts.Select(text => GlossaryFormatter.Format(text, parsed.GetValue(sort))).ToList();
            if (!parsed.GetValue(check))
            {
                return Task.FromResult(editing.Finish(parsed, terminal, store, formatted, "formatted", cancellationToken));
            }

            var changed = store.Texts.Zip(formatted).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First.Path).ToList();
            foreach (var path in changed)
            {
                terminal.Out.WriteLine(path);
            }

            terminal.Error.WriteLine($"alignment: {changed.Count} of {store.Texts.Count} files would change.");
            return Task.FromResult(changed.Count > 0 ? ExitCodes.Findings : ExitCodes.Done);
        });
        return command.WithExamples("alignment glossary fmt", "alignment glossary fmt --check", "alignment glossary fmt --dry-run --glossary defence.yml");
    }
}
