namespace Alignment.Core.Reviewing;

/// <summary>An edit that would not leave every sentence in exactly one bead, or makes no sense; nothing has changed.</summary>
/// <param name="refusal">Why, for programs that say it in other words or in another language.</param>
/// <param name="problem">What was asked for, why it cannot be, and what to do.</param>
public sealed class EditRefusedException(EditRefusal refusal, string problem) : AlignmentException(problem)
{
    /// <summary>Why.</summary>
    public EditRefusal Refusal { get; } = refusal;
}
