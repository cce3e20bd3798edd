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

    /// <summary>Stand outside: determiners, pronouns, auxiliaries, numbers.</summary>
    Outside,
}
