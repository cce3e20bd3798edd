namespace Alignment.Formats.Reviewing;

/// <summary>The first line of a journal.</summary>
/// <param name="Name">What the journal calls itself: bitexts say by it which journal they contain.</param>
/// <param name="Base">SHA-256 of the bitext file that its first entry changes, 64 lower-case hexadecimal digits.</param>
internal sealed record JournalHeader(string Name, string Base)
{
    /// <summary>The value of <c>format</c>.</summary>
    public const string Format = "alignment-journal";

    /// <summary>The major version written and read.</summary>
    public const int Version = 1;
}
