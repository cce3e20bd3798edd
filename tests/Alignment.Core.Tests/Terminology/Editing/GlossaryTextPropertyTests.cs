using System.Text.RegularExpressions;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Tests.Terminology.Editing;

/// <summary>Random edits of random files: what was to change has changed, and nothing else, to the last byte.</summary>
public partial class GlossaryTextPropertyTests
{
    private const int Seed = 20261121;
    private const int Files = 250;
    private const int EditsPerFile = 6;

    private static readonly string[] Texts = ["Alliance", "no", "12", "a: b", "x, y", "#tag", "l'été", "É.-U.", "- dash", "«\u00A0mot\u00A0»", "{x}", "\"q\"", "two\nlines", "tab\there"];

    [Fact]
    public void Edits_change_what_they_say_and_keep_every_other_byte()
    {
        var (made, refused) = (0, 0);
        for (var file = 0; file < Files; file++)
        {
            var random = new Random(Seed + file);
            var text = GlossaryText.Read("g.yml", new RandomGlossaryFile(random).Write());
            for (var edit = 0; edit < EditsPerFile; edit++)
            {
                var step = Choose(text, random);
                GlossaryText edited;
                try
                {
                    edited = step.Make(text);
                }
                catch (GlossaryException exception)
                {
                    exception.Message.Should().StartWith("g.yml").And.NotContain("\n");
                    Outcome(text, step, null, () => exception.Message.Should().NotContain("laid out"));
                    refused++;
                    continue;
                }

                Outcome(text, step, edited, () => Check(text, step, edited));
                text = edited;
                made++;
            }

            void Outcome(GlossaryText before, Step step, GlossaryText? after, Action check)
            {
                try
                {
                    check();
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"seed {Seed + file}: {step.Name}: {exception.Message}\n--- before\n{before.Text}\n--- after\n{after?.Text}", exception);
                }
            }
        }

