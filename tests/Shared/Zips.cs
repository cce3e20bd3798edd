using System.IO.Compression;
using System.Text;

namespace Alignment.Tests;

/// <summary>Makes containers by hand, good and bad.</summary>
internal static class Zips
{
    /// <summary>A container with these entries, in this order.</summary>
    public static byte[] Of(params IReadOnlyList<(string Name, string Text)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The container with another text in a part; null takes the part out.</summary>
    public static byte[] With(byte[] container, string name, Func<string, string?> change)
    {
        var entries = Read(container);
        return Of([.. entries.Select(entry => entry.Name == name ? (entry.Name, Text: change(entry.Text!)) : entry).Where(entry => entry.Text is not null).Select(entry => (entry.Name, entry.Text!))]);
    }

    /// <summary>The container with further parts.</summary>
    public static byte[] Plus(byte[] container, params IReadOnlyList<(string Name, string Text)> entries) => Of([.. Read(container).Select(entry => (entry.Name, entry.Text!)), .. entries]);

    /// <summary>The text of a part.</summary>
    public static string Text(byte[] container, string name) => Read(container).Single(entry => entry.Name == name).Text!;

    private static List<(string Name, string? Text)> Read(byte[] container)
    {
        using var archive = new ZipArchive(new MemoryStream(container), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, (string?)reader.ReadToEnd());
        })];
    }
}
