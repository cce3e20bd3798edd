using System.Text.Json;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Formats.Findings;

namespace Alignment.Formats.Baselines;

/// <summary>Reads and writes baselines: JSON, an entry a line, sorted, so that two versions compare well.</summary>
public static class BaselineFile
{
    private const string Format = "alignment-baseline";
    private const int Version = 1;

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <exception cref="InputFormatException">It is no baseline, or one of a newer version.</exception>
    public static Baseline Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.GetString() != Format)
            {
                throw new InputFormatException(path, "this is no baseline. Make one with --write-baseline.");
            }

            var version = root.GetProperty("version").GetInt32();
            if (version != Version)
            {
                throw new InputFormatException(path, $"this baseline has version {version}; this program reads version {Version}. Write it again with --write-baseline.");
            }

            var entries = root.GetProperty("findings").EnumerateArray().Select(entry => new BaselineEntry(
                entry.GetProperty("path").GetString()!, entry.GetProperty("rule").GetString()!, entry.GetProperty("fingerprint").GetString()!));
            return new Baseline(path, [.. WithLines(text, entries)]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            var line = exception is JsonException { LineNumber: { } number } ? (int?)number + 1 : null;
            throw new InputFormatException(path, "this baseline is damaged. Write it again with --write-baseline.", line, cause: exception);
        }
    }

    /// <summary>Writes the baseline of some findings.</summary>
    /// <param name="findings">Findings with fingerprints, sorted by place.</param>
    /// <param name="pathOf">What a file is called, relative to the folder of the baseline.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(IEnumerable<Finding> findings, Func<string, string> pathOf, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(pathOf);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"{{\"format\":\"{Format}\",\"version\":{Version},\"findings\":[");
        var text = new JsonText(writer);
        var isFirst = true;
        foreach (var finding in findings)
        {
            writer.Write(isFirst ? "\n" : ",\n");
            text.Write(json => WriteEntry(json, finding, pathOf(finding.Place.File)));
            isFirst = false;
        }

        writer.Write("\n]}\n");
    }

    private static void WriteEntry(Utf8JsonWriter json, Finding finding, string path)
    {
        json.WriteString("path", path);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("message", finding.Message); // for people who read the difference of two baselines
    }

    // An entry stands on the line of its fingerprint, also in a file that somebody formatted.
    private static IEnumerable<BaselineEntry> WithLines(string text, IEnumerable<BaselineEntry> entries)
    {
        var (line, at) = (1, 0);
        foreach (var entry in entries)
        {
            var found = text.IndexOf(entry.Fingerprint, at, StringComparison.Ordinal);
            if (found >= 0)
            {
                line += text.AsSpan(at, found - at).Count('\n');
                at = found;
            }

            yield return entry with { Line = line };
        }
    }
}
