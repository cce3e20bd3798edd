namespace Alignment.Core.Reviewing;

/// <summary>An edit that would not leave every sentence in exactly one bead, or makes no sense; nothing has changed.</summary>
/// <param name="problem">What was asked for, why it cannot be, and what to do.</param>
public sealed class EditRefusedException(string problem) : AlignmentException(problem);
