using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Xliff;

/// <summary>Reads the body of an XLIFF 2.x file.</summary>
internal sealed class Xliff2Reader(XmlSource xml, UnitBuilder units)
{
    private string? original;
    private string source = "";
    private string target = "";

    /// <summary>The segments behind the root element, at which the source stands.</summary>
    public IEnumerable<TranslationUnit> Read()
    {
        source = LanguageTag.Normalize(xml.Attribute("srcLang") ?? throw xml.Error("<xliff> has no srcLang. Add it, as in srcLang=\"en\"."));
        target = LanguageTag.Normalize(xml.Attribute("trgLang") ?? "");
        var core = xml.Namespace;
        var untranslatable = new TranslateFlags();
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Namespace != core)
            {
                continue;
            }

            xml.Release();
            untranslatable.Enter(xml.Depth, xml.Attribute("translate"));
            if (xml.Name == "file")
            {
                original = xml.Attribute("original") ?? xml.Attribute("id");
            }
            else if (xml.Name == "unit")
            {
                var isTranslatable = !untranslatable.IsSet;
                foreach (var unit in ReadUnit(core))
                {
                    if (isTranslatable)
                    {
                        yield return unit;
                    }
                }
            }
        }
    }

    private List<TranslationUnit> ReadUnit(string core)
    {
        var id = xml.Attribute("id");
        var notes = new List<string>();
        var properties = new List<UnitProperty>();
        var found = new List<TranslationUnit>();
        foreach (var name in xml.Children())
        {
            if (name == "metadata" && xml.Namespace == XliffNames.Metadata)
            {
                ReadProperties(properties);
            }
            else if (xml.Namespace != core)
            {
                xml.Skip(); // modules have source and target elements of their own
            }
            else if (name == "notes")
            {
                ReadNotes(notes);
            }
            else if (name == "segment" && ReadSegment(id) is { } segment)
            {
                found.Add(segment with { Notes = notes });
            }
        }

        var isSourceMachine = properties.Remove(new UnitProperty(XliffNames.SourceOrigin, UnitProperties.Machine));
        return found.ConvertAll(unit => UnitProperties.Apply([.. unit.Properties, .. properties], isSourceMachine ? MarkSource(unit) : unit));
    }

    private TranslationUnit? ReadSegment(string? unitId)
    {
        var (place, id, state, subState) = (xml.Place, xml.Attribute("id"), xml.Attribute("state"), xml.Attribute("subState"));
        MappedText? from = null, to = null;
        foreach (var name in xml.Children())
        {
            if (name == "source")
            {
                from = InlineContent.Read(xml).Whole;
            }
            else if (name == "target" && target.Length > 0)
            {
                to = InlineContent.Read(xml).Whole;
            }
            else if (name == "target")
            {
                throw xml.Error("a <target>, and <xliff> has no trgLang. Add it there, as in trgLang=\"fr\".");
            }
        }

        if (from is null || to is null)
        {
            units.CountUntranslated(source, target);
            return null;
        }

        var isMachine = subState == XliffNames.MachineSubState && state is not ("reviewed" or "final");
        return units.Pick([new(source, from), new(target, to) { IsMachine = isMachine }]) is var (french, english)
            ? new TranslationUnit
            {
                Id = id is null ? unitId : $"{unitId}/{id}",
                Place = place,
                French = french,
                English = english,
                Direction = UnitBuilder.From(source),
                State = state switch
                {
                    "initial" => TranslationState.Draft,
                    "translated" when subState == XliffNames.AutomaticSubState => TranslationState.Unstated,
                    "translated" => TranslationState.Translated,
                    "reviewed" or "final" => TranslationState.Confirmed,
                    _ => TranslationState.Unstated,
                },
                Context = original,
                Properties = subState is null || XliffNames.IsOwnNote(subState) ? [] : [new UnitProperty("subState", subState)],
            }
            : null;
    }

    private void ReadNotes(List<string> notes)
    {
        foreach (var _ in xml.Children())
        {
            if (!XliffNames.IsOwnNote(xml.Attribute("category")) && xml.ReadText() is { Length: > 0 } note)
            {
                notes.Add(note);
            }
        }
    }

    private void ReadProperties(List<UnitProperty> properties)
    {
        foreach (var _ in xml.Children())
        {
            if (xml.Attribute("category") != XliffNames.Program)
            {
                xml.Skip(); // what other programs remember is theirs
                continue;
            }

            foreach (var name in xml.Children())
            {
                if (name == "meta")
                {
                    var type = xml.Attribute("type") ?? "";
                    properties.Add(new UnitProperty(type, xml.ReadText()));
                }
            }
        }
    }

    private TranslationUnit MarkSource(TranslationUnit unit) => UnitBuilder.From(source) == Direction.FrenchToEnglish
        ? unit with { French = unit.French with { IsMachine = true } }
        : unit with { English = unit.English with { IsMachine = true } };
}
