using Alignment.Core.Reporting;

namespace Alignment.Core;

/// <summary>There is nothing to work on: no article among the input, or one was skipped where none may be.</summary>
/// <param name="problem">What is wrong and what to do, a sentence or two.</param>
/// <param name="skipped">What was passed over.</param>
public sealed class UnusableInputException(string problem, IReadOnlyList<SkippedFile> skipped) : AlignmentException(problem)
{
    /// <summary>What was passed over, and why.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; } = skipped;
}
