using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads the translation of a gap.</summary>
internal static class TranslationReader
{
    /// <summary>Reads the object; its language is for the bead to say.</summary>
    public static Translation Read(ref JsonLine json)
    {
        json.BeginObject("translation");
        var start = json.Position;
        var provenance = new Provenance(TranslationSource.Machine);
        var text = "";
        string? unmended = null;
        IReadOnlyList<string> mends = [];
        IReadOnlyList<string> flags = [];
        var unknown = new List<UnknownKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey(seen, out var key))
        {
            switch (key)
            {
                case "text":
                    text = json.Text(key);
                    break;
                case "source":
                    provenance = provenance with { Source = json.Word(key, BitextWords.Sources) };
                    break;
                case "engine":
                    provenance = provenance with { Engine = json.Text(key) };
                    break;
                case "model":
                    provenance = provenance with { Model = json.Text(key) };
                    break;
                case "date":
                    provenance = provenance with { Date = Day(ref json, json.Text(key)) };
                    break;
                case "score":
                    provenance = provenance with { Score = json.Number(key, 1) };
                    break;
                case "original":
                    provenance = provenance with { Original = json.Text(key) };
                    break;
                case "document":
                    provenance = provenance with { Document = json.Text(key) };
                    break;
                case "unmended":
                    unmended = json.Text(key);
                    break;
                case "mends":
                    mends = json.Texts(key);
                    break;
                case "flags":
                    flags = json.Texts(key);
                    break;
                default:
                    unknown.Add(json.Unknown(key));
                    break;
            }
        }

        // without a source a machine's words might pass for a person's
        return seen.Contains("source") && !string.IsNullOrWhiteSpace(text)
            ? new Translation(Language.French, text, provenance) { Unmended = unmended, Mends = mends, Flags = flags, Unknown = unknown }
            : throw json.Error("a \"translation\" needs \"text\" that is not blank and \"source\". Add them, or remove it and run 'alignment translate' again.", start);
    }

    private static DateOnly Day(ref JsonLine json, string text) =>
        IsoDate.Read(text) ?? throw json.Error($"\"date\" is \"{JsonLine.Shorten(text)}\", and is to be a day as 2026-01-06.");
}
