using System.CommandLine;
using Alignment.Core.Terminology;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary rename</c>: gives a concept another id.</summary>
internal static class GlossaryRenameCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of the concept." };
        var newId = new Argument<string>("NEW") { Description = "Its new id: small letters, digits and hyphens." };
        var editing = new GlossaryEditing();
        var command = new Command("rename", "Give a concept another id, also where other concepts name it as related, in all files of the glossary.") { id, newId };
        editing.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var store = editing.Open(parsed);
            var (name, newName) = (parsed.GetRequiredValue(id), parsed.GetRequiredValue(newId));
            _ = GlossaryEditing.Holding(store, name);
            if (store.Glossary.Find(newName) is { } taken)
            {
                throw new GlossaryException(taken.Place.File, $"there is a concept '{newName}' already. Choose another id.", taken.Place.StartLine, taken.Place.StartColumn);
            }

            return Task.FromResult(editing.Finish(
                parsed, terminal, store, store.Texts.Select(text => text.Rename(name, newName)), $"renamed '{name}' to '{newName}'", cancellationToken));
        });
        return command.WithExamples("alignment glossary rename policy-rate key-rate", "alignment glossary rename gac global-affairs-canada --dry-run");
    }
}
