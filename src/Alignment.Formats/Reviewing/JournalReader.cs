using System.Globalization;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Reviewing;

/// <summary>Reads a review's journal.</summary>
internal static class JournalReader
{
    /// <summary>The journal of a text, whatever a killed process left of its last line.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="bitext">The bitext whose sentences it speaks of; null to read the header alone.</param>
    /// <exception cref="InputFormatException">A whole line is not what it should be.</exception>
    public static Journal Read(ReadOnlySpan<byte> bytes, string path, Bitext? bitext)
    {
        JournalHeader? header = null;
        var entries = new List<ReviewEntry>();
        var (length, number) = (0, 0);
        while (bytes[length..].IndexOf((byte)'\n') is var end and >= 0)
        {
            number++;
            var json = new JsonLine(bytes.Slice(length, end), path, number);
            if (header is null)
            {
                header = ReadHeader(ref json);
            }
            else if (bitext is not null)
            {
                var entry = ReadEntry(ref json, bitext);
                entries.Add(entry.Number == entries.Count + 1
                    ? entry
                    : throw new InputFormatException(path, $"the entry has the number {entry.Number}, and {entries.Count + 1} is expected. A line is missing, or two programs wrote at once: take the journal from a backup.", number));
            }

            length += end + 1;
        }

        return new Journal(header, entries, length);
    }

    private static JournalHeader ReadHeader(ref JsonLine json)
    {
        string? format = null, name = null, start = null;
        var version = 0.0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "format":
                    format = json.Text(key);
                    break;
                case "version":
                    version = json.Number(key, int.MaxValue);
                    break;
                case "journal":
                    name = json.Text(key);
                    break;
                case "base":
                    start = json.Text(key);
                    break;
                default:
                    json.Unknown(key);
                    break;
            }
        }

        json.End();
        return format == JournalHeader.Format && name is not null && start is not null && Math.Floor(version) == JournalHeader.Version
            ? new JournalHeader(name, start)
            : throw json.Error($"a journal begins with {{\"format\":\"{JournalHeader.Format}\",\"version\":{JournalHeader.Version},\"journal\":...,\"base\":...}}. Is it from a newer version of the program? Else move it away.", 0);
    }

    private static ReviewEntry ReadEntry(ref JsonLine json, Bitext bitext)
    {
        var entry = new ReviewEntry(0, default, ReviewAction.Edit, "", null);
        var change = new BitextChange();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "entry":
                    entry = entry with { Number = json.Whole(key, 1) };
                    break;
                case "time":
                    entry = entry with { Time = Time(ref json, json.Text(key)) };
                    break;
                case "action":
                    entry = entry with { Action = json.Word(key, JournalWords.Actions) };
                    break;
                case "name":
                    entry = entry with { Name = json.Text(key) };
                    break;
                case "removed":
                    change = change with { Removed = ReadBeads(ref json, key, bitext) };
                    break;
                case "added":
                    change = change with { Added = ReadBeads(ref json, key, bitext) };
                    break;
                case "states":
                    change = change with { States = ReadStates(ref json, key) };
                    break;
                case "texts":
                    change = change with { Texts = ReadTexts(ref json, key) };
                    break;
                case "lastBead":
                    change = change with { LastBead = json.Whole(key, 0) };
                    break;
                default:
                    json.Unknown(key);
                    break;
            }
        }

        json.End();
        return entry.Action == ReviewAction.Edit ? entry with { Change = change } : entry;
    }

    private static List<Bead> ReadBeads(ref JsonLine json, string key, Bitext bitext)
    {
        var reader = new BeadReader(bitext) { IsOfAnotherTime = true };
        var beads = new List<Bead>();
        json.BeginList(key);
        while (json.NextItem())
        {
            json.BeginObject(key);
            beads.Add(reader.ReadObject(ref json));
        }

        return beads;
    }

    private static List<StateChange> ReadStates(ref JsonLine json, string list)
    {
        var states = new List<StateChange>();
        json.BeginList(list);
        while (json.NextItem())
        {
            json.BeginObject(list);
            var state = new StateChange("", BeadState.Automatic, BeadState.Automatic);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (json.NextKey(seen, out var key))
            {
                state = key switch
                {
                    "bead" => state with { Bead = json.Text(key) },
                    "before" => state with { Before = json.Word(key, BitextWords.States) },
                    "after" => state with { After = json.Word(key, BitextWords.States) },
                    _ => throw json.Error($"\"{key}\" is not known here. Take the journal from a backup, or move it away."),
                };
            }

            states.Add(state);
        }

        return states;
    }

    private static List<TextChange> ReadTexts(ref JsonLine json, string list)
    {
        var texts = new List<TextChange>();
        json.BeginList(list);
        while (json.NextItem())
        {
            json.BeginObject(list);
            var text = new TextChange(Language.French, 0, new Wording("", null), new Wording("", null));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (json.NextKey(seen, out var key))
            {
                text = key switch
                {
                    "side" => text with { Side = Languages.FromTag(json.Text(key)) ?? throw json.Error("\"side\" is to be fr or en.") },
                    "sentence" => text with { Sentence = json.Whole(key, 0) },
                    "before" => text with { Before = ReadWording(ref json, key) },
                    "after" => text with { After = ReadWording(ref json, key) },
                    _ => throw json.Error($"\"{key}\" is not known here. Take the journal from a backup, or move it away."),
                };
            }

            texts.Add(text);
        }

        return texts;
    }

    private static Wording ReadWording(ref JsonLine json, string name)
    {
        json.BeginObject(name);
        var wording = new Wording("", null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            wording = key switch
            {
                "text" => wording with { Text = json.Text(key) },
                "original" => wording with { Original = json.Text(key) },
                _ => throw json.Error($"\"{key}\" is not known here. Take the journal from a backup, or move it away."),
            };
        }

        return wording;
    }

    private static DateTimeOffset Time(ref JsonLine json, string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw json.Error($"\"time\" is \"{JsonLine.Shorten(text)}\", and is to be a time as 2026-01-06T12:00:00Z.");
}

/// <summary>What a journal's file holds.</summary>
/// <param name="Header">Its first line; null if not even that was written whole.</param>
/// <param name="Entries">Its entries, numbered from 1.</param>
/// <param name="Length">Bytes of whole lines: what stands behind is the beginning of an entry that was never acknowledged.</param>
internal sealed record Journal(JournalHeader? Header, IReadOnlyList<ReviewEntry> Entries, int Length);
