using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Core.Reporting;

/// <summary>A place in a report's articles where the rules of the check find the glossary not kept.</summary>
/// <param name="Rule">Id of the rule: <c>TERM004</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Article">Article id.</param>
/// <param name="Sentence">Index of the sentence in which it begins.</param>
/// <param name="Span">Where it stands in that sentence; all of it where something is missing there.</param>
/// <param name="Message">What is wrong, as the check says it, in English.</param>
public sealed record GlossaryViolation(string Rule, Severity Severity, string Article, int Sentence, TextSpan Span, string Message)
{
    /// <summary>Id of the concept; null if it is about none.</summary>
    public string? Concept { get; init; }

    /// <summary>The other language's words for it, as they stand there; null where the text is looked at by itself.</summary>
    public string? Source { get; init; }

    /// <summary>The words that are wrong; null where words are missing.</summary>
    public string? Found { get; init; }

    /// <summary>What should stand there, best first; empty where the rule cannot tell.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];
}
