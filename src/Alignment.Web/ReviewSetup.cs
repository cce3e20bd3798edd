using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Web;

/// <summary>What a review server shows, and what it may do.</summary>
/// <param name="Paths">Bitext files, each once, in the order in which they are listed.</param>
public sealed record ReviewSetup(IReadOnlyList<string> Paths)
{
    /// <summary>The port on the loopback address; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Works out what edits come to.</summary>
    public BitextEditor Editor { get; init; } = new();

    /// <summary>The language of the page's own words.</summary>
    public Language Ui { get; init; } = Language.English;

    /// <summary>Aligns again what nobody has decided; null if that is not to be had. May throw an <see cref="Core.AlignmentException"/>.</summary>
    public Func<Bitext, CancellationToken, Task<BeadEdit>>? Realign { get; init; }

    /// <summary>The sentence encoder that aligning again asks, as its server calls it; null for none.</summary>
    public string? Encoder { get; init; }

    /// <summary>Reads the articles of a bitext again and aligns them around what has been decided; null if that is not to be had. May throw an <see cref="Core.AlignmentException"/>.</summary>
    public Func<Bitext, CancellationToken, Task<Bitext>>? Reread { get; init; }

    /// <summary>Gets what people confirm, and is looked into for rows; null for none. It is used by one thread at a time.</summary>
    public ITranslationMemory? Memory { get; init; }

    /// <summary>Measures the two sides of a row, as the glossary is today; null to leave that out.</summary>
    public Func<PairExplainer>? Explainer { get; init; }

    /// <summary>The glossary as it is today; null for none.</summary>
    public Func<TermMatchers>? Terms { get; init; }

    /// <summary>Where a bitext does not keep the glossary (see <see cref="Core.Reporting.GlossaryReview"/>); null for nothing.</summary>
    public Func<Bitext, CancellationToken, IReadOnlyList<GlossaryViolation>>? Violations { get; init; }

    /// <summary>Adds a concept with a French and an English term to the glossary; null if there is no glossary. May throw an <see cref="Core.AlignmentException"/>.</summary>
    public Func<string, string, AddedTerm>? AddTerm { get; init; }

    /// <summary>Whether the file of an article is still what it was when it was read; null where it cannot be told.</summary>
    public Func<Core.Articles.Article, bool?> IsUnchanged { get; init; } = _ => null;

    /// <summary>Gets notices that are not for the page: what could not be saved.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>What time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long nothing is to happen before bitext files are written anew.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(3);
}
