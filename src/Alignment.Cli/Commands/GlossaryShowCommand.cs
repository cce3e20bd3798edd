using System.CommandLine;
using System.Globalization;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary show</c>: everything the glossary says of one concept.</summary>
internal static class GlossaryShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of the concept, as in 'glossary list'." };
        var glossaryOption = new GlossaryOption();
        var command = new Command("show", "Show one concept with its terms in both languages.") { id, glossaryOption };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(id);
            var glossary = GlossaryCommand.Load(glossaryOption, parsed, terminal);
            if (glossary.Find(name) is not { } concept)
            {
                var near = Spelling.Closest(name, glossary.Concepts.Select(known => known.Id));
                terminal.Error.WriteLine(
                    $"alignment: no concept '{name}' in the glossary.{(near is null ? $" Search with 'alignment glossary find {name}'." : $" Did you mean '{near}'?")}");
                return ExitCodes.Failed;
            }

            Write(concept, terminal.Out);
            return ExitCodes.Done;
        });
        return command.WithExamples("alignment glossary show nato", "alignment glossary show nato --glossary house.yml");
    }

    private static void Write(Concept concept, TextWriter output)
    {
        output.WriteLine($"{concept.Id} ({Join(", ", GlossarySchema.Kind.Word(concept.Kind), concept.Domain)}) {concept.Place}");
        WriteText(output, "", concept.Definition);
        WriteText(output, "note: ", concept.Note);
        if (concept.Source is { } source)
        {
            output.WriteLine("  source: " + Join(", ", source.Reference, Day(source.Date), source.Url));
        }

        foreach (var section in concept.Sections.OrderBy(section => section.Language))
        {
            output.WriteLine(section.Tag);
            var width = section.Terms.Max(term => term.Text.Length);
            foreach (var term in section.Terms)
            {
                output.WriteLine($"  {term.Text.PadRight(width)}  {Describe(term)}");
            }
        }

        if (Describe(concept.Rules) is { Length: > 0 } rules)
        {
            output.WriteLine("rules: " + rules);
        }

        if (concept.Related.Count > 0)
        {
            output.WriteLine("related: " + string.Join(", ", concept.Related));
        }
    }

    private static void WriteText(TextWriter output, string label, LocalizedText text)
    {
        foreach (var line in new[] { text.Any, text.French, text.English }.OfType<string>())
        {
            output.WriteLine("  " + label + line.ReplaceLineEndings(" "));
        }
    }

    private static string Describe(Term term) => Join(
        "; ",
        Join(
            ", ",
            GlossarySchema.Status.Word(term.Status),
            GlossarySchema.Type.Word(term.Type),
            term.PartOfSpeech is { } pos ? GlossarySchema.PartOfSpeech.Word(pos) : null,
            term.Gender is { } gender ? GlossarySchema.Gender.Word(gender) : null,
            term.Number is { } number ? GlossarySchema.Number.Word(number) : null,
            term.Region),
        Labelled("of", term.Of),
        Labelled("use", string.Join(" or ", term.Use)),
        Labelled("why", term.Why),
        Labelled("forms", string.Join(", ", term.Forms)),
        Labelled("match", string.Join(", ", term.LookupForms)),
        Labelled("except", string.Join(", ", term.Exceptions)),
        Labelled("since", Day(term.Since)),
        Labelled("until", Day(term.Until)),
        Labelled("note", term.Note));

    // What departs from the defaults of the program; an entry without rules of its own shows none.
    private static string Describe(ConceptRules rules) => Join(
        "; ",
        Labelled("severity", string.Join(", ", rules.Severities.Select(pair => $"{pair.Key} {GlossarySchema.Severity.Word(pair.Value)}"))),
        Labelled("disable", string.Join(", ", rules.Disabled)),
        Labelled("first_use", rules.FirstUse is { } first ? GlossarySchema.FirstUse.Word(first) : null),
        Labelled("bilingual", rules.Bilingual == BilingualPolicy.Any ? null : GlossarySchema.Bilingual.Word(rules.Bilingual)),
        Labelled("quotes", rules.Quotations == QuotationPolicy.Skip ? null : GlossarySchema.Quotes.Word(rules.Quotations)),
        Labelled("paths", string.Join(", ", rules.Paths)));

    private static string? Labelled(string label, string? value) => string.IsNullOrEmpty(value) ? null : $"{label}: {value.ReplaceLineEndings(" ")}";

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
