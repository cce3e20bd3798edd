using Alignment.Core.Terminology;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Translating;

public class GapFillerTests
{
    private static readonly DateOnly Today = new(2026, 3, 6);
    private readonly LoadedMemory memory = new();

    [Fact]
    public async Task Ten_thousand_gaps_with_faults_are_each_filled_and_paid_for_once()
    {
        const int Seed = 5;
        var random = new Random(Seed);
        var gaps = Enumerable.Range(0, 10_000).Select(number => French($"Phrase numéro {number}, {new string('x', random.Next(80))}.")).ToList();
        var translator = new FakeTranslator
        {
            Limits = new(Texts: 25, Characters: 1500, CharactersPerText: 500),
            Fault = _ => random.Next(20) == 0 ? new ServiceException("fake", "down.", 503) : null,
        };

        var runs = 0;
        FillResult result;
        do
        {
            result = await Filler(translator).FillAsync(gaps);
            runs++;
        }
        while (result.Failure is not null && runs < 1000);

        runs.Should().BeGreaterThan(1, "the seed {0} brings faults", Seed);
        result.Translations.Select(translation => translation!.Text).Should().Equal(gaps.Select(gap => gap.Text.ToUpperInvariant()));
        translator.Translated.Should().Equal(gaps.Select(gap => gap.Text));
        (await Filler(translator).FillAsync(gaps)).Sent.Should().Be(0);
    }

    [Fact]
    public async Task What_people_confirmed_comes_before_the_memory_and_both_before_what_is_similar_and_that_before_the_machine()
    {
        memory.Add([
            new MemoryUnit("Le pont est fermé.", "The bridge is shut.") { Date = Today },
            new MemoryUnit("Le pont est fermé.", "The bridge is closed.") { IsConfirmed = true, Document = "fr/1 en/1" },
            new MemoryUnit("La gare rouvre lundi.", "The station reopens Monday."),
            new MemoryUnit("Environ 250 familles doivent faire un détour.", "Some 250 families face a detour."),
        ]);
        var translator = new FakeTranslator();

        var result = await Filler(translator).FillAsync(
            [French("Le pont  est fermé."), French("La gare rouvre lundi."), French("Environ 200 familles doivent faire un détour."), French("Il neige.")]);

        result.Translations.Should().BeEquivalentTo<Translation>(
            [
                new(Language.English, "The bridge is closed.", new Provenance(TranslationSource.Confirmed) { Score = 1, Document = "fr/1 en/1" }),
                new(Language.English, "The station reopens Monday.", new Provenance(TranslationSource.ExactMemory) { Score = 1 }),
                new(Language.English, "Some 250 families face a detour.", new Provenance(TranslationSource.FuzzyMemory) { Score = 0.875, Original = "Environ 250 familles doivent faire un détour." }),
                new(Language.English, "IL NEIGE.", new Provenance(TranslationSource.Machine) { Engine = "fake", Model = "capitals", Date = Today }),
            ],
            options => options.WithStrictOrdering());
        translator.Translated.Should().Equal("Il neige.");
    }

    [Fact]
    public async Task A_machine_s_sentence_in_the_memory_stays_a_machine_s_and_never_stands_in_for_a_similar_one()
    {
        memory.Add([new MemoryUnit("Le pont de la ville est fermé.", "The city bridge is closed.") { IsMachine = true }]);

        var result = await Filler(null).FillAsync([French("Le pont de la ville est fermé."), French("Le port de la ville est fermé.")]);

        result.Translations[0]!.Provenance.Source.Should().Be(TranslationSource.Machine);
        result.Translations[1].Should().BeNull();
    }

    [Fact]
    public async Task The_ceiling_stops_before_the_request_that_would_pass_it()
    {
        var translator = new FakeTranslator { Limits = new(Texts: 3, Characters: 100, CharactersPerText: 100) };
        var gaps = Enumerable.Range(0, 9).Select(number => French($"Phrase {number}.")).ToList(); // 9 characters each

        var result = await Filler(translator, new GapFillerOptions { MaxCharacters = 40 }).FillAsync(gaps);

        result.Sent.Should().Be(36);
        result.ReachedCeiling.Should().BeTrue();
        result.Translations.Select(translation => translation is not null).Should().Equal(true, true, true, true, false, false, false, false, false);
        translator.Calls.Select(call => call.Count).Should().Equal(3, 1);
    }

    [Fact]
    public async Task For_any_ceiling_no_more_is_sent_and_what_is_filled_comes_first()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var translator = new FakeTranslator { Limits = new(random.Next(1, 5), random.Next(20, 60), CharactersPerText: 20) };
            var gaps = Enumerable.Range(0, 12).Select(number => French($"{number} {new string('z', random.Next(12))}")).ToList();
            var most = random.Next(1, 200);

