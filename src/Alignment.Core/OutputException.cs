namespace Alignment.Core;

/// <summary>A file or folder that cannot be written.</summary>
/// <param name="path">The target, as the user named it.</param>
/// <param name="problem">What is wrong and what to do, a sentence or two.</param>
/// <param name="cause">What the system reported, if anything.</param>
public sealed class OutputException(string path, string problem, Exception? cause = null)
    : AlignmentException($"{path}: {problem}", cause)
{
    /// <summary>The target, as the user named it.</summary>
    public string Path { get; } = path;
}
