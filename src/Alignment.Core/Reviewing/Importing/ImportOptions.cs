namespace Alignment.Core.Reviewing.Importing;

/// <summary>What an import may change.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether the wording of articles may be changed. By default it is locked: an outlet's words are quotations.</summary>
    public bool AllowsWording { get; init; }

    /// <summary>The day (UTC) on which translations were written; null if unknown.</summary>
    public DateOnly? Date { get; init; }
}
