using Alignment.Core;

namespace Alignment.Formats.Reviewing;

/// <summary>A bitext under review that something else has changed: what was to be written is not, so that nothing is overwritten.</summary>
/// <param name="path">The bitext file, as the user named it.</param>
/// <param name="problem">What has changed and what to do.</param>
public sealed class ChangedElsewhereException(string path, string problem) : AlignmentException($"{path}: {problem}")
{
    /// <summary>The bitext file, as the user named it.</summary>
    public string Path { get; } = path;
}
