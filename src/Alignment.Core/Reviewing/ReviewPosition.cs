namespace Alignment.Core.Reviewing;

/// <summary>A place in the journal of a review: what stands before it is part of the bitext, what stands behind it is still to come.</summary>
/// <param name="Journal">The name that the journal gives itself.</param>
/// <param name="Entries">How many of its entries the bitext contains, from 0.</param>
public sealed record ReviewPosition(string Journal, int Entries);
