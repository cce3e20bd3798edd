using Alignment.Core.Aligning;

namespace Alignment.Formats.Exchange;

/// <summary>What a writer of an exchange format is given.</summary>
/// <param name="Bitexts">The bitexts, each read when it is asked for: to be gone through once, and not kept.</param>
/// <param name="Options">What of them is written.</param>
/// <param name="Tally">Where to count.</param>
public sealed record Export(IEnumerable<Bitext> Bitexts, ExportOptions Options, ExportTally Tally)
{
    /// <summary>The rows of tables: every bead, one-sided and rejected ones included, but for links that are less probable than was asked for.</summary>
    /// <param name="cancellationToken">Looked at once a row.</param>
    public IEnumerable<ExchangeRow> Rows(CancellationToken cancellationToken) => Bitexts.SelectMany(bitext => Rows(bitext, cancellationToken));

    /// <summary>The rows of one of the bitexts, which are counted.</summary>
    /// <inheritdoc cref="Rows(CancellationToken)"/>
    public IEnumerable<ExchangeRow> Rows(Bitext bitext, CancellationToken cancellationToken)
    {
        Tally.Bitexts++;
        foreach (var row in ExchangeRow.Of(bitext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row.Bead is { IsLink: true, State: not BeadState.Confirmed } && row.Bead.Probability < (Options.MinProbability ?? 0))
            {
                Tally.Leave(LeftOut.Improbable);
                continue;
            }

            Tally.Written++;
            Tally.Translations += row.Translation is null ? 0 : 1;
            Tally.MachineTranslations += row.Translation is { Provenance.Source: Core.Translating.TranslationSource.Machine } ? 1 : 0;
            yield return row;
        }
    }
}
