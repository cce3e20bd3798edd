namespace Alignment.Formats.Exchange;

/// <summary>What was met while bitexts were exported; complete once the writer is done.</summary>
public sealed class ExportTally
{
    private readonly SortedDictionary<LeftOut, int> leftOut = [];

    /// <summary>Bitexts read.</summary>
    public int Bitexts { get; set; }

    /// <summary>Rows or units written, translations of gaps not counted.</summary>
    public int Written { get; set; }

    /// <summary>Beads left out, by the reason; none where a format has them all.</summary>
    public IReadOnlyDictionary<LeftOut, int> LeftOut => leftOut;

    /// <summary>Translations of gaps written.</summary>
    public int Translations { get; set; }

    /// <summary>Those of <see cref="Translations"/> that a machine wrote.</summary>
    public int MachineTranslations { get; set; }

    /// <summary>Gaps written without a translation, for somebody to translate.</summary>
    public int Gaps { get; set; }

    /// <summary>Characters that the format cannot hold, written as U+FFFD.</summary>
    public int Replaced { get; set; }

    /// <summary>Counts a bead that is left out.</summary>
    /// <param name="reason">Why it is.</param>
    public void Leave(LeftOut reason) => leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
}
