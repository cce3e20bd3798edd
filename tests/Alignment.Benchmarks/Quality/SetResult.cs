using System.Globalization;

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
/// <param name="Bins">The ten bins.</param>
internal sealed record Calibration(string Beads, string Brier, string Error, IReadOnlyList<CalibrationBin> Bins)
{
    public static async Task<Calibration> MeasureAsync(string[] arguments, Workspace work)
    {
        var printed = await Python.RunAsync([work.In("score_calibration.py"), .. arguments]).ConfigureAwait(false);
        var lines = printed.TrimEnd().Split('\n'); // a line for each bin, then the summary
        return new Calibration(
            Scores.FromText(lines[^1], "n"), Scores.FromText(lines[^1], "Brier"), Scores.FromText(lines[^1], "ECE"), [.. lines[..^1].Select(Bin)]);
    }

    private static CalibrationBin Bin(string line)
    {
        return new CalibrationBin(Number("mean probability"), Number("right"));

        double Number(string name) => double.Parse(Scores.FromText(line, name), CultureInfo.InvariantCulture);
    }
}