            var result = await new GapFiller(new LoadedMemory(), translator, options: new GapFillerOptions { MaxCharacters = most }).FillAsync(gaps);

            translator.Translated.Sum(text => text.Length).Should().BeLessThanOrEqualTo(most, "seed {0}", seed);
            gaps.Select(gap => gap.Text).Distinct().Take(translator.Translated.Count).Should().Equal(translator.Translated, "seed {0}", seed);
            result.ReachedCeiling.Should().Be(gaps.Select(gap => gap.Text).Distinct().Sum(text => text.Length) > most, "seed {0}", seed);
        }
    }

    [Fact]
    public async Task The_estimate_is_what_a_run_then_sends_and_sends_nothing_itself()
    {
        memory.Add([new MemoryUnit("Connu.", "Known."), new MemoryUnit("Les travaux dureront jusqu'au 6 mars.", "Work will last until March 6.")]);
        var translator = new FakeTranslator { Limits = new(Texts: 10, Characters: 100, CharactersPerText: 60) };
        Gap[] gaps =
        [
            French("Connu."), French("Les travaux dureront jusqu'au 8 mars."), French("Un autre."), French("Un autre."),
            new Gap(["News.", "More news."], Language.English), French(new string('a', 61)),
        ];

        var estimate = Filler(translator).Estimate(gaps);

        translator.Calls.Should().BeEmpty();
        estimate.Should().Be(new CostEstimate { Gaps = 6, Exact = 1, Fuzzy = 1, Cached = 1, Sent = 2, TooLong = 1, Characters = 9 + 16 });
        estimate.Price(perMillion: 10).Should().Be(0.00025m);
        (await Filler(translator).FillAsync(gaps)).Sent.Should().Be(estimate.Characters);
        Filler(translator).Estimate(gaps).Should().Be(estimate with { Cached = 3, Sent = 0, Characters = 0 });
    }

    [Fact]
    public async Task Cancelling_keeps_what_has_been_answered()
    {
        using var stop = new CancellationTokenSource();
        var calls = 0;
        var gaps = Enumerable.Range(0, 9).Select(number => French($"Phrase {number}.")).ToList();
        var translator = new FakeTranslator
        {
            Limits = new(Texts: 2, Characters: 100, CharactersPerText: 100),
            Fault = _ =>
            {
                if (++calls == 3)
                {
                    stop.Cancel();
                }

                return null;
            },
        };

        var stopped = await Filler(translator).FillAsync(gaps, cancellationToken: stop.Token);

        stopped.WasStopped.Should().BeTrue();
        stopped.Translations.Count(translation => translation is not null).Should().Be(6);
        Filler(translator).Estimate(gaps).Cached.Should().Be(6);
        await Filler(translator).FillAsync(gaps);
        translator.Translated.Should().Equal(gaps.Select(gap => gap.Text));
    }

    [Fact]
    public async Task One_text_that_the_engine_refuses_does_not_keep_the_others_from_being_filled()
    {
        var translator = new FakeTranslator { Fault = call => call.Any(request => request.Text.Contains("poison")) ? new ServiceException("fake", "bad text.", 400) : null };
        var gaps = Enumerable.Range(0, 50).Select(number => French(number == 17 ? "Du poison." : $"Phrase {number}.")).ToList();

        var result = await Filler(translator).FillAsync(gaps);

        result.Failure.Should().BeNull();
        result.Open.Should().Equal(new OpenGap(17, "fake: bad text."));
        result.Translations.Count(translation => translation is null).Should().Be(1);
        translator.Translated.Should().HaveCount(49).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task An_engine_that_refuses_every_text_is_not_asked_for_each()
    {
        var translator = new FakeTranslator { Fault = _ => new ServiceException("fake", "no such language.", 400) };

        var result = await Filler(translator).FillAsync([.. Enumerable.Range(0, 100).Select(number => French($"Phrase {number}."))]);

        result.Failure!.Message.Should().Be("fake: no such language.");
        translator.Calls.Should().HaveCountLessThan(20);
    }

    [Fact]
    public async Task Answers_that_are_too_few_or_blank_fill_nothing()
    {
        var blank = await Filler(new FakeTranslator { Write = _ => " " }).FillAsync([French("Une phrase.")]);

        blank.Translations.Should().Equal([null]);
        blank.Open.Should().Equal(new OpenGap(0, "the engine gave an empty translation."));
        memory.FindMachine(MachineKey.Of(new FakeTranslator(), new TranslationRequest("Une phrase."), Language.French)).Should().BeNull();
    }

    [Fact]
    public async Task A_gap_longer_than_the_engine_takes_is_sent_by_sentences_and_put_together_in_order()
    {
        var translator = new FakeTranslator { Limits = new(Texts: 10, Characters: 40, CharactersPerText: 20) };

        var result = await Filler(translator).FillAsync([new Gap(["La première phrase.", "Une autre phrase."], Language.French), new Gap([new string('a', 21)], Language.French)]);

        result.Translations[0]!.Text.Should().Be("LA PREMIÈRE PHRASE. UNE AUTRE PHRASE.");
        result.Translations[1].Should().BeNull();
        result.Open.Should().Equal(new OpenGap(1, "a sentence is longer than the engine takes. Divide it, or use another engine."));
    }

    [Fact]
    public async Task Names_and_acronyms_go_marked_where_the_engine_honours_that_and_common_nouns_never()
    {
        var terms = new TermMatchers(Glossaries.Of("""
            - {id: nato, kind: org, fr: [OTAN], en: [NATO]}
            - {id: rate, fr: [taux directeur], en: [policy rate]}
            """));
        var honours = new FakeTranslator { HonoursMarkedTerms = true };
        var ignores = new FakeTranslator();

        await new GapFiller(memory, honours, terms).FillAsync([French("L'OTAN parle du taux directeur.")]);
        await new GapFiller(new LoadedMemory(), ignores, terms).FillAsync([French("L'OTAN parle du taux directeur.")]);

        honours.Calls[0][0].Terms.Should().Equal(new MarkedTerm(new TextSpan(2, 4), "NATO"));
        ignores.Calls[0][0].Terms.Should().BeEmpty();
    }

    [Fact]
    public async Task A_term_fixed_otherwise_is_asked_again_and_an_entry_about_something_else_is_not()
    {
        var translator = new FakeTranslator { HonoursMarkedTerms = true };
        const string Nato = "- {id: nato, kind: org, fr: [OTAN], en: [NATO]}\n";

        foreach (var entries in new[] { Nato, Nato + "- {id: un, kind: org, fr: [ONU], en: [UN]}\n", Nato.Replace("[NATO]", "[the Alliance]") })
        {
            await new GapFiller(memory, translator, new TermMatchers(Glossaries.Of(entries))).FillAsync([French("L'OTAN se réunit.")]);
        }

        translator.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_the_check_says_is_kept_with_the_translation()
    {
        var filler = new GapFiller(memory, new FakeTranslator()) { Check = (gap, translation) => gap.Text.Contains('2') ? translation with { Flags = [$"of {translation.Text}"] } : translation };

        var result = await filler.FillAsync([French("Phrase 1."), French("Phrase 2.")]);

        result.Translations.Select(translation => translation!.Flags.Count).Should().Equal(0, 1);
        result.Translations[1]!.Flags.Should().Equal("of PHRASE 2.");
    }

    [Fact]
    public async Task What_is_mended_is_mended_in_the_translation_and_the_memory_keeps_what_the_machine_wrote()
    {
        var filler = new GapFiller(memory, new FakeTranslator()) { Check = (_, translation) => translation with { Text = "mended" } };

        var first = await filler.FillAsync([French("Phrase 1.")]);
        var again = await Filler(new FakeTranslator()).FillAsync([French("Phrase 1.")]);

        first.Translations[0]!.Text.Should().Be("mended");
        (again.Translations[0]!.Text, again.Sent).Should().Be(("PHRASE 1.", 0));
    }

    [Fact]
    public async Task A_memory_that_takes_no_more_ends_the_work_and_what_came_fills_its_gaps()
    {
        var translator = new FakeTranslator { Limits = new(Texts: 2, Characters: 100, CharactersPerText: 100) };
        var gaps = Enumerable.Range(0, 9).Select(number => French($"Phrase {number}.")).ToList();

        var result = await new GapFiller(new FullMemory(Lots: 1), translator).FillAsync(gaps);

        result.Failure!.Message.Should().Be("m.db: the disk is full.");
        result.Translations.Count(translation => translation is not null).Should().Be(4, "the second lot was paid for too");
        translator.Calls.Should().HaveCount(2);
    }

    private static Gap French(string text) => new([text], Language.French);

    private GapFiller Filler(ITranslator? translator, GapFillerOptions? options = null) => new(memory, translator, options: options, clock: new StoppedClock());

    /// <summary>A memory that has room for some lots of answers.</summary>
    private sealed class FullMemory(int Lots) : ITranslationMemory
    {
        private int lots;

        public MemoryMatch? FindExact(string text, Language source) => null;

        public MemoryMatch? FindFuzzy(string text, Language source, double minScore) => null;

        public void Add(IReadOnlyList<MemoryUnit> units) => throw new NotSupportedException();

        public MachineTranslation? FindMachine(MachineKey key) => null;

        public void AddMachine(IReadOnlyList<MachineTranslation> translations)
        {
            if (lots++ == Lots)
            {
                throw new OutputException("m.db", "the disk is full.");
            }
        }
    }
}
