namespace Alignment.Core.Terminology.Suggesting;

/// <summary>How far <see cref="TermMiner"/> has come.</summary>
/// <param name="Step">What is being done, for people.</param>
/// <param name="Done">Share of the step that is done, 0 to 1.</param>
public readonly record struct SuggestionProgress(string Step, double Done);
