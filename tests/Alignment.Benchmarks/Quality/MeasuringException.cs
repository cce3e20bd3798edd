namespace Alignment.Benchmarks.Quality;

/// <summary>A figure cannot be had; the message says why, and stands on the page instead of it.</summary>
internal sealed class MeasuringException(string message, Exception? cause = null) : Exception(message, cause);
