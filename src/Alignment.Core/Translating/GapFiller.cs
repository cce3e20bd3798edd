using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>Fills gaps from the best source: the same sentence in a confirmed alignment or the memory, a similar one, a machine.</summary>
/// <remarks>
/// A text is sent once, however many gaps have it, and never again once it has been answered: answers go into the memory as each call returns, so that what has been
/// paid for survives a failure, a ceiling and the user's Ctrl+C.
/// </remarks>
/// <param name="memory">What is known already, and where answers are kept.</param>
/// <param name="translator">The machine; null to use the memory alone.</param>
/// <param name="terms">The glossary whose names and acronyms are fixed before sending, where the machine can; null for none.</param>
/// <param name="options">How to fill; null for the defaults.</param>
/// <param name="clock">What day it is; null for the system's.</param>
public sealed class GapFiller(
    ITranslationMemory memory, ITranslator? translator = null, TermMatchers? terms = null, GapFillerOptions? options = null, TimeProvider? clock = null)
{
    private const int MostRefusals = 3; // texts refused one after the other: it is not the texts then
    private readonly GapFillerOptions options = options ?? new GapFillerOptions();
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>Looks at a translation that has come, whatever its source, and gives it back with what was mended and what is doubtful; null for no look.</summary>
    /// <remarks>What the memory keeps of a machine's answer stays as it came: with another glossary, other things are mended.</remarks>
    public Func<Gap, Translation, Translation>? Check { get; init; }

    /// <summary>What filling would take. Sends nothing and changes nothing.</summary>
    /// <param name="gaps">The gaps.</param>
    /// <param name="cancellationToken">Looked at once a gap.</param>
    /// <exception cref="AlignmentException">The memory cannot be used.</exception>
    public CostEstimate Estimate(IReadOnlyList<Gap> gaps, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        var plan = Plan(gaps, cancellationToken);
        return new CostEstimate
        {
            Gaps = gaps.Count,
            Exact = plan.Entries.Count(entry => entry.Translation is { Provenance.Source: not TranslationSource.FuzzyMemory }),
            Fuzzy = plan.Entries.Count(entry => entry.Translation is { Provenance.Source: TranslationSource.FuzzyMemory }),
            Cached = plan.Cached,
            Sent = plan.Missing.Count,
            TooLong = plan.Entries.Count(entry => entry.IsTooLong),
            Characters = plan.Missing.Sum(request => (long)request.Characters),
        };
    }

    /// <summary>Fills gaps.</summary>
    /// <param name="gaps">The gaps, in the order in which they are sent.</param>
    /// <param name="progress">Told after each call; may be null.</param>
    /// <param name="cancellationToken">Stops the sending; what has been answered is in the memory.</param>
    /// <returns>What came, also where a service, a memory that takes no more, the ceiling or the user ended the work early.</returns>
    /// <exception cref="AlignmentException">The memory cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Stopped before anything was sent.</exception>
    public async Task<FillResult> FillAsync(IReadOnlyList<Gap> gaps, IProgress<FillProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        var plan = Plan(gaps, cancellationToken);
        var run = translator is null || plan.Missing.Count == 0
            ? new MachineRun()
            : await AskAsync(plan, translator, progress, cancellationToken).ConfigureAwait(false);
        var translations = plan.Entries.Select(entry => entry.Translation ?? FromMachine(plan, entry)).ToList();
        return new FillResult([.. translations.Zip(gaps, Checked)])
        {
            Cached = plan.Cached,
            Sent = run.Sent,
            Billed = run.Billed,
            Open = [.. Enumerable.Range(0, gaps.Count).SelectMany(index => Reason(plan.Entries[index], run) is { } reason ? new[] { new OpenGap(index, reason) } : [])],
            ReachedCeiling = run.ReachedCeiling,
            WasStopped = run.WasStopped,
            Failure = run.Failure,
        };
    }

    private FillPlan Plan(IReadOnlyList<Gap> gaps, CancellationToken cancellationToken) =>
        new(gaps, Recall, translator is null ? null : new RequestMaker(translator, terms), memory, cancellationToken);

    private Translation? Recall(Gap gap)
    {
        if (memory.FindExact(gap.Text, gap.Source) is { } exact)
        {
            return Remembered(gap, exact);
        }

        // what resembles a machine's sentence is worth less than a new answer of the machine
        return options.MinFuzzy < 1 && memory.FindFuzzy(gap.Text, gap.Source, options.MinFuzzy) is { Unit.IsMachine: false } similar ? Remembered(gap, similar) : null;
    }

    private static Translation Remembered(Gap gap, MemoryMatch match)
    {
        var source = match switch
        {
            { Unit.IsMachine: true } => TranslationSource.Machine,
            { Score: < 1 } => TranslationSource.FuzzyMemory,
            { Unit.IsConfirmed: true } => TranslationSource.Confirmed,
            _ => TranslationSource.ExactMemory,
        };
        return new Translation(gap.Source.Other(), Blanks.OneLine(match.Unit[gap.Source.Other()]), new Provenance(source)
        {
            Score = match.Score,
            Original = match.Score < 1 ? Blanks.OneLine(match.Unit[gap.Source]) : null,
            Document = match.Unit.Document,
            Date = match.Unit.Date,
        });
    }

    private async Task<MachineRun> AskAsync(FillPlan plan, ITranslator machine, IProgress<FillProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new MachineRun();
        var queue = new BatchQueue(plan.Missing, machine.Limits);
        var (done, refusals) = (0, 0);
        while (!queue.IsEmpty)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                run.WasStopped = true;
                break;
            }

            var batch = queue.Take(options.MaxCharacters is { } most ? most - run.Sent : long.MaxValue);
            if (batch.Count == 0)
            {
                run.ReachedCeiling = true;
                break;
            }

            TranslationAnswer answer;
            try
            {
                answer = await machine.TranslateAsync([.. batch.Select(request => request.Request)], batch[0].Source, cancellationToken).ConfigureAwait(false);
                if (answer.Texts.Count != batch.Count)
                {
                    throw new ServiceException(machine.Engine, $"{answer.Texts.Count} translations came for {batch.Count} texts. Nothing of them was used; check the engine.");
                }
            }
            catch (ServiceException refusal) when (refusal.Status is 400 or 413 && batch.Count > 1)
            {
                queue.Halve(batch);
                continue;
            }
            catch (ServiceException refusal) when (refusal.Status is 400 or 413 && ++refusals < MostRefusals)
            {
                run.Refused[batch[0].Key] = refusal.Message;
                continue;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                run.WasStopped = true;
                break;
            }
            catch (AlignmentException failure)
            {
                run.Failure = failure;
                break;
            }

            refusals = 0;
            run.Sent += Math.Max(batch.Sum(request => (long)request.Characters), answer.BilledCharacters);
            run.Billed += answer.BilledCharacters;
            var taken = Take(plan, run, machine.Model, batch, answer);
            done += batch.Count;
            progress?.Report(new FillProgress(done, plan.Missing.Count, run.Sent));
            try
            {
                memory.AddMachine(taken);
            }
            catch (AlignmentException failure)
            {
                // Nothing more is paid for that cannot be kept; what came is in the result all the same.
                run.Failure = failure;
                break;
            }
        }

        return run;
    }

    private List<MachineTranslation> Take(FillPlan plan, MachineRun run, string? model, List<PlannedRequest> batch, TranslationAnswer answer)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var taken = new List<MachineTranslation>();
        foreach (var (request, text) in batch.Zip(answer.Texts, (request, text) => (request, Blanks.OneLine(text))))
        {
            if (text.Length == 0)
            {
                run.Refused[request.Key] = "the engine gave an empty translation.";
            }
            else
            {
                taken.Add(new MachineTranslation(request.Key, text, model, today));
            }
        }

        taken.ForEach(plan.Answer);
        return taken;
    }

    private static Translation? FromMachine(FillPlan plan, PlannedGap entry) => plan.AnswersTo(entry) is { } answers
        ? new Translation(entry.Gap.Source.Other(), string.Join(' ', answers.Select(answer => answer.Text)), new Provenance(TranslationSource.Machine)
        {
            Engine = answers[0].Key.Engine,
            Model = answers[0].Model,
            Date = answers.Min(answer => answer.Date),
        })
        : null;

    private Translation? Checked(Translation? translation, Gap gap) =>
        translation is null || Check is null ? translation : Check(gap, translation);

    private static string? Reason(PlannedGap entry, MachineRun run) =>
        entry.IsTooLong
            ? "a sentence is longer than the engine takes. Divide it, or use another engine."
            : entry.Keys.Select(key => run.Refused.GetValueOrDefault(key)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>What asking the machine came to.</summary>
    private sealed class MachineRun
    {
        public long Sent { get; set; }

        public long Billed { get; set; }

        public bool ReachedCeiling { get; set; }

        public bool WasStopped { get; set; }

        public AlignmentException? Failure { get; set; }

        /// <summary>Requests that the engine refused, with what it said.</summary>
        public Dictionary<MachineKey, string> Refused { get; } = [];
    }
}
