using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary set</c>: changes fields of a concept or of one of its terms.</summary>
internal static class GlossarySetCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of the concept." };
        var changes = FieldChange.Argument(
            "CHANGE",
            "FIELD=VALUE sets a field, FIELD= removes it; FIELD+=VALUE and FIELD-=VALUE add to a list and take from it. Dots lead to inner fields: definition.fr, source.ref, rules.first_use, rules.severity.TERM030.",
            ArgumentArity.OneOrMore);
        var selection = new TermSelection();
        var editing = new GlossaryEditing();
        var command = new Command("set", "Change fields of a concept, or of one of its terms. Everything else in the file stays as it is.") { id, changes };
        selection.AddTo(command);
        editing.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var store = editing.Open(parsed);
            var name = parsed.GetRequiredValue(id);
            var text = GlossaryEditing.Holding(store, name);
            var term = selection.Find(parsed, text, name);
            var edited = parsed.GetRequiredValue(changes).Aggregate(text, (text, change) => Apply(text, name, term, change));
            GlossaryEditing.TellStatus(terminal, text, edited, name, term);
            return Task.FromResult(editing.Finish(parsed, terminal, store, [edited], $"changed '{name}'", cancellationToken));
        });
        return command.WithExamples(
            "alignment glossary set nato domain=alliances kind=org",
            "alignment glossary set nato --term OTAN --lang fr gender=f match+=Otan",
            "alignment glossary set islamic-state --term Daech --lang fr status=forbidden \"use=groupe État islamique\"",
            "alignment glossary set gac rules.first_use=expand rules.severity.TERM030=error --dry-run");
    }

    /// <summary>Makes one change.</summary>
    public static GlossaryText Apply(GlossaryText text, string id, TermAddress? term, FieldChange change)
    {
        if (change.Field == "id")
        {
            throw new GlossaryException(text.Path, $"ids are changed with 'glossary rename {id} NEW', which changes 'related' everywhere too.");
        }

        if (change.Operation is FieldOperation.Add or FieldOperation.Take && !GlossaryFields.IsList(change.Field) && GlossaryFields.Problem(change.Field, term is not null) is null)
        {
            throw new GlossaryException(text.Path, $"'{change.Field}' holds one value, no list. Set it with {change.Field}=VALUE.");
        }

        return change.Operation switch
        {
            FieldOperation.Set when change.Field == "term" && term is { } address => text.Reword(id, address, change.Value),
            FieldOperation.Set => text.Set(id, term, change.Field, change.ToYaml()),
            FieldOperation.Remove => text.Unset(id, term, change.Field),
            FieldOperation.Add => text.Add(id, term, change.Field, change.Value),
            _ => text.Take(id, term, change.Field, change.Value),
        };
    }
}
