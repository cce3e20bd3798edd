using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Formats.Tests.Exchange;

/// <summary>Concepts with anything in them that a glossary allows; the same for each seed.</summary>
internal sealed class RandomConcepts(int seed)
{
    private static readonly string[] Pieces =
    [
        "OTAN", "mission", "d'entraînement", "=1+1", "'=x", "-5", "@home", "+", "a\"b\"", "a;b", "a,b", "yes", "null", "~", "123", "1e3", "2026-01-01", "#tag", "x # y", "k: v", "- x", "[a]", "{b}",
        "<b>&amp;", "]]>", "'quoted'", "\"q\"", "😀", "日本", "É.-U.", "U.S.", "l’été", "\\n", "100 %", "*a", "&b", "!c", "%d", "`e`", "of: x", "lookup: y", "forbidden", "use: ", "note: z", "?",
    ];

    private readonly Random random = new(seed);

    public IReadOnlyList<Concept> Next()
    {
        var ids = Enumerable.Range(0, random.Next(1, 5)).Select(number => $"{(Chance() ? "2-" : "c")}{number}").ToList();
        return [.. ids.Select(id => Concept(id, ids))];
    }

    private Concept Concept(string id, List<string> ids)
    {
        string[] tags = random.Next(4) switch { 0 => ["fr"], 1 => ["en", "fr", "fr-CA"], _ => ["en", "fr"] };
        var sections = tags.Select(tag => new LanguageSection(tag, Languages.FromTag(tag)!.Value, Terms(tag), default)).ToList();
        return new Concept
        {
            Id = id,
            Place = default,
            Kind = Any<ConceptKind>(),
            Domain = Maybe(),
            Definition = Localized(tags),
            Note = Localized(tags),
            Source = Chance() ? new GlossarySource(Text(), Day(), Maybe()) : null,
            Date = Day(),
            Related = [.. ids.Where(other => other != id && Chance())],
            Sections = sections,
            Rules = Chance()
                ? new ConceptRules
                {
                    Severities = new Dictionary<string, Severity> { ["TERM030"] = Any<Severity>() },
                    Disabled = Chance() ? ["TERM010"] : [],
                    FirstUse = Chance() ? Any<FirstUse>() : null,
                    Bilingual = Any<BilingualPolicy>(),
                    Quotations = Any<QuotationPolicy>(),
                    Paths = Texts(),
                    Tests = Chance() ? [new GlossaryTest(Text(), true, null, default), new GlossaryTest(Text(), false, Language.French, default)] : [],
                }
                : ConceptRules.None,
        };
    }

    private List<Term> Terms(string tag)
    {
        var language = Languages.FromTag(tag)!.Value;
        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Text()).Distinct().Select(text => new Term
        {
            Text = text,
            Language = language,
            Place = default,
            Status = Any<TermStatus>(),
            Type = Any<TermType>(),
            PartOfSpeech = Chance() ? Any<PartOfSpeech>() : null,
            Gender = Chance() ? Any<Gender>() : null,
            Number = Chance() ? Any<GrammaticalNumber>() : null,
            Of = Maybe(),
            Inflection = Any<Inflection>(),
            Forms = Texts(),
            Case = Any<CasePolicy>(),
            LookupForms = Texts(),
            Exceptions = Texts(),
            Region = tag.Length > 2 ? tag : Chance() ? tag + "-CA" : null,
            Use = Texts(),
            Why = Maybe(),
            Note = Maybe(),
            Since = Chance() ? new DateOnly(2001, 2, 3) : null,
            Until = Chance() ? new DateOnly(2010, 2, 3) : null,
        })];
    }

    private LocalizedText Localized(string[] tags) => random.Next(4) switch
    {
        0 => new LocalizedText(Text()),
        1 when tags.Contains("en") => new LocalizedText(null, Text(), Text() + " en"),
        2 => tags.Contains("en") ? new LocalizedText(null, Text()) : LocalizedText.Empty,
        _ => LocalizedText.Empty,
    };

    private string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)].Trim()));

    private List<string> Texts() => [.. Enumerable.Range(0, Chance() ? random.Next(1, 4) : 0).Select(_ => Text()).Distinct()];

    private string? Maybe() => Chance() ? Text() : null;

    private DateOnly? Day() => Chance() ? DateOnly.FromDayNumber(random.Next(700_000, 750_000)) : null;

    private bool Chance() => random.Next(3) == 0;

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
