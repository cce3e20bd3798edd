using Alignment.Core;
using Alignment.Core.Text;

namespace Alignment.Formats.Po;

/// <summary>The languages of a catalogue.</summary>
/// <param name="Source">Of the messages.</param>
/// <param name="Target">Of their translations.</param>
internal sealed record PoLanguages(string Source, string Target)
{
    /// <summary>Finds the languages by the header and the name of the file.</summary>
    /// <param name="header">The translation of the empty message: lines of a name, a colon and a value.</param>
    /// <param name="path">The file, as the user named it.</param>
    /// <exception cref="InputFormatException">They cannot be told.</exception>
    public static PoLanguages Of(string header, string path)
    {
        var target = Field(header, "Language") ?? InName(path) ?? throw new InputFormatException(
            path, "the header does not say which language the translations are in. Add a line \"Language: fr\\n\" to it, or call the file fr.po.");
        var source = Field(header, "X-Source-Language");

        // English in English programs is as common as French programs in English.
        return Languages.FromTag(source ?? target) == Language.English && source is null
            ? throw new InputFormatException(
                path, $"the translations are in {target}, and the header does not say which language the messages are in. Add a line \"X-Source-Language: fr\\n\" to it.")
            : new PoLanguages(source ?? "en", target);
    }

    /// <summary>The encoding that a header names; null if it names none.</summary>
    public static string? Charset(string header)
    {
        var content = Field(header, "Content-Type", normalized: false);
        var start = content?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        var name = start < 0 ? null : content![(start + "charset=".Length)..].Split(';')[0].Trim();
        return name is null or "" or "CHARSET" ? null : name; // CHARSET is what the template has until somebody fills it in
    }

    private static string? Field(string header, string name, bool normalized = true)
    {
        foreach (var line in header.Split('\n'))
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) && line[(name.Length + 1)..].Trim() is { Length: > 0 } value)
            {
                return normalized ? LanguageTag.Normalize(value) : value;
            }
        }

        return null;
    }

    /// <summary>The language in the name of the file or of a folder above it: <c>fr.po</c>, <c>app.fr_CA.po</c>, <c>fr/LC_MESSAGES/app.po</c>.</summary>
    private static string? InName(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var ending = parts[^1].LastIndexOf(".po", StringComparison.OrdinalIgnoreCase);
        var stem = ending < 0 ? parts[^1] : parts[^1][..ending];
        const int Near = 2; // folders: fr/LC_MESSAGES
        return stem.Split('.').Reverse().Concat(parts.SkipLast(1).Reverse().Take(Near))
            .Select(LanguageTag.Normalize)
            .FirstOrDefault(tag => Languages.FromTag(tag) is not null && tag.Split('-') is [_] or [_, { Length: 2 }]);
    }
}
