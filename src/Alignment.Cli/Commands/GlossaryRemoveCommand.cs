using System.CommandLine;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary remove</c>: takes out a concept or a term.</summary>
internal static class GlossaryRemoveCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of the concept." };
        var selection = new TermSelection();
        var editing = new GlossaryEditing();
        var command = new Command("remove", "Remove a concept, or with --term one of its terms. Comments above it stay.") { id };
        selection.AddTo(command);
        editing.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var store = editing.Open(parsed);
            var name = parsed.GetRequiredValue(id);
            var text = GlossaryEditing.Holding(store, name);
            var term = selection.Find(parsed, text, name);
            var edited = term is { } address ? text.RemoveTerm(name, address) : text.RemoveConcept(name);
            Tell(terminal, store.Glossary, text, edited, name, term);
            return Task.FromResult(editing.Finish(parsed, terminal, store, [edited], $"removed {(term is null ? $"'{name}'" : $"a term of '{name}'")}", cancellationToken));
        });
        return command.WithExamples(
            "alignment glossary remove basis-point",
            "alignment glossary remove nato --term \"Alliance atlantique\"",
            "alignment glossary remove islamic-state --term Daech --lang fr --dry-run");
    }

    // What a removal leaves behind that a person should look at.
    private static void Tell(Terminal terminal, Core.Terminology.Glossary glossary, GlossaryText before, GlossaryText after, string id, TermAddress? term)
    {
        foreach (var comment in before.CommentsAbove(id, term))
        {
            terminal.Error.WriteLine($"alignment: note: the comment above stays: {comment.File}:{comment.StartLine}.");
        }

        if (term is not { } address)
        {
            foreach (var concept in glossary.Concepts.Where(concept => concept.Related.Contains(id)))
            {
                terminal.Error.WriteLine($"alignment: note: '{concept.Id}' still names it as related: {GlossaryCommand.Line(concept.Place)}.");
            }

            return;
        }

        GlossaryEditing.TellStatus(terminal, before, after, id);
        var gone = before.Find(id)!.Sections.First(section => section.Tag == address.Tag).Terms[address.Index];
        foreach (var other in after.Find(id)!.Terms(gone.Language).Where(other => other.Of == gone.Text || other.Use.Contains(gone.Text)))
        {
            terminal.Error.WriteLine($"alignment: note: “{other.Text}” ({other.Language.Tag()}) still names it: {GlossaryCommand.Line(other.Place)}.");
        }
    }
}
