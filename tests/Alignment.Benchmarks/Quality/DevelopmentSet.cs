namespace Alignment.Benchmarks.Quality;

/// <summary>A set with known answers, how the program is asked for its own, and what others answer.</summary>
/// <param name="Letter">What the set is called in tables: <c>A</c>.</param>
/// <param name="Title">What it is, for a heading.</param>
/// <param name="Figures">Names of the figures, in the order of the columns.</param>
internal sealed record DevelopmentSet(string Letter, string Title, IReadOnlyList<string> Figures)
{
    /// <summary>What the set asks and how to read the figures; one paragraph of Markdown.</summary>
    public required string About { get; init; }

    /// <summary>The command line that does the whole set; null where it takes more than one.</summary>
    public Func<Workspace, string[]>? Command { get; init; }

    /// <summary>Runs the program and scores what it says; as many figures as there are columns.</summary>
    public required Func<Workspace, Task<IReadOnlyList<string>>> Measure { get; init; }

    /// <summary>Arguments of the scorer of probabilities, once <see cref="Measure"/> has run; null if the set has none to check.</summary>
    public Func<Workspace, string[]>? Calibration { get; init; }

    /// <summary>Other programs on the same set.</summary>
    public IReadOnlyList<OtherProgram> Others { get; init; } = [];
}

/// <summary>Figures of another program, in the order of the set's columns; null where it has none.</summary>
internal sealed record OtherProgram(string Name, params IReadOnlyList<double?> Figures);
