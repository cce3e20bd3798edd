using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary add</c>: adds a concept with its terms, or terms to a concept.</summary>
internal static class GlossaryAddCommand
{
    private static readonly string[] Languages = ["en", "fr"];

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of the concept: a new one, or one to add terms to." };
        var fields = FieldChange.Argument(
            "FIELD=VALUE",
            "Fields of a new concept (domain=defence), or of the term that is added (gender=f); en.FIELD and fr.FIELD where terms of both languages are.",
            ArgumentArity.ZeroOrMore);
        var terms = Languages.ToDictionary(tag => tag, tag => new Option<string[]>("--" + tag)
        {
            Description = $"{(tag == "fr" ? "French" : "English")} term; the first of a concept is the preferred one. Or a term in YAML: \"{{term: NATO, status: forbidden}}\". May be repeated.",
            HelpName = "TERM",
            AllowMultipleArgumentsPerToken = false,
            Arity = ArgumentArity.OneOrMore,
        });
        var file = new Option<string?>("--file")
        {
            Description = "File for a new concept; made if it is not there. Default: the only file, or the one with concepts of the same domain.",
            HelpName = "FILE",
        };
        var editing = new GlossaryEditing();
        var command = new Command("add", "Add a concept with its terms, or terms to a concept. Everything else in the file stays as it is.") { id, fields, terms["en"], terms["fr"], file };
        editing.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var name = parsed.GetRequiredValue(id);
            var store = editing.Open(parsed, parsed.GetValue(file));
            var request = new TermRequest(name, store.Glossary.Find(name) is null);
            foreach (var tag in Languages)
            {
                foreach (var term in parsed.GetValue(terms[tag]) ?? [])
                {
                    request.AddTerm(tag, term);
                }
            }

            foreach (var field in parsed.GetValue(fields) ?? [])
            {
                request.AddField(field);
            }

            if (!request.IsNew && parsed.GetValue(file) is { } named && !GlossaryEditing.IsSame(named, GlossaryEditing.Holding(store, name).Path))
            {
                throw new GlossaryException(named, $"'{name}' is in {GlossaryEditing.Holding(store, name).Path}. Leave --file out to add terms to it there.");
            }

            var text = request.IsNew ? FileForNew(store, parsed.GetValue(file), request) : GlossaryEditing.Holding(store, name);
            var edited = request.Apply(text);
            if (!request.IsNew)
            {
                GlossaryEditing.TellStatus(terminal, text, edited, name);
            }

            return Task.FromResult(editing.Finish(parsed, terminal, store, [edited], request.IsNew ? $"added '{name}'" : $"added to '{name}'", cancellationToken));
        });
        return command.WithExamples(
            "alignment glossary add icao --en ICAO --fr OACI domain=government kind=org fr.gender=f",
            "alignment glossary add nato --fr \"Alliance atlantique\" status=admitted gender=f",
            "alignment glossary add cmhc --en \"Canada Mortgage and Housing Corporation\" --en \"{term: CMHC, of: Canada Mortgage and Housing Corporation}\" --fr \"Société canadienne d'hypothèques et de logement\" --file glossary/government.yml",
            "alignment glossary add no-fly-zone --en \"no-fly zone\" --fr \"zone d'exclusion aérienne\" domain=conflict --dry-run");
    }

    // The file that was named, the only one, or the one whose concepts are of the same domain.
    private static GlossaryText FileForNew(GlossaryStore store, string? named, TermRequest request)
    {
        if (named is not null)
        {
            return store.Texts.FirstOrDefault(text => GlossaryEditing.IsSame(text.Path, named))
                ?? store.Texts.FirstOrDefault(text => Path.GetFileName(text.Path) == named)
                ?? (File.Exists(named) ? throw new GlossaryException(named, "is no glossary file.") : GlossaryText.Read(named, "version: 1\nlanguages: [en, fr]\n\nentries: []\n"));
        }

        if (store.Texts.Count == 1)
        {
            return store.Texts[0];
        }

        var ofDomain = request.Domain is null ? [] : store.Texts.Where(text => text.File.Concepts.Any(concept => concept.Domain == request.Domain)).ToList();
        return ofDomain.Count == 1 ? ofDomain[0] : throw new GlossaryException(
            "glossary",
            $"{Which(store, request.Domain, ofDomain.Count)}; "
            + $"name one with --file: {string.Join(", ", (ofDomain.Count > 0 ? ofDomain : store.Texts).Select(text => text.Path))}.");
    }

    private static string Which(GlossaryStore store, string? domain, int count)
    {
        if (domain is null)
        {
            return "it has several files and the concept no domain";
        }

        var near = count > 0 ? null : Core.Text.Spelling.Closest(domain, store.Glossary.Concepts.Select(concept => concept.Domain).OfType<string>().Distinct());
        return count > 0 ? $"several files have concepts of the domain '{domain}'"
            : $"no file has concepts of the domain '{domain}'{(near is null ? "" : $" (did you mean '{near}'?)")}";
    }
}
