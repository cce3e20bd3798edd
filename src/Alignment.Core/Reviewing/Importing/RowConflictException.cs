namespace Alignment.Core.Reviewing.Importing;

/// <summary>Why a row cannot be taken over; never leaves the importer, which lists it.</summary>
/// <param name="problem">What is wrong and what to do.</param>
internal sealed class RowConflictException(string problem) : Exception(problem);
