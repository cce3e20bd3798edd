namespace Alignment.Web;

/// <summary>A concept of the glossary that a reviewer asked for.</summary>
/// <param name="French">Its French term, as it was added.</param>
/// <param name="English">Its English term.</param>
/// <param name="Concept">Its id.</param>
/// <param name="Path">The file that it was added to; null if the glossary had it already.</param>
public sealed record AddedTerm(string French, string English, string Concept, string? Path);
