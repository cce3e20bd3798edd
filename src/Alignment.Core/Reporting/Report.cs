using Alignment.Core.Aligning;
using Alignment.Core.Pairing;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Reporting;

/// <summary>Everything a report page shows, in the order it shows it.</summary>
/// <param name="Events">The events with their bitexts.</param>
/// <param name="Settings">How the report was made.</param>
public sealed record Report(IReadOnlyList<ReportedEvent> Events, ReportSettings Settings)
{
    /// <summary>Files that hold no usable article, with the reason.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    /// <summary>What filling its gaps took; null if that was not asked for.</summary>
    public FillCosts? Costs { get; init; }

    /// <summary>Where the rules of the check find the glossary not kept, by rule, concept and place; empty without a glossary.</summary>
    public IReadOnlyList<GlossaryViolation> Violations { get; init; } = [];

    /// <summary>Terms that the glossary might take in, best first; empty if nobody has looked for them.</summary>
    public IReadOnlyList<GlossaryCandidate> Candidates { get; init; } = [];

    /// <summary>Files with an extension that holds no articles; counted only.</summary>
    public int OtherFiles { get; init; }
}

/// <summary>An event, its bitexts and the glossary terms of its sentences.</summary>
/// <param name="Group">The articles.</param>
/// <param name="Bitexts">One for each French and English article of the group, in the order of the group; empty for one language.</param>
/// <param name="Terms">Glossary terms found in the sentences of the group's articles.</param>
public sealed record ReportedEvent(EventGroup Group, IReadOnlyList<Bitext> Bitexts, IReadOnlyList<TermMention> Terms);

/// <summary>A glossary term in a sentence.</summary>
/// <param name="Article">Article id.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Span">Where it stands in the sentence.</param>
/// <param name="Concept">Id of the concept.</param>
/// <param name="Preferred">The concept's preferred term in the other language; null if the glossary has none.</param>
/// <param name="Advice">What the glossary says against this form ("deprecated, use OTAN"); null for an accepted one.</param>
public sealed record TermMention(string Article, int Sentence, TextSpan Span, string Concept, string? Preferred, string? Advice = null);

/// <summary>A file or JSONL line that was passed over.</summary>
/// <param name="Path">The file as the user named it, with <c>:line</c> for JSONL.</param>
/// <param name="Reason">What is wrong with it, in a few words.</param>
public sealed record SkippedFile(string Path, string Reason);

/// <summary>How a report was made; printed at its foot.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Lexicon">Name and version of the lexicon.</param>
public sealed record ReportSettings(string Version, string Lexicon)
{
    /// <summary>The heading of the report; null for the writer's own.</summary>
    public string? Title { get; init; }

    /// <summary>When the report was made; null leaves it out, so that the same input gives the same bytes.</summary>
    public DateTimeOffset? Made { get; init; }

    /// <summary>Links below this probability were left out, 0 to 1.</summary>
    public double MinProbability { get; init; } = 0.5;

    /// <summary>The language of the left column.</summary>
    public Language Left { get; init; } = Language.French;

    /// <summary>The language of the report's own words, where people read them; what programs read does not depend on it.</summary>
    public Language Ui { get; init; } = Language.English;

    /// <summary>Glossary files, as the user named them.</summary>
    public IReadOnlyList<string> Glossaries { get; init; } = [];

    /// <summary>How order was decided: <c>auto</c>, <c>same</c> or <c>any</c>.</summary>
    public string Order { get; init; } = "auto";

    /// <summary>The sentence encoder that was asked, as its server calls it; null for none.</summary>
    public string? Embeddings { get; init; }
}
