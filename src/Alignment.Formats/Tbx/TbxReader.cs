using Alignment.Core;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Tbx;

/// <summary>Reads terms in TBX: of 2019 in both styles (<c>tbx</c>), and of 2008 (<c>martif</c>).</summary>
/// <remarks>What a glossary has no place for, and terms of other languages, are reported.</remarks>
public sealed class TbxReader
{
    private readonly XmlSource xml;
    private readonly ExchangeReport report;

    private TbxReader(XmlSource xml, ExchangeReport report) => (this.xml, this.report) = (xml, report);

    /// <summary>The concepts of a file.</summary>
    /// <param name="stream">The file from its first byte, left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="report">What does not travel.</param>
    /// <exception cref="InputFormatException">It is no TBX or not well formed.</exception>
    public static ImportedGlossary Read(Stream stream, string path, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        using var xml = new XmlSource(stream, path);
        if (xml.ReadRoot() is var root && root is not ("tbx" or "martif"))
        {
            throw xml.Error($"the root element is <{root}>, and a TBX file has <tbx> or <martif>. Is this the right file?");
        }

        return new ImportedGlossary(DraftedConcepts.Of(new TbxReader(xml, report).ReadConcepts(), report));
    }

    private List<ConceptDraft> ReadConcepts()
    {
        var concepts = new List<ConceptDraft>();
        while (xml.Read())
        {
            if (xml.IsElement)
            {
                xml.Release();
                if (xml.Name is "conceptEntry" or "termEntry")
                {
                    concepts.Add(ReadConcept());
                }
            }
        }

        return concepts;
    }

    private ConceptDraft ReadConcept()
    {
        var concept = new ConceptDraft(xml.Place) { Id = xml.Attribute("id")?.TrimStart('_') };
        foreach (var name in xml.Children())
        {
            if (name is "langSec" or "langSet")
            {
                ReadLanguage(concept);
            }
            else
            {
                ReadOfConcept(concept, language: null);
            }
        }

        return concept;
    }

    private void ReadLanguage(ConceptDraft concept)
    {
        var tag = xml.XmlLanguage ?? xml.Attribute("lang") ?? throw xml.Error($"<{xml.Name}> has no xml:lang. Add one, as in xml:lang=\"fr\".");
        var section = ConceptDraft.SectionTag(tag);
        var terms = new List<TbxTerm>();
        foreach (var name in xml.Children())
        {
            if (name is "termSec" or "tig" or "ntig")
            {
                var term = new TbxTerm();
                ReadTerm(term, Name(concept));
                terms.Add(term);
            }
            else if (section is not null)
            {
                ReadOfConcept(concept, Languages.FromTag(section));
            }
        }

        if (section is null)
        {
            terms.ForEach(term => report.Drop(Name(concept), $"terms in {LanguageTag.Normalize(tag)}", term.Text));
            return;
        }

        // Look-up spellings last: the term they belong to may follow them.
        foreach (var term in terms.OrderBy(term => term.LookupOf is not null))
        {
            term.AddTo(concept, section, report);
        }
    }

    /// <summary>Reads something said of a concept, or of all its terms in a language.</summary>
    private void ReadOfConcept(ConceptDraft concept, Language? language)
    {
        if (xml.Name.EndsWith("Grp", StringComparison.Ordinal))
        {
            ReadGroup(() => ReadOfConcept(concept, language));
            return;
        }

        var (category, target) = (Category, xml.Attribute("target"));
        var text = ConceptDraft.Clean(xml.ReadText());
        switch (category)
        {
            case "subjectField" when concept.Domain is null && text.Length > 0:
                concept.Domain = text;
                break;
            case "definition" when text.Length > 0:
                concept.Definition = With(concept.Definition, language, text);
                break;
            case "note" when text.Length > 0:
                concept.Note = With(concept.Note, language, text);
                break;
            case "source" when concept.Source is null && text.Length > 0:
                concept.Source = text;
                break;
            case "crossReference" when target is { Length: > 0 }:
                concept.Related.Add(target.TrimStart('#', '_'));
                break;
            case "externalCrossReference" when concept.SourceUrl is null && target is { Length: > 0 }:
                concept.SourceUrl = target;
                break;
            case "date" when IsoDate.Read(text.Split('T')[0]) is { } day:
                concept.Date = concept.Date > day ? concept.Date : day;
                break;
            case "transactionType" or "": // what the date is of
                break;
            default:
                report.Drop(Name(concept), category, text.Length == 0 ? target : text);
                break;
        }
    }

    private void ReadTerm(TbxTerm term, string concept)
    {
        foreach (var name in xml.Children())
        {
            if (name.EndsWith("Grp", StringComparison.Ordinal))
            {
                ReadGroup(() => ReadOfTerm(term, concept));
            }
            else
            {
                ReadOfTerm(term, concept);
            }
        }
    }

    private void ReadOfTerm(TbxTerm term, string concept)
    {
        var category = Category;
        var text = ConceptDraft.Clean(xml.ReadText());
        if (!term.Take(category, text, xml.Place) && text.Length > 0)
        {
            report.Drop(concept, category + " of terms", text);
        }
    }

    // A group says one thing; what else is in it belongs to that.
    private void ReadGroup(Action read)
    {
        foreach (var _ in xml.Children())
        {
            read();
        }
    }

    /// <summary>The data category of the element: its type in DCA and before, its name in DCT.</summary>
    private string Category => xml.Name is "descrip" or "termNote" or "admin" or "ref" or "xref" or "transac" or "transacNote" or "descripNote" or "adminNote"
        ? xml.Attribute("type") ?? ""
        : xml.Name;

    private static string Name(ConceptDraft concept) => concept.Id ?? concept.Place.ToString();

    private static LocalizedText With(LocalizedText text, Language? language, string added) => language switch
    {
        Language.French => text with { French = Join(text.French, added) },
        Language.English => text with { English = Join(text.English, added) },
        _ => text with { Any = Join(text.Any, added) },
    };

    private static string Join(string? text, string added) => text is null ? added : $"{text} {added}";
}
