namespace Alignment.Core.Mining;

/// <summary>How far mining has come.</summary>
/// <param name="Step">What is being done, for people: <c>preparing</c>, <c>searching</c>.</param>
/// <param name="Done">Share of the whole work that is done, 0 to 1; an estimate.</param>
public readonly record struct MiningProgress(string Step, double Done);
