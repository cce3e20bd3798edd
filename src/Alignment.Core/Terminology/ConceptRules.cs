using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>What has to stand beside an acronym where a text uses it first.</summary>
public enum FirstUse
{
    /// <summary>The full form, before it or in parentheses behind it.</summary>
    Expand,

    /// <summary>Nothing.</summary>
    Never,

    /// <summary>Nothing: every reader knows it.</summary>
    Known,
}

/// <summary>What the other language of a pair has to say where one side has a term of the concept.</summary>
public enum BilingualPolicy
{
    /// <summary>Any accepted term of the concept, on pairs that say the same.</summary>
    Any,

    /// <summary>Any accepted term of the concept, on pairs that say partly the same too.</summary>
    Required,

    /// <summary>Anything.</summary>
    None,
}

/// <summary>What happens to terms between quotation marks.</summary>
public enum QuotationPolicy
{
    /// <summary>They are left alone: people say what they say.</summary>
    Skip,

    /// <summary>They are checked like the rest.</summary>
    Check,
}

/// <summary>How the check treats a concept; the key <c>rules</c> of an entry, with the defaults of its file.</summary>
public sealed record ConceptRules
{
    /// <summary>No rules of its own.</summary>
    public static ConceptRules None { get; } = new();

    /// <summary>Severity by rule id, in place of the rule's own.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(0);

    /// <summary>Ids of rules that leave the concept alone.</summary>
    public IReadOnlyList<string> Disabled { get; init; } = [];

    /// <summary>What stands beside the first use; null if the entry and its file do not say: expanded if it is an acronym with a full form.</summary>
    public FirstUse? FirstUse { get; init; }

    /// <summary>What the other language has to say.</summary>
    public BilingualPolicy Bilingual { get; init; } = BilingualPolicy.Any;

    /// <summary>What happens between quotation marks.</summary>
    public QuotationPolicy Quotations { get; init; } = QuotationPolicy.Skip;

    /// <summary>Globs of the files the concept is checked in; empty for all.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Sample sentences that prove the entry, in the order of the file.</summary>
    public IReadOnlyList<GlossaryTest> Tests { get; init; } = [];
}

/// <summary>A sample that proves an entry: <c>tests: {fr: {ok: ["l'OTAN"], bad: ["la NATO"]}}</c>.</summary>
/// <param name="Text">The sample.</param>
/// <param name="IsGood">Whether the check must have nothing against it; otherwise it must have something.</param>
/// <param name="Language">Its language; null if the file does not say: then it has to hold in one of the entry's languages.</param>
/// <param name="Place">Where it stands in the glossary.</param>
public sealed record GlossaryTest(string Text, bool IsGood, Language? Language, SourceSpan Place);
