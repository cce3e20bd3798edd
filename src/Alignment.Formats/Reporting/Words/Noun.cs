namespace Alignment.Formats.Reporting.Words;

/// <summary>A word that is counted.</summary>
/// <param name="One">Of one thing.</param>
/// <param name="Many">Of several.</param>
internal readonly record struct Noun(string One, string Many);
