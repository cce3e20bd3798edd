using System.Globalization;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Po;

/// <summary>The entries of a catalogue, one at a time.</summary>
/// <param name="stream">The file, not packed.</param>
/// <param name="path">What to call it in errors and places.</param>
internal sealed class PoEntries(Stream stream, string path)
{
    private const int LongestLine = 16 << 20; // bytes
    private const int MostForms = 100; // plural forms; no language has more than six

    private const int MostNotes = 1_000; // comments of an entry that are kept

    private readonly PoDecoder decoder = new(path);
    private PoEntry? entry;
    private PoString? text; // what a continuation continues
    private List<string> notes = [];
    private bool isFuzzy;
    private int number;

    /// <summary>All entries, the header first if there is one.</summary>
    public IEnumerable<PoEntry> Read()
    {
        var lines = new LineSource(stream, LongestLine);
        while (Next(lines) is { } line)
        {
            if (ReadLine(line) is { } done)
            {
                yield return done;
            }
        }

        if (Complete() is { } last)
        {
            yield return last;
        }
    }

    private string? Next(LineSource lines)
    {
        try
        {
            if (!lines.TryRead(out var line))
            {
                return null;
            }

            number = lines.Number;
            return decoder.Decode(line, number);
        }
        catch (InvalidDataException) when (lines.IsOverlong)
        {
            throw new InputFormatException(path, "the line is longer than 16 MB. Is this a gettext catalogue?", lines.Number);
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException)
        {
            throw new InputFormatException(path, $"cannot be read further ({cause.Message.TrimEnd('.')}). Copy the file again.", lines.Number + 1, cause: cause);
        }
    }

    /// <summary>Reads a line; returns the entry before it if a new one begins.</summary>
    private PoEntry? ReadLine(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        var rest = line[start..].TrimEnd();
        var isObsolete = rest.StartsWith("#~", StringComparison.Ordinal);
        if (isObsolete)
        {
            var inner = rest[2..].TrimStart();
            start += rest.Length - inner.Length;
            rest = inner;
        }

        switch (rest)
        {
            case "":
                return Complete();
            case ['|', ..] when isObsolete: // the message as it was before; no text of today
                return null;
            case ['#', ..]:
                var done = entry is { Message: not null } ? Complete() : null; // a comment belongs to what follows
                ReadComment(rest);
                return done;
            case ['"', ..]:
                (text ?? throw Error("a string that belongs to no keyword. Put msgid or msgstr before it.", start)).Add(rest, number, start + 1, path);
                return null;
            default:
                return ReadKeyword(rest, start, isObsolete);
        }
    }

    private PoEntry? ReadKeyword(string rest, int start, bool isObsolete)
    {
        var end = rest.AsSpan().IndexOfAny(" \t\"");
        var keyword = end < 0 ? rest : rest[..end];
        PoEntry? done = null;
        if (keyword is "msgctxt" or "msgid" or "domain" && entry is { Message: not null })
        {
            done = Complete();
        }

        entry ??= Begin(start);
        entry.IsObsolete |= isObsolete;
        text = new PoString();
        switch (keyword)
        {
            case "msgctxt":
                entry.Context = text;
                break;
            case "msgid":
                entry.Message = text;
                break;
            case "msgid_plural":
                entry.Plural = text;
                break;
            case "domain":
                entry = null;
                break;
            case "msgstr":
                entry.Translations[0] = text;
                break;
            default:
                entry.Translations[Form(keyword) ?? throw Error($"'{Shorten(keyword)}' is no keyword of a gettext catalogue. Known: msgctxt, msgid, msgid_plural, msgstr, msgstr[0].", start)] = text;
                break;
        }

        var value = rest[keyword.Length..].TrimStart();
        text.Add(value, number, start + 1 + rest.Length - value.Length, path);
        return done;
    }

    private void ReadComment(string rest)
    {
        if (rest is ['#', ',', .. var flags])
        {
            isFuzzy |= flags.Split(',').Any(flag => flag.Trim() == "fuzzy");
        }
        else if (rest is ['#', ' ' or '\t' or '.', .. var note] && note.Trim() is { Length: > 0 } said && notes.Count < MostNotes)
        {
            notes.Add(said);
        }
    }

    private PoEntry Begin(int start)
    {
        var begun = new PoEntry(new SourceSpan(path, number, start + 1, number, start + 1)) { IsFuzzy = isFuzzy };
        begun.Notes.AddRange(notes);
        return begun;
    }

    private PoEntry? Complete()
    {
        var done = entry is { Message: not null } ? entry : null;
        (entry, text, isFuzzy) = (null, null, false);
        notes = [];
        if (done is { IsHeader: true })
        {
            decoder.UseHeader(done.Translations[0].Text, number);
        }

        return done;
    }

    private static int? Form(string keyword) =>
        keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword[^1] == ']'
        && int.TryParse(keyword.AsSpan("msgstr[".Length..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var form) && form < MostForms
            ? form
            : null;

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private InputFormatException Error(string problem, int start) => new(path, problem, number, start + 1);
}
