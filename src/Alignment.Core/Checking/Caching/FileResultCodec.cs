using Alignment.Core.Text;

namespace Alignment.Core.Checking.Caching;

/// <summary>Turns what the check of one file found into bytes and back, so that a file that has not changed need not be checked again.</summary>
/// <remarks>Only the program that wrote them can read them: whoever keeps them keeps its version beside them.</remarks>
public static class FileResultCodec
{
    /// <summary>The bytes of a result.</summary>
    public static byte[] Write(FileResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var stream = new MemoryStream();
        using var writer = new FindingBytesWriter(stream);
        writer.Text(result.Path);
        writer.Number(result.Characters);
        writer.Number(result.Suppressed);
        writer.List(result.Languages, language => writer.Number(language is { } known ? (int)known + 1 : 0));
        writer.List(result.Findings, writer.Finding);
        writer.List(result.Sightings, sighting =>
        {
            writer.Text(sighting.Group);
            writer.Text(sighting.Variant);
            writer.Number(sighting.Rank);
            writer.Number(sighting.Count);
            writer.Finding(sighting.First);
        });
        return stream.ToArray();
    }

    /// <summary>The result that bytes stand for; null if they are no result.</summary>
    public static FileResult? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var reader = new FindingBytesReader(stream);
            var result = new FileResult
            {
                Path = reader.Text()!,
                Characters = reader.Number(),
                Suppressed = (int)reader.Number(),
                Languages = reader.List(() => reader.Number() is > 0 and var known ? (Language?)(known - 1) : null),
                Findings = reader.List(reader.Finding),
                Sightings = reader.List(() => new Sighting(reader.Text()!, reader.Text()!, (int)reader.Number(), (int)reader.Number(), reader.Finding())),
            };
            return stream.Position == stream.Length ? result : null;
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            return null; // whatever it is, it is not what was written
        }
    }
}
