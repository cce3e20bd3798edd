using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Xliff;

/// <summary>Reads the body of an XLIFF 1.x file.</summary>
internal sealed class Xliff1Reader(XmlSource xml, UnitBuilder units)
{
    private string? original;
    private string source = "";
    private string target = "";

    /// <summary>The segments behind the root element, at which the source stands.</summary>
    public IEnumerable<TranslationUnit> Read()
    {
        var untranslatable = new TranslateFlags();
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }

            xml.Release();
            untranslatable.Enter(xml.Depth, xml.Attribute("translate"));
            if (xml.Name == "file")
            {
                original = xml.Attribute("original");
                source = Tag("source-language") ?? throw xml.Error("<file> has no source-language. Add it, as in source-language=\"en\".");
                target = Tag("target-language") ?? "";
            }
            else if (xml.Name == "trans-unit")
            {
                var isTranslatable = !untranslatable.IsSet;
                foreach (var unit in ReadUnit())
                {
                    if (isTranslatable)
                    {
                        yield return unit;
                    }
                }
            }
        }
    }

    private IEnumerable<TranslationUnit> ReadUnit()
    {
        var (place, id, approved) = (xml.Place, xml.Attribute("id"), xml.Attribute("approved"));
        var notes = new List<string>();
        var properties = new List<UnitProperty>();
        InlineContent? from = null, segmented = null, to = null;
        string sourceTag = source, targetTag = target, state = "", qualifier = "";
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "source":
                    sourceTag = xml.XmlLanguage is { } stated ? LanguageTag.Normalize(stated) : sourceTag;
                    from = InlineContent.Read(xml);
                    break;
                case "seg-source":
                    segmented = InlineContent.Read(xml);
                    break;
                case "target":
                    targetTag = xml.XmlLanguage is { } own ? LanguageTag.Normalize(own) : targetTag;
                    (state, qualifier) = (xml.Attribute("state") ?? "", xml.Attribute("state-qualifier") ?? "");
                    var nameless = targetTag.Length > 0
                        ? null
                        : xml.Error("a <target>, and neither it nor <file> names its language. Add target-language=\"fr\" to <file>.");
                    to = InlineContent.Read(xml);
                    if (nameless is not null && to.Whole.Text.Length > 0) // what is not translated yet may be empty
                    {
                        throw nameless;
                    }

                    break;
                case "note" when !XliffNames.IsOwnNote(xml.Attribute("from")) && xml.ReadText() is { Length: > 0 } note:
                    notes.Add(note);
                    break;
                case "prop" when xml.Namespace == XliffNames.Own:
                    var type = xml.Attribute("type") ?? "";
                    properties.Add(new UnitProperty(type, xml.ReadText()));
                    break;
            }
        }

        if (from is null || to is null)
        {
            units.CountUntranslated(sourceTag, targetTag);
            yield break;
        }

        var isSourceMachine = properties.Remove(new UnitProperty(XliffNames.SourceOrigin, UnitProperties.Machine));
        foreach (var (mid, left, right) in Segments(from, segmented, to))
        {
            var isMachine = qualifier is XliffNames.MachineQualifier or "leveraged-mt" && approved != "yes";
            if (units.Pick([new(sourceTag, left) { IsMachine = isSourceMachine }, new(targetTag, right) { IsMachine = isMachine }]) is var (french, english))
            {
                yield return UnitProperties.Apply([.. Properties(state, qualifier), .. properties], new TranslationUnit
                {
                    Id = mid is null ? id : $"{id}/{mid}",
                    Place = place,
                    French = french,
                    English = english,
                    Direction = UnitBuilder.From(sourceTag),
                    State = StateOf(state, approved),
                    Context = original,
                    Notes = notes,
                });
            }
        }
    }

    /// <summary>The segments that both sides mark, or the whole texts if either marks none.</summary>
    private static IEnumerable<(string? Id, MappedText Source, MappedText Target)> Segments(InlineContent from, InlineContent? segmented, InlineContent to)
    {
        if (segmented is not { Segments.Count: > 0 } || to.Segments.Count == 0)
        {
            yield return (null, from.Whole, to.Whole);
            yield break;
        }

        var targets = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in to.Segments)
        {
            targets.TryAdd(id, span);
        }

        foreach (var (id, span) in segmented.Segments)
        {
            if (targets.TryGetValue(id, out var other))
            {
                yield return (id, segmented.Stretch(span), to.Stretch(other));
            }
        }
    }

    private static TranslationState StateOf(string state, string? approved) => (approved, state) switch
    {
        ("yes", _) or (_, "final" or "signed-off") => TranslationState.Confirmed,
        (_, "translated") => TranslationState.Translated,
        (_, "new") => TranslationState.Draft,
        _ when state.StartsWith("needs-", StringComparison.Ordinal) => TranslationState.Draft,
        _ => TranslationState.Unstated,
    };

    private static IEnumerable<UnitProperty> Properties(string state, string qualifier)
    {
        if (state.Length > 0)
        {
            yield return new UnitProperty("state", state);
        }

        if (qualifier.Length > 0)
        {
            yield return new UnitProperty("state-qualifier", qualifier);
        }
    }

    private string? Tag(string attribute) => xml.Attribute(attribute) is { Length: > 0 } tag ? LanguageTag.Normalize(tag) : null;
}
