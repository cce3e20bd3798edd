using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Http;
using Alignment.Services.Memory;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Translating;

/// <summary>A long run against a service that fails now and then, over real connections; one of the runs into a memory on the disk.</summary>
public class TenThousandGapsTests
{
    private const int Seed = 20260106;
    private const double FaultRate = 0.05;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    // Of an answer that is on its way when the connection ends nobody knows whether it is charged: the server of this test charges what it sent whole.
    private static readonly (Fault Fault, int Share)[] Passing =
    [
        (Faults.TooMany("0"), 4), (Faults.Status(503), 4), (Faults.Status(500), 2), (Faults.Status(502), 2), (Faults.Status(504), 2), (Faults.Status(408), 1),
        (Faults.Reset, 3), (Faults.Truncated, 2), (Faults.Dripping, 4),
    ];

    // These end a run, which is then begun again.
    private static readonly (Fault Fault, int Share)[] Lasting =
    [
        (Faults.Status(401, "token expired"), 1), (Faults.HtmlPage, 1), (Faults.Redirect("https://elsewhere.example/"), 1), (Faults.Body("[]"), 1), (Faults.Body("{}"), 1),
    ];

    [Theory]
    [InlineData("azure")]
    [InlineData("libretranslate")]
    [InlineData("deepl")]
    public async Task Every_gap_is_filled_once_and_in_order_and_paid_for_once(string engine)
    {
        var plan = new FaultPlan(new Random(Seed), Start(engine));
        var clock = engine == "azure" ? null : new ImpatientClock(Deadline); // Azure.Core has a clock of its own
        await using var fixture = await EngineFixture.StartAsync(
            engine, new RetryPolicy { FirstWait = TimeSpan.FromMilliseconds(1), Timeout = Deadline }, faultOf: plan.Next, clock: clock);
        using var folder = new TemporaryFolder();
        using var file = engine == "azure" ? MemoryFile.Open(folder["memory.db"]) : null;
        ITranslationMemory memory = file is null ? new LoadedMemory() : file;
        var options = new GapFillerOptions { MinFuzzy = 1 };
        var gaps = Enumerable.Range(0, 10_000).Select(number => new Gap([$"Phrase {number} sur le même pont."], Language.French)).ToList();
        var translator = new Portions(fixture.Translator);

        var (runs, billed) = (0, 0L);
        FillResult result;
        do
        {
            result = await new GapFiller(memory, translator, options: options).FillAsync(gaps);
            billed += result.Billed;
        }
        while (result.Failure is not null && ++runs < 100);

        result.Failure.Should().BeNull("seed {0}", Seed);
        result.Open.Should().BeEmpty();
        result.Translations.Select(translation => translation!.Text).Should().Equal(gaps.Select(gap => $"en ‹{gap.Text}›"));
        plan.Kinds.Should().BeGreaterThan(10, "the seed {0} brings faults", Seed);
        plan.Count.Should().BeGreaterThan(fixture.Server.Requests.Count / 40);
        runs.Should().BePositive("some faults end a run");

        // What the server sent whole is what was paid for, and that is each text once.
        fixture.Server.Answered.Should().Equal(gaps.Select(gap => gap.Text));
        billed.Should().Be(fixture.Server.Billed).And.Be(engine == "libretranslate" ? 0 : gaps.Sum(gap => (long)gap.Text.Length));
        (await new GapFiller(memory, translator, options: options).FillAsync(gaps)).Sent.Should().Be(0);
    }

    // Waits that are asked for in seconds and by a date, and a burst. Azure.Core waits as long as it is told to, so that these come once.
    private static Fault[] Start(string engine) =>
    [
        Faults.TooMany(engine == "azure" ? "1" : "40"), Faults.TooManyUntil(DateTimeOffset.UtcNow.AddSeconds(engine == "azure" ? 1 : 40)),
        Faults.Status(503), Faults.Status(503), Faults.Status(503),
    ];

    /// <summary>What goes wrong when. A fault that passes is followed by a request that may fail again; one that lasts comes alone.</summary>
    private sealed class FaultPlan(Random random, Fault[] start)
    {
        private readonly HashSet<Fault> seen = [];

        public int Count { get; private set; }

        public int Kinds => seen.Count;

        public Fault? Next(int request)
        {
            var fault = request < start.Length ? start[request]
                : random.NextDouble() >= FaultRate ? null
                : Draw(random.Next(12) == 0 ? Lasting : Passing);
            if (fault is not null)
            {
                Count++;
                seen.Add(fault);
            }

            return fault;
        }

        private Fault Draw((Fault Fault, int Share)[] faults)
        {
            var at = random.Next(faults.Sum(item => item.Share));
            return faults.First(item => (at -= item.Share) < 0).Fault;
        }
    }

    /// <summary>A translator that is asked for few texts at a time, so that there are many requests.</summary>
    private sealed class Portions(ITranslator inner) : ITranslator
    {
        public string Engine => inner.Engine;

        public string? Model => inner.Model;

        public string Settings => inner.Settings;

        public TranslatorLimits Limits => inner.Limits with { Texts = 20 };

        public bool HonoursMarkedTerms => inner.HonoursMarkedTerms;

        public int Count(TranslationRequest request) => inner.Count(request);

        public Task<TranslationAnswer> TranslateAsync(IReadOnlyList<TranslationRequest> requests, Language source, CancellationToken cancellationToken) =>
            inner.TranslateAsync(requests, source, cancellationToken);
    }
}
