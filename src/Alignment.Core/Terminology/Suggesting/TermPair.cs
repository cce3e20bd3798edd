namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Two terms that a text says are one, as it writes them.</summary>
/// <param name="French">The French term.</param>
/// <param name="English">The English term.</param>
internal readonly record struct TermPair(string French, string English);
