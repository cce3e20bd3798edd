using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries.Exchange;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Tbx;

/// <summary>Writes a glossary as TBX-Basic, ISO 30042:2019 or, for older programs, 2008.</summary>
/// <remarks>
/// What TBX-Basic has no category for and people should see stands in notes (<c>of: ...</c>, <c>use: ...</c>, <c>why: ...</c>, <c>lookup: ...</c>), which
/// <see cref="TbxReader"/> knows; look-up spellings are terms of type variant. What only this program needs does not travel and is reported.
/// </remarks>
public static class TbxWriter
{
    private static readonly HashSet<string> Carried =
    [
        "domain", "definition", "concept note", "source", "source url", "date", "related", "type", "pos", "gender", "number", "of", "match", "region", "use", "why",
        "note", "since", "until",
    ];

    /// <summary>Writes the glossary, line ends as LF.</summary>
    /// <param name="glossary">What to write.</param>
    /// <param name="writer">Where to write: UTF-8, as its declaration says.</param>
    /// <param name="style">How categories are named.</param>
    /// <param name="programVersion">Version of this program, for the header.</param>
    /// <param name="report">What does not travel.</param>
    public static void Write(Glossary glossary, TextWriter writer, TbxStyle style, string programVersion, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        UsedFields.ReportOthers(glossary, Carried, report);
        var xml = new XmlElements(writer);
        var names = TbxNames.Of(style);
        OpenRoot(xml, style);
        xml.Open(names.Header);
        xml.Open("fileDesc");
        xml.Open("sourceDesc");
        xml.Text("p", "alignment " + programVersion);
        xml.Close();
        xml.Close();
        xml.Close();
        xml.Open("text");
        xml.Open("body");
        foreach (var concept in glossary.Concepts)
        {
            Write(xml, new TbxCategories(xml, style), names, glossary, concept, report);
        }

        xml.Close();
        xml.Close();
        xml.Close();
        if (xml.Replaced > 0)
        {
            report.Drop("", "characters that XML cannot hold", xml.Replaced.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void OpenRoot(XmlElements xml, TbxStyle style)
    {
        if (style == TbxStyle.Martif)
        {
            xml.Open("martif", ("type", "TBX"), ("xml:lang", "en"));
            return;
        }

        var isDct = style == TbxStyle.Dct;
        xml.Open(
            "tbx",
            ("type", "TBX-Basic"),
            ("style", isDct ? "dct" : "dca"),
            ("xml:lang", "en"),
            ("xmlns", TbxWords.Core),
            ("xmlns:min", isDct ? TbxWords.Min : null),
            ("xmlns:basic", isDct ? TbxWords.Basic : null));
    }

    private static void Write(XmlElements xml, TbxCategories categories, TbxNames names, Glossary glossary, Concept concept, ExchangeReport report)
    {
        UsedFields.ReportTextsWithoutTerms(concept, report);
        xml.Open(names.Concept, ("id", XmlId(concept.Id)));
        categories.Write("subjectField", concept.Domain);
        WriteDefinition(xml, categories, concept.Definition.Any);
        categories.Write("source", concept.Source?.Reference);
        if (concept.Source?.Url is { } url)
        {
            categories.Write("externalCrossReference", concept.Source.Reference, url);
        }

        foreach (var related in concept.Related)
        {
            if (glossary.Find(related) is null)
            {
                report.Drop(concept.Id, "references to concepts that the glossary does not have", related);
            }
            else
            {
                categories.Write("crossReference", related, XmlId(related));
            }
        }

        if (UsedFields.Day(concept.Date) is { } day)
        {
            xml.Open("transacGrp");
            categories.Write("transactionType", "modification");
            xml.Text("date", day);
            xml.Close();
        }

        WriteNote(xml, concept.Note.Any);
        var told = new HashSet<Core.Text.Language>();
        foreach (var section in concept.Sections)
        {
            xml.Open(names.Language, ("xml:lang", section.Tag));
            if (told.Add(section.Language)) // a language of several regions says it once
            {
                var isFrench = section.Language == Core.Text.Language.French;
                WriteDefinition(xml, categories, isFrench ? concept.Definition.French : concept.Definition.English);
                WriteNote(xml, isFrench ? concept.Note.French : concept.Note.English);
            }

            foreach (var term in section.Terms)
            {
                TbxTerms.Write(xml, categories, names, term, section.Tag);
            }

            xml.Close();
        }

        xml.Close();
    }

    private static void WriteDefinition(XmlElements xml, TbxCategories categories, string? text)
    {
        if (text is not null)
        {
            xml.Open("descripGrp");
            categories.Write("definition", text);
            xml.Close();
        }
    }

    private static void WriteNote(XmlElements xml, string? text)
    {
        if (text is not null)
        {
            xml.Text("note", text);
        }
    }

    /// <summary>An id of XML begins with a letter or an underscore; slugs may begin with a digit.</summary>
    private static string XmlId(string id) => char.IsAsciiDigit(id[0]) ? "_" + id : id;
}
