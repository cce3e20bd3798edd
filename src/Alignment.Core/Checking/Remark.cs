using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>What a finding says, wherever it stands: findings that say the same of the same words in a file share one.</summary>
/// <remarks>A text of megabytes may have a million findings of a few hundred kinds: what is shared is most of what they weigh.</remarks>
internal sealed record Remark
{
    /// <summary>Nothing yet: what an initialiser of a <see cref="Finding"/> begins with.</summary>
    public static Remark None { get; } = new() { Rule = null!, Severity = Severity.None, File = "", Matched = "", Message = "" };

    /// <inheritdoc cref="Finding.Rule"/>
    public required Rule Rule { get; init; }

    /// <inheritdoc cref="Finding.Severity"/>
    public required Severity Severity { get; init; }

    /// <summary>The file, as findings show it.</summary>
    public required string File { get; init; }

    /// <inheritdoc cref="Finding.Matched"/>
    public required string Matched { get; init; }

    /// <inheritdoc cref="Finding.Message"/>
    public required string Message { get; init; }

    /// <inheritdoc cref="Finding.Language"/>
    public Language? Language { get; init; }

    /// <inheritdoc cref="Finding.ConceptId"/>
    public string? ConceptId { get; init; }

    /// <inheritdoc cref="Finding.GlossaryPlace"/>
    public SourceSpan? GlossaryPlace { get; init; }
}

/// <summary>What a remark is about, compared by identity: all that a record holds takes long to hash, and the same words are the same string.</summary>
/// <param name="rule">The rule.</param>
/// <param name="term">The term; null if it is about none.</param>
/// <param name="words">The words of the text.</param>
internal readonly struct RemarkKey(Rule rule, Term? term, string words) : IEquatable<RemarkKey>
{
    private readonly Rule rule = rule;
    private readonly Term? term = term;
    private readonly string words = words;

    /// <summary>Whether it is what a rule remarks.</summary>
    public bool IsOf(Rule other) => ReferenceEquals(rule, other);

    public bool Equals(RemarkKey other) => ReferenceEquals(rule, other.rule) && ReferenceEquals(term, other.term) && ReferenceEquals(words, other.words);

    public override bool Equals(object? obj) => obj is RemarkKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(rule),
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(term),
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(words));
}
