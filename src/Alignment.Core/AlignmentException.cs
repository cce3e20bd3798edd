namespace Alignment.Core;

/// <summary>Work that could not be done, with a message for the person who asked for it: what, where, what to do.</summary>
/// <remarks>The program prints <see cref="Exception.Message"/> on one line and exits 2; nothing else is shown.</remarks>
public abstract class AlignmentException(string message, Exception? cause = null) : Exception(message, cause);
