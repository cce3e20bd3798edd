using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
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

    /// <summary>Aligns again what nobody has decided; null if that is not to be had.</summary>
    public Realigner? Realigner { get; init; }

    /// <summary>Reads the articles of a bitext again and aligns them around what has been decided; null if that is not to be had. May throw an <see cref="Core.AlignmentException"/>.</summary>
    public Func<Bitext, CancellationToken, Task<Bitext>>? Reread { get; init; }

    /// <summary>Gets what people confirm; null for none.</summary>
    public ITranslationMemory? Memory { get; init; }

    /// <summary>Adds a concept with a French and an English term to the glossary and says where; null if there is no glossary. May throw an <see cref="Core.AlignmentException"/>.</summary>
    public Func<string, string, string>? AddTerm { get; init; }

    /// <summary>Whether the file of an article is still what it was when it was read; null where it cannot be told.</summary>
    public Func<Core.Articles.Article, bool?> IsUnchanged { get; init; } = _ => null;

    /// <summary>Gets notices that are not for the page: what could not be saved.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>What time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long nothing is to happen before bitext files are written anew.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(3);
}
