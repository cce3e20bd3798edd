using Alignment.Core.Reviewing.Importing;

namespace Alignment.Formats.Exchange;

/// <summary>A format that bitexts are exported to, and perhaps come back from.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Description">What it is, in a few words.</param>
/// <param name="Extensions">How its files end, with the dot; the first is the one to choose.</param>
public sealed record ExchangeFormat(string Name, string Description, params IReadOnlyList<string> Extensions)
{
    /// <summary>Writes text; null for a format of bytes.</summary>
    public Action<Export, TextWriter, CancellationToken>? WriteText { get; init; }

    /// <summary>Writes bytes to a stream that can be read and sought in too; null for a format of text. Such a format goes to a file only.</summary>
    public Action<Export, Stream, CancellationToken>? WriteBytes { get; init; }

    /// <summary>Reads the rows of a file that comes back; null for a format that cannot be imported.</summary>
    /// <remarks>Arguments: the file from its first byte, which can be sought in; what to call it in errors. A file that is none of the format is an <see cref="Core.InputFormatException"/>.</remarks>
    public Func<Stream, string, CancellationToken, IEnumerable<EditedRow>>? ReadRows { get; init; }

    /// <summary>Whether every bead has its place in it, one-sided ones included; else only what makes a unit of two texts.</summary>
    public bool IsTable { get; init; }

    /// <summary>Whether translations of gaps stand in it on request; tables always have them.</summary>
    public bool TakesTranslations { get; init; }

    /// <summary>Whether gaps without a translation stand in it on request; tables always have them.</summary>
    public bool TakesGaps { get; init; }

    /// <summary>Whether a file that comes back can be merged into its bitext.</summary>
    public bool CanBeImported => ReadRows is not null;
}
