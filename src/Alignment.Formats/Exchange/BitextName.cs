using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Exchange;

/// <summary>What exchange files call a bitext: the name of its file without the extension, made of the ids of both articles.</summary>
/// <remarks>Ids of beads begin anew in every bitext; with this name in front they are unique in a file of several.</remarks>
public static class BitextName
{
    /// <summary>The name of a bitext, whatever its file is called now.</summary>
    public static string Of(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        return BitextFileName.Of(bitext.French.Id, bitext.English.Id)[..^BitextFileName.Extension.Length];
    }

    /// <summary><c>f--e:b1</c>, a bead among those of several bitexts.</summary>
    public static string Join(string bitext, string bead) => $"{bitext}:{bead}";

    /// <summary>The two parts of what <see cref="Join"/> made; no bitext where there is no colon.</summary>
    public static (string? Bitext, string Bead) Split(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var colon = id.IndexOf(':', StringComparison.Ordinal); // names of bitexts have none
        return colon < 0 ? (null, id) : (id[..colon], id[(colon + 1)..]);
    }
}
