using Alignment.Core;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Po;

/// <summary>Reads gettext catalogues (<c>.po</c>), message by message, whatever their size.</summary>
/// <remarks>
/// The language of the translations is that of the header, else that of the file's name (<c>fr.po</c>, <c>fr_CA/LC_MESSAGES/app.po</c>). The
/// messages are in the language that <c>X-Source-Language</c> names; English, where the translations are French. A message with plural forms
/// gives a unit for its singular and one for each further form.
/// </remarks>
public static class PoReader
{
    /// <summary>The messages that are translated, in order, read as they are asked for; fuzzy ones as drafts, obsolete ones as such.</summary>
    /// <param name="stream">The file from its first byte, plain or gzip; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="options">Which texts make a pair; null for any French and any English.</param>
    /// <param name="tally">Counts what was met; null to count nothing.</param>
    /// <exception cref="InputFormatException">It is no catalogue, a string is not closed, or its languages are others or cannot be told.</exception>
    public static IEnumerable<TranslationUnit> Read(
        Stream stream, string path, TranslationReadingOptions? options = null, TranslationTally? tally = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        using var whole = Decoding.PackedStream.Open(stream, path);
        var units = new UnitBuilder(path, options, tally);
        PoLanguages? languages = null;
        foreach (var entry in new PoEntries(whole, path).Read())
        {
            if (entry is { IsHeader: true })
            {
                languages ??= PoLanguages.Of(entry.Translations[0].Text, path);
                continue;
            }

            languages ??= PoLanguages.Of("", path);
            foreach (var (source, translation, form) in Pairs(entry))
            {
                if (units.Pick([new(languages.Source, source.Build(path)), new(languages.Target, translation.Build(path))]) is var (french, english))
                {
                    yield return new TranslationUnit
                    {
                        Place = entry.Place,
                        French = french,
                        English = english,
                        Direction = UnitBuilder.From(languages.Source),
                        State = entry.IsObsolete ? TranslationState.Obsolete : entry.IsFuzzy ? TranslationState.Draft : TranslationState.Unstated,
                        Context = entry.Context?.Text,
                        Notes = entry.Notes,
                        Properties = form is { } number ? [new UnitProperty("plural", number)] : [],
                    };
                }
            }
        }

        units.Finish();
    }

    // French and English have a singular and one plural in most catalogues; a third French form (for millions) is a plural too.
    private static IEnumerable<(PoString Source, PoString Translation, string? Form)> Pairs(PoEntry entry)
    {
        if (entry.Message is not { } message)
        {
            yield break;
        }

        foreach (var (form, translation) in entry.Translations)
        {
            var isSingular = entry.Plural is null || (form == 0 && entry.Translations.Count > 1);
            yield return (isSingular ? message : entry.Plural!, translation, entry.Plural is null ? null : form.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
