namespace Alignment.Core.Checking;

/// <summary>What only some findings have: one object for all that have none of it.</summary>
internal sealed record FindingExtras
{
    /// <summary>Nothing.</summary>
    public static FindingExtras None { get; } = new();

    /// <inheritdoc cref="Finding.Suggestions"/>
    public IReadOnlyList<Edit> Suggestions { get; init; } = [];

    /// <inheritdoc cref="Finding.Related"/>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];
}
