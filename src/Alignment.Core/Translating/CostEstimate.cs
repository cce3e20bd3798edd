namespace Alignment.Core.Translating;

/// <summary>What filling gaps will take, found out without sending anything.</summary>
public sealed record CostEstimate
{
    /// <summary>Gaps to fill.</summary>
    public int Gaps { get; init; }

    /// <summary>Those with the same sentence in a confirmed alignment or the memory.</summary>
    public int Exact { get; init; }

    /// <summary>Those with a similar sentence in the memory.</summary>
    public int Fuzzy { get; init; }

    /// <summary>Those that the engine has translated before, and those that repeat another gap.</summary>
    public int Cached { get; init; }

    /// <summary>Texts that the engine would be sent.</summary>
    public int Sent { get; init; }

    /// <summary>Gaps with a sentence that is longer than the engine takes; they stay open.</summary>
    public int TooLong { get; init; }

    /// <summary>What would be sent, in UTF-16 code units as <see cref="ITranslator.Count"/> counts.</summary>
    public long Characters { get; init; }

    /// <summary>The price of the characters.</summary>
    /// <param name="perMillion">Price of a million characters, in any currency.</param>
    public decimal Price(decimal perMillion) => Characters * perMillion / 1_000_000;
}
