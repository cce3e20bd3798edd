using Alignment.Core.Articles;

namespace Alignment.Core.Terminology;

/// <summary>What sort of thing is wrong with a glossary file.</summary>
public enum GlossaryProblemKind
{
    /// <summary>No YAML at all.</summary>
    Syntax,

    /// <summary>YAML of another shape than a glossary's: a wrong type or value, something required missing.</summary>
    Shape,

    /// <summary>A key that means nothing where it stands.</summary>
    UnknownKey,
}

/// <summary>Something wrong with a glossary file, as a value: loading throws the first, a linter lists them all.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong and what to do, a sentence or two.</param>
public sealed record GlossaryProblem(GlossaryProblemKind Kind, SourceSpan Place, string Message)
{
    /// <summary>The problem as an error that stops the work.</summary>
    public GlossaryException ToException() => new(Place.File, Message, Place.StartLine, Place.StartColumn);
}
