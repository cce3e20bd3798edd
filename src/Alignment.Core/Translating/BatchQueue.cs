namespace Alignment.Core.Translating;

/// <summary>Cuts requests into calls: whole texts, in order, one language a call, within the limits of the engine and the ceiling of the user.</summary>
/// <param name="requests">All requests.</param>
/// <param name="limits">What a call may hold.</param>
internal sealed class BatchQueue(IEnumerable<PlannedRequest> requests, TranslatorLimits limits)
{
    private readonly LinkedList<List<PlannedRequest>> batches = new(Cut(requests, limits));

    /// <summary>Whether all has been taken.</summary>
    public bool IsEmpty => batches.Count == 0;

    /// <summary>The next call; empty if its first text alone would pass the ceiling.</summary>
    /// <param name="room">Characters that may still be sent.</param>
    public List<PlannedRequest> Take(long room)
    {
        var batch = batches.First!.Value;
        batches.RemoveFirst();
        var fits = 0;
        for (var sum = 0L; fits < batch.Count && (sum += batch[fits].Characters) <= room; fits++)
        {
        }

        if (fits < batch.Count)
        {
            batches.AddFirst(batch[fits..]);
        }

        return batch[..fits];
    }

    /// <summary>Puts a call back as two halves, to find the text that the engine refuses.</summary>
    public void Halve(List<PlannedRequest> batch)
    {
        var half = batch.Count / 2;
        batches.AddFirst(batch[half..]);
        batches.AddFirst(batch[..half]);
    }

    private static List<List<PlannedRequest>> Cut(IEnumerable<PlannedRequest> requests, TranslatorLimits limits)
    {
        var batches = new List<List<PlannedRequest>>();
        foreach (var language in requests.GroupBy(request => request.Source))
        {
            var characters = 0;
            List<PlannedRequest>? batch = null;
            foreach (var request in language)
            {
                if (batch is null || batch.Count == limits.Texts || characters + request.Characters > limits.Characters)
                {
                    batches.Add(batch = []);
                    characters = 0;
                }

                batch.Add(request);
                characters += request.Characters;
            }
        }

        return batches;
    }
}
