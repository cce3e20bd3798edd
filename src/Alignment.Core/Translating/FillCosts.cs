namespace Alignment.Core.Translating;

/// <summary>What filling the gaps of a report took, of the run that made it.</summary>
/// <param name="Engine">Who was to be asked, as <see cref="ITranslator.Engine"/>; null for nobody but memories.</param>
public sealed record FillCosts(string? Engine)
{
    /// <summary>Gaps that were to be filled.</summary>
    public int Gaps { get; init; }

    /// <summary>Those of <see cref="Gaps"/> that stay open.</summary>
    public int Open { get; init; }

    /// <summary>Those of <see cref="Gaps"/> that the engine had translated before, or that repeat another one: they cost nothing.</summary>
    public int Cached { get; init; }

    /// <summary>Characters sent, as <see cref="ITranslator.Count"/> counts.</summary>
    public long Sent { get; init; }

    /// <summary>Characters that the engine charges for, by its own account; 0 for engines that charge nothing.</summary>
    public long Billed { get; init; }

    /// <summary>Price of a million characters, in the user's currency; null if nobody said.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The price of what is charged; null without a rate.</summary>
    public decimal? Price => Rate is { } rate ? Billed * rate / 1_000_000 : null;

    /// <summary>The costs of a run.</summary>
    /// <param name="engine">Who was to be asked; null for nobody.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="rate">Price of a million characters; null if nobody said.</param>
    public static FillCosts Of(string? engine, FillResult result, decimal? rate)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new FillCosts(engine)
        {
            Gaps = result.Translations.Count,
            Open = result.Translations.Count(translation => translation is null),
            Cached = result.Cached,
            Sent = result.Sent,
            Billed = result.Billed,
            Rate = rate,
        };
    }
}
