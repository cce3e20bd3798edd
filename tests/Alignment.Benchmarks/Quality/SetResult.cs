namespace Alignment.Benchmarks.Quality;

/// <summary>What the program gets on a set, or why that is not known.</summary>
/// <param name="Set">The set.</param>
/// <param name="Figures">In the order of the set's columns; empty if missing.</param>
/// <param name="Missing">Why there are no figures; null if there are.</param>
/// <param name="Calibration">How well its probabilities match what happens; null where that is not known.</param>
internal sealed record SetResult(DevelopmentSet Set, IReadOnlyList<string> Figures, string? Missing, Calibration? Calibration)
{
    /// <summary>Runs the program on the set; a command that is missing or fails is a result without figures, never an invented one.</summary>
    public static async Task<SetResult> MeasureAsync(DevelopmentSet set, Workspace work)
    {
        try
        {
            var figures = await set.Measure(work).ConfigureAwait(false);
            return new SetResult(set, figures, null, set.Calibration is { } arguments ? await Calibration.MeasureAsync(arguments(work), work).ConfigureAwait(false) : null);
        }
        catch (MeasuringException exception)
        {
            return new SetResult(set, [], exception.Message, null);
        }
    }
}

/// <summary>How well probabilities match what happens: of beads given 0.8, eight in ten should be right.</summary>
/// <param name="Beads">Two-sided beads, or mined pairs, with a probability of at least 0.05.</param>
/// <param name="Brier">Mean squared distance from what happened; lower is better.</param>
/// <param name="Error">Expected calibration error over ten bins of equal size; lower is better.</param>
internal sealed record Calibration(string Beads, string Brier, string Error)
{
    public static async Task<Calibration> MeasureAsync(string[] arguments, Workspace work)
    {
        var printed = await Python.RunAsync([work.In("score_calibration.py"), .. arguments]).ConfigureAwait(false);
        var summary = printed.TrimEnd().Split('\n')[^1]; // the bins stand before it
        return new Calibration(Scores.FromText(summary, "n"), Scores.FromText(summary, "Brier"), Scores.FromText(summary, "ECE"));
    }
}