        made.Should().BeGreaterThan(9 * refused, "an edit is refused for a reason alone");
    }

    private static void Check(GlossaryText before, Step step, GlossaryText after)
    {
        // The reloaded file says what was meant.
        var expected = Flatten(before).ToDictionary();
        step.Change(expected);
        Listed(Flatten(GlossaryText.Read("g.yml", after.Text))).Should().Be(Listed(expected));

        // Comments stay where they are not part of what was taken out.
        var (old, now) = (Comments(before.Text), Comments(after.Text));
        if (step.TakesComments)
        {
            now.Except(old).Should().BeEmpty();
            old.Except(now).Except(Comments(Lines(before, step.Concept!))).Should().BeEmpty();
        }
        else
        {
            now.SequenceEqual(old).Should().BeTrue($"{string.Join(' ', old)} became {string.Join(' ', now)}");
        }

        // Line ends stay of one kind, and what stands around the concept is the same to the last byte.
        if (before.Text.Contains("\r\n", StringComparison.Ordinal))
        {
            after.Text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
        }

        if (step.Concept is { } id)
        {
            var part = Lines(before, id);
            var start = before.Text.IndexOf(part, StringComparison.Ordinal);
            after.Text.Should().StartWith(step.TakesComments ? before.Text[..start].TrimEnd() : before.Text[..start]);
            after.Text.Should().EndWith(step.TakesComments ? before.Text[(start + part.Length)..].TrimStart() : before.Text[(start + part.Length)..]);
        }
        else if (step.OnlyInserts)
        {
            var prefix = before.Text.Zip(after.Text).TakeWhile(pair => pair.First == pair.Second).Count();
            after.Text.Should().EndWith(before.Text[prefix..]);
        }
    }

    private static Step Choose(GlossaryText text, Random random)
    {
        var concept = text.File.Concepts[random.Next(text.File.Concepts.Count)];
        var id = concept.Id;
        var section = concept.Sections[random.Next(concept.Sections.Count)];
        var address = new TermAddress(section.Tag, random.Next(section.Terms.Count));
        var term = section.Terms[address.Index];
        var word = Texts[random.Next(Texts.Length)];
        var at = $"{id}/{section.Tag}/{address.Index}/";
        switch (random.Next(12))
        {
            case 0:
                return new Step($"set {at}status", id, t => t.Set(id, address, "status", new YamlText("lookup")), model => model[at + "status"] = "lookup");
            case 1:
                return new Step($"set {at}why={word}", id, t => t.Set(id, address, "why", new YamlText(word)), model => model[at + "why"] = word);
            case 2:
                return new Step($"set {id} domain={word}", id, t => t.Set(id, null, "domain", new YamlText(word)), model => model[$"{id}/domain"] = word);
            case 3:
                return new Step($"set {id} note={word}", id, t => t.Set(id, null, "note", new YamlText(word)), model => model[$"{id}/note"] = word);
            case 4:
                return new Step($"set {id} rules.severity.TERM031", id, t => t.Set(id, null, "rules.severity.TERM031", new YamlText("info")), model => model[$"{id}/rules/severity/TERM031"] = "info");
            case 5:
                return new Step($"{at}match+={word}", id, t => t.Add(id, address, "match", word), model =>
                {
                    if (!term.LookupForms.Contains(word))
                    {
                        model[$"{at}match/{term.LookupForms.Count}"] = word;
                    }
                });
            case 6 when term.LookupForms.Count > 0:
                var gone = random.Next(term.LookupForms.Count);
                return new Step($"{at}match-={term.LookupForms[gone]}", id, t => t.Take(id, address, "match", term.LookupForms[gone]), model => TakeItem(model, $"{at}match/", term.LookupForms.ToList().IndexOf(term.LookupForms[gone])))
                {
                    TakesComments = true,
                };
            case 7 when concept.Sections.Sum(known => known.Terms.Count) > 1:
                return new Step($"remove {at}", id, t => t.RemoveTerm(id, address), model => TakeItem(model, $"{id}/{section.Tag}/", address.Index)) { TakesComments = true };
            case 8 when text.File.Concepts.Count > 1:
                return new Step($"remove {id}", id, t => t.RemoveConcept(id), model => TakeItem(model, id + "/", null)) { TakesComments = true };
            case 9:
                return new Step($"rename {id}", null, t => t.Rename(id, "renamed"), model =>
                {
                    foreach (var (key, value) in model.ToList())
                    {
                        var moved = key.StartsWith(id + "/", StringComparison.Ordinal) ? "renamed" + key[id.Length..] : key;
                        model.Remove(key);
                        model[moved] = moved == "renamed/id" || (moved.Contains("/related/", StringComparison.Ordinal) && value == id) ? "renamed" : value;
                    }
                });
            case 10:
                var tag = random.Next(2) == 0 ? "fr" : "fr-CA";
                var count = concept.Sections.FirstOrDefault(known => known.Tag == tag)?.Terms.Count ?? 0;
                return new Step($"add {id} {tag} {word}", id, t => t.AddTerm(id, tag, Map(("term", word), ("gender", "m"))), model =>
                {
                    model[$"{id}/{tag}/{count}/term"] = word;
                    model[$"{id}/{tag}/{count}/gender"] = "m";
                });
            default:
                var name = $"n{random.Next(1000)}";
                return new Step($"add concept {name} {word}", null, t => t.AddConcept(name, Map(("domain", word)), [("fr", Map(("term", word))), ("en", Map(("term", "x"), ("status", "proposed")))]), model =>
                {
                    model[$"{name}/id"] = name;
                    model[$"{name}/domain"] = word;
                    model[$"{name}/fr/0/term"] = word;
                    model[$"{name}/en/0/term"] = "x";
                    model[$"{name}/en/0/status"] = "proposed";
                })
                {
                    OnlyInserts = true,
                };
        }
    }

    private static void TakeItem(Dictionary<string, string> model, string list, int? index)
    {
        foreach (var key in model.Keys.Where(key => key.StartsWith(list, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList())
        {
            var steps = key[list.Length..].Split('/', 2);
            if (index is null || int.Parse(steps[0], null) == index)
            {
                model.Remove(key);
            }
            else if (int.Parse(steps[0], null) is var at && at > index)
            {
                model.Remove(key, out var value);
                model[list + (at - 1) + (steps.Length > 1 ? "/" + steps[1] : "")] = value!;
            }
        }
    }

    // Every value of the file by its path; a term alone, a list of one and a mapping with the key term are the same.
    private static IEnumerable<KeyValuePair<string, string>> Flatten(GlossaryText text)
    {
        YamlTree.TryRead(text.Text.TrimStart('\uFEFF'), out var root, out _).Should().BeTrue();
        foreach (var entry in ((YamlSequence)((YamlMapping)root!).Find("entries")!).Items.Cast<YamlMapping>())
        {
            var id = ((YamlScalar)entry.Find("id")!).Value;
            foreach (var (key, value) in entry.Entries)
            {
                var isSection = key.Value is "en" or "fr" or "fr-CA";
                IReadOnlyList<YamlNode> items = value is YamlSequence list ? list.Items : [value];
                var nodes = isSection || key.Value == "related" ? items.Select((item, i) => ($"{id}/{key.Value}/{i}", item)) : [($"{id}/{key.Value}", value)];
                foreach (var (path, node) in nodes)
                {
                    foreach (var leaf in isSection && node is YamlScalar ? Leaves(path + "/term", node) : Leaves(path, node))
                    {
                        yield return leaf;
                    }
                }
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Leaves(string path, YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Leaves($"{path}/{entry.Key.Value}", entry.Value)),
        YamlSequence list => list.Items.SelectMany((item, i) => Leaves($"{path}/{i}", item)),
        _ => [KeyValuePair.Create(path, ((YamlScalar)node).Value)],
    };

    // From the line of the concept's dash to the line before the next, without blank lines and comments of the next one.
    private static string Lines(GlossaryText text, string id)
    {
        var place = text.Find(id)!.Place;
        var lines = LineEnds().Split(text.Text);
        var (first, last) = (place.StartLine - 1, place.EndLine - 1);
        var indent = lines[first].IndexOf('-', StringComparison.Ordinal);
        while (lines[first].TrimStart('\uFEFF').TrimStart() is not ['-', ..])
        {
            first--;
        }

        indent = lines[first].IndexOf('-', StringComparison.Ordinal);
        while (last + 1 < lines.Length && (lines[last + 1].TrimStart() is ['}' or ']', ..] || (lines[last + 1].TrimStart() is ['#', ..] && lines[last + 1].IndexOf('#', StringComparison.Ordinal) > indent)))
        {
            last++;
        }

        return string.Concat(lines[first..(last + 1)]);
    }

    private static string Listed(IEnumerable<KeyValuePair<string, string>> model) => string.Join('\n', model.Select(pair => $"{pair.Key} = {pair.Value}").Order(StringComparer.Ordinal));

    private static List<string> Comments(string text) => [.. CommentNumbers().Matches(text).Select(match => match.Value)];

    private static YamlMap Map(params (string Key, string Value)[] entries) => new([.. entries.Select(entry => KeyValuePair.Create(entry.Key, (YamlValue)new YamlText(entry.Value)))]);

    [GeneratedRegex("#c[0-9]+")]
    private static partial Regex CommentNumbers();

    [GeneratedRegex("(?<=\n)")]
    private static partial Regex LineEnds();

    private sealed record Step(string Name, string? Concept, Func<GlossaryText, GlossaryText> Make, Action<Dictionary<string, string>> Change)
    {
        public bool TakesComments { get; init; }

        public bool OnlyInserts { get; init; }
    }
}
