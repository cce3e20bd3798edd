using System.CommandLine;
using System.Text.Json;
using Alignment.Core.Terminology.Merging;
using Alignment.Core.Yaml.Editing;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary diff</c>: how two glossaries differ, concept by concept.</summary>
internal static class GlossaryDiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("OLD") { Description = "Glossary file or folder." };
        var after = new Argument<string>("NEW") { Description = "Glossary file or folder to compare with it." };
        var formatOption = GlossaryCommand.FormatOption();
        var command = new Command("diff", "Compare what two glossaries come to, by concept, term and field: order, layout, comments and whether a default is written out do not count. Exit 1 if they differ.") { before, after, formatOption };
        command.SetAction(parsed =>
        {
            var differences = GlossaryComparison.Compare(Contents(parsed.GetRequiredValue(before)), Contents(parsed.GetRequiredValue(after)));
            if (GlossaryCommand.IsJson(parsed, formatOption))
            {
                GlossaryJson.Write(terminal.Out, json => WriteJson(json, differences));
            }
            else
            {
                foreach (var difference in differences)
                {
                    Write(difference, terminal.Out);
                }
            }

            return differences.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command.WithExamples("alignment glossary diff house.yml new/house.yml", "alignment glossary diff glossary/ ../other/glossary/ --format json");
    }

    private static List<ConceptContent> Contents(string path) => [.. GlossaryStore.Open([path]).Texts.SelectMany(text => text.EffectiveContents())];

    private static void Write(ConceptDifference difference, TextWriter output)
    {
        switch (difference)
        {
            case { Before: null, After: { } added }:
                output.WriteLine($"+ {added.Id}  {Words(added)}  {GlossaryCommand.Line(added.Place)}");
                return;
            case { After: null, Before: { } removed }:
                output.WriteLine($"- {removed.Id}  {Words(removed)}  {GlossaryCommand.Line(removed.Place)}");
                return;
        }

        output.WriteLine($"~ {difference.Id}  {GlossaryCommand.Line(difference.After!.Place)}");
        foreach (var term in difference.Removed)
        {
            output.WriteLine($"    - {term.Key} ({Status(term)})");
        }

        foreach (var term in difference.Added)
        {
            output.WriteLine($"    + {term.Key} ({Status(term)})");
        }

        foreach (var field in difference.Fields)
        {
            output.WriteLine($"    {(field.Term is null ? "" : field.Term + " ")}{field.Field}: {Change(field)}");
        }
    }

    private static string Words(ConceptContent concept) => string.Join(" / ", concept.Terms.GroupBy(term => term.Key.Language).OrderBy(group => group.Key).Select(group => group.First().Key.Text));

    private static string Status(TermContent term) => ((YamlText)term.Fields["status"]).Text;

    private static string Change(FieldDifference field) => (field.Before, field.After) switch
    {
        (YamlList or null, YamlList or null) when !Texts(field.Before).Order(StringComparer.Ordinal).SequenceEqual(Texts(field.After).Order(StringComparer.Ordinal)) => string.Join(", ", [.. Texts(field.Before).Except(Texts(field.After)).Select(text => "- " + text), .. Texts(field.After).Except(Texts(field.Before)).Select(text => "+ " + text)]),
        _ => $"{Text(field.Before)} → {Text(field.After)}",
    };

    private static IEnumerable<string> Texts(YamlValue? value) => value is YamlList list ? list.Items.Select(Text) : [];

    private static string Text(YamlValue? value) => value switch { YamlText text => text.Text.ReplaceLineEndings(" "), YamlList => string.Join(", ", Texts(value)), _ => "(none)" };

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<ConceptDifference> differences)
    {
        json.WriteStartArray("concepts");
        foreach (var difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("id", difference.Id);
            json.WriteString("change", difference.Before is null ? "added" : difference.After is null ? "removed" : "changed");
            json.WritePlace((difference.After ?? difference.Before)!.Place);
            WriteTerms(json, "addedTerms", difference.Before is null ? difference.After!.Terms : difference.Added);
            WriteTerms(json, "removedTerms", difference.After is null ? difference.Before!.Terms : difference.Removed);
            json.WriteStartArray("fields");
            foreach (var field in difference.Fields)
            {
                json.WriteStartObject();
                WriteKey(json, field.Term);
                json.WriteString("field", field.Field);
                WriteValue(json, "before", field.Before);
                WriteValue(json, "after", field.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter json, string name, IReadOnlyList<TermContent> terms)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
        {
            json.WriteStartObject();
            WriteKey(json, term.Key);
            json.WriteString("status", Status(term));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKey(Utf8JsonWriter json, TermKey? term)
    {
        if (term is not null)
        {
            json.WriteString("lang", term.Region ?? Core.Text.Languages.Tag(term.Language));
            json.WriteString("term", term.Text);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string name, YamlValue? value)
    {
        if (value is not YamlList)
        {
            json.WriteString(name, (value as YamlText)?.Text);
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in Texts(value))
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
