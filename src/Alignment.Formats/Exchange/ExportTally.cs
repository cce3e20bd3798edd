namespace Alignment.Formats.Exchange;

/// <summary>What was met while bitexts were exported; complete once the writer is done.</summary>
public sealed class ExportTally
{
    /// <summary>Bitexts read.</summary>
    public int Bitexts { get; set; }

    /// <summary>Rows or units written, translations of gaps not counted.</summary>
    public int Written { get; set; }

    /// <summary>Links left out as partial or improbable.</summary>
    public int LeftOut { get; set; }

    /// <summary>Translations of gaps written.</summary>
    public int Translations { get; set; }

    /// <summary>Those of <see cref="Translations"/> that a machine wrote.</summary>
    public int MachineTranslations { get; set; }

    /// <summary>Gaps written without a translation, for somebody to translate.</summary>
    public int Gaps { get; set; }

    /// <summary>Gaps left out because their language is not the one that the file translates from.</summary>
    public int OtherDirection { get; set; }

    /// <summary>Characters that the format cannot hold, written as U+FFFD.</summary>
    public int Replaced { get; set; }
}
