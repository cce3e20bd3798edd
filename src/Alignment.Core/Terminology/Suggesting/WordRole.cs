namespace Alignment.Core.Terminology.Suggesting;

/// <summary>What a word may do in a term.</summary>
internal enum WordRole : byte
{
    /// <summary>Be its first or last word, or stand inside.</summary>
    Content,

    /// <summary>Join two words of it: of, de la.</summary>
    Link,

    /// <summary>Join two names of it: and, et.</summary>
    And,

    /// <summary>Be a content word in front of a name, stand outside otherwise: New Brunswick, a new law.</summary>
    InNames,

    /// <summary>Stand outside: determiners, pronouns, auxiliaries, numbers.</summary>
    Outside,
}
