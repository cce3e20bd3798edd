namespace Alignment.Core;

/// <summary>A file that cannot be read as what it should be.</summary>
/// <param name="path">The file, as the user named it.</param>
/// <param name="problem">What is wrong and what to do, a sentence or two.</param>
/// <param name="line">1-based line; null where the trouble is the whole file.</param>
/// <param name="column">1-based column in UTF-16 code units; null where the trouble is the whole line.</param>
/// <param name="cause">What the library below reported, if anything.</param>
public sealed class InputFormatException(string path, string problem, int? line = null, int? column = null, Exception? cause = null)
    : AlignmentException(Place(path, line, column) + ": " + problem, cause)
{
    /// <summary>The file, as the user named it.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong and what to do, without the place.</summary>
    public string Problem { get; } = problem;

    /// <summary>1-based line; null where the trouble is the whole file.</summary>
    public int? Line { get; } = line;

    /// <summary>1-based column in UTF-16 code units; null where the trouble is the whole line.</summary>
    public int? Column { get; } = column;

    private static string Place(string path, int? line, int? column) => (line, column) switch
    {
        (null, _) => path,
        (_, null) => $"{path}, line {line}",
        _ => $"{path}, line {line}, column {column}",
    };
}
