using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>What each gap is filled from: a memory, or requests to a machine, some of which have been answered before.</summary>
internal sealed class FillPlan
{
    private readonly Dictionary<MachineKey, MachineTranslation> answers = [];
    private readonly Dictionary<MachineKey, PlannedRequest> missing = [];

    /// <summary>Looks every gap up. Nothing is sent.</summary>
    public FillPlan(IReadOnlyList<Gap> gaps, Func<Gap, Translation?> recall, RequestMaker? requests, ITranslationMemory memory, CancellationToken cancellationToken)
    {
        foreach (var gap in gaps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entry = new PlannedGap(gap, recall(gap), []);
            Entries.Add(entry.Translation is null && requests is not null ? Ask(entry, requests, memory) : entry);
        }
    }

    /// <summary>One for each gap, in their order.</summary>
    public List<PlannedGap> Entries { get; } = [];

    /// <summary>Requests that have not been answered, each once, in the order of the gaps.</summary>
    public List<PlannedRequest> Missing { get; } = [];

    /// <summary>Gaps whose requests have all been answered before, or are asked for another gap already.</summary>
    public int Cached { get; private set; }

    /// <summary>Takes an answer in.</summary>
    public void Answer(MachineTranslation answer) => answers[answer.Key] = answer;

    /// <summary>The answers to all requests of a gap, in order; null while one is missing, and for a gap without requests.</summary>
    public IReadOnlyList<MachineTranslation>? AnswersTo(PlannedGap entry)
    {
        var found = entry.Keys.Where(answers.ContainsKey).Select(key => answers[key]).ToList();
        return found.Count == 0 || found.Count < entry.Keys.Count ? null : found;
    }

    private PlannedGap Ask(PlannedGap entry, RequestMaker maker, ITranslationMemory memory)
    {
        if (maker.Make(entry.Gap) is not { } requests)
        {
            return entry with { IsTooLong = true };
        }

        var isCached = true;
        var keys = new List<MachineKey>();
        foreach (var request in requests)
        {
            var key = maker.Key(request, entry.Gap.Source);
            keys.Add(key);
            if (answers.ContainsKey(key) || missing.ContainsKey(key))
            {
                continue;
            }

            if (memory.FindMachine(key) is { } known)
            {
                answers.Add(key, known);
                continue;
            }

            var planned = new PlannedRequest(key, request, maker.Count(request));
            missing.Add(key, planned);
            Missing.Add(planned);
            isCached = false;
        }

        Cached += isCached ? 1 : 0;
        return entry with { Keys = keys };
    }
}

/// <summary>A gap and what it is filled from.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Translation">From the memory; null if it has none.</param>
/// <param name="Keys">The requests whose answers, joined, are its translation; empty where the memory has one.</param>
internal sealed record PlannedGap(Gap Gap, Translation? Translation, IReadOnlyList<MachineKey> Keys)
{
    /// <summary>Whether one of its sentences is longer than the engine takes.</summary>
    public bool IsTooLong { get; init; }
}

/// <summary>A text that is to be sent.</summary>
/// <param name="Key">What it is kept under.</param>
/// <param name="Request">The text.</param>
/// <param name="Characters">What it counts.</param>
internal sealed record PlannedRequest(MachineKey Key, TranslationRequest Request, int Characters)
{
    /// <summary>Its language.</summary>
    public Language Source => Key.Source;
}
