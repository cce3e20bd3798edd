namespace Alignment.Core.Lexicon;

/// <summary>How far training has come.</summary>
/// <param name="Step">What is being done, for people: <c>reading</c>, <c>pass 2 of 5</c>.</param>
/// <param name="Done">Share of the whole work that is done, 0 to 1; an estimate.</param>
/// <param name="Pairs">Pairs looked at in this step.</param>
public readonly record struct TrainingProgress(string Step, double Done, long Pairs);
