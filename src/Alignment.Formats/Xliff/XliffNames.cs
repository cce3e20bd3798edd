namespace Alignment.Formats.Xliff;

/// <summary>Names in XLIFF files that this program writes, which its readers know again.</summary>
internal static class XliffNames
{
    public const string Core1 = "urn:oasis:names:tc:xliff:document:1.2";
    public const string Core2 = "urn:oasis:names:tc:xliff:document:2.0"; // of 2.1 too; the version attribute tells them apart
    public const string Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";

    /// <summary>The namespace of properties in 1.2, which has no metadata module.</summary>
    public const string Own = "urn:alignment:exchange:1";

    /// <summary>Who speaks: <c>from</c> of a note, category of metadata and of notes, prefix of sub-states.</summary>
    public const string Program = "alignment";

    /// <summary>The sub-state (2.1) of a text that a machine wrote and nobody has looked at.</summary>
    public const string MachineSubState = Program + ":mt-suggestion";

    /// <summary>The sub-state (2.1) of two texts that a program has put together and nobody has looked at.</summary>
    public const string AutomaticSubState = Program + ":automatic";

    /// <summary>What 1.2 calls a text that a machine wrote (section 2.2.4, state-qualifier).</summary>
    public const string MachineQualifier = "mt-suggestion";

    /// <summary>The property of a unit whose source a machine wrote: neither version has a mark for that.</summary>
    public const string SourceOrigin = "x-source-origin";

    /// <summary>Whether a note, by what it says of itself, is one that this program has made of other values of the unit.</summary>
    public static bool IsOwnNote(string? mark) => mark?.StartsWith(Program, StringComparison.Ordinal) ?? false;
}
