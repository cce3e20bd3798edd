using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Formats.Tests.Bitexts;

/// <summary>Bitexts with anything in them that the records allow; one for each seed.</summary>
internal sealed class RandomBitext
{
    private static readonly string[] Pieces =
    [
        "L’été", "à", "« 3,5 % »", "tab\t", "line\n", "\"quoted\"", "\\", "😀", "e\u0301", "\u202Eabc\u202C", "\u0000", "\u2028", " ", "{}", "[", "\u00A0", "ﬁ", "日本", "<b>",
    ];

    private readonly Random random;

    private RandomBitext(int seed) => random = new Random(seed);

    public static Bitext Create(int seed) => new RandomBitext(seed).Next();

    private Bitext Next()
    {
        var (french, english) = (Article(Language.French), Article(Language.English));
        return new Bitext(french, english, Beads(french, english))
        {
            Direction = Any<Direction>(),
            SameOrder = Chance(),
            LastBead = Chance() ? random.Next(99) : 0,
            Review = Chance() ? new ReviewPosition(Text(), random.Next(99)) : null,
            Origin = Chance()
                ? new BitextOrigin(Text(), Text()) { MinProbability = Fraction(), Order = Text(), Embeddings = Chance() ? Text() : null, Glossaries = Many(Text), Unknown = Unknown() }
                : null,
            Unknown = Unknown(),
        };
    }

    private Article Article(Language language)
    {
        var path = Text();
        var paragraph = 0;
        return new Article
        {
            Id = Text(),
            Language = language,
            Path = path,
            Sha256 = Text(),
            Title = Maybe(),
            Byline = Maybe(),
            Outlet = Maybe(),
            Url = Maybe(),
            Dateline = Maybe(),
            Date = Chance() ? DateOnly.FromDayNumber(random.Next(700_000, 750_000)) : null,
            Sentences = [.. Enumerable.Range(0, random.Next(6)).Select(index => new Sentence(index, Text(), paragraph += random.Next(2), Span(path)) { Original = Maybe(), Unknown = Unknown() })],
            Dropped = Many(() => new DroppedLine(Text(), Any<DropReason>(), Span(path)) { Unknown = Unknown() }),
            Notes = Many(Text),
            Unknown = Unknown(),
        };
    }

    private List<Bead> Beads(Article french, Article english)
    {
        var rest = (Enumerable.Range(0, french.Sentences.Count).ToList(), Enumerable.Range(0, english.Sentences.Count).ToList());
        var beads = new List<Bead>();
        while (rest.Item1.Count + rest.Item2.Count > 0)
        {
            var (fr, en) = (Take(rest.Item1), Take(rest.Item2));
            if (fr.Count + en.Count == 0)
            {
                continue;
            }

            var bead = new Bead
            {
                Id = $"b{beads.Count}{Text()}",
                French = fr,
                English = en,
                Relation = fr.Count == 0 ? Relation.OnlyEnglish : en.Count == 0 ? Relation.OnlyFrench : Chance() ? Relation.Equivalent : Relation.Partial,
                Probability = Fraction(),
                State = Any<BeadState>(),
                Marks = (BeadMarks)random.Next(4),
                Translation = fr.Count * en.Count == 0 && Chance() ? Translation(fr.Count == 0 ? Language.French : Language.English) : null,
                Unknown = Unknown(),
            };
            var bitext = new Bitext(french, english, []);
            beads.Add(bead with { Evidence = Chance() ? Core.Aligning.Evidence.None : Evidence(bitext.FrenchText(bead).Length, bitext.EnglishText(bead).Length) });
        }

        return beads;
    }

    private Translation Translation(Language language) => new(language, "x" + Text(), new Provenance(Any<TranslationSource>())
    {
        Engine = Maybe(),
        Model = Maybe(),
        Date = Chance() ? DateOnly.FromDayNumber(random.Next(700_000, 750_000)) : null,
        Score = Chance() ? Fraction() : null,
        Original = Maybe(),
        Document = Maybe(),
    })
    { Unmended = Maybe(), Mends = Many(Text), Flags = Many(Text), Unknown = Unknown() };

    private Evidence Evidence(int french, int english) => new()
    {
        Matches = Many(() => new Match(Any<MatchKind>(), Span(french), Span(english), Fraction(), Maybe()) { Unknown = Unknown() }),
        Disagreements = Many(() => new Disagreement(Any<MatchKind>(), Span(french), Span(english)) { Unknown = Unknown() }),
        OnlyFrench = Many(() => Span(french)),
        OnlyEnglish = Many(() => Span(english)),
        Unknown = Unknown(),
    };

    private List<int> Take(List<int> rest)
    {
        var taken = rest.Where(_ => random.Next(3) == 0).ToList();
        rest.RemoveAll(taken.Contains);
        return taken;
    }

    private TextSpan Span(int length)
    {
        var start = random.Next(length + 1);
        return new TextSpan(start, random.Next(length - start + 1));
    }

    private SourceSpan Span(string path) =>
        new(Chance() ? path : Text(), random.Next(1, 99), random.Next(1, 99), random.Next(1, 99), random.Next(1, 99), Chance());

    private List<UnknownKey> Unknown() => Chance()
        ? []
        : [.. new[] { "x-note", "später", "\"'" }.Where(_ => Chance()).Select(name => new UnknownKey(name, random.Next(4) switch
        {
            0 => "1.50",
            1 => "{\"a\":[1, 2, null], \"b\":\"é\"}",
            2 => "\"\\u00e9\"",
            _ => "null",
        }))];

    private string Text() => string.Join(' ', Many(() => Pieces[random.Next(Pieces.Length)]));

    private string? Maybe() => Chance() ? Text() : null;

    private double Fraction() => random.Next(10_001) / 10_000.0;

    private bool Chance() => random.Next(2) == 0;

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private List<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];
}
