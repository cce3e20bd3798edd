using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries.Exchange;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Tbx;

/// <summary>Writes the terms of a TBX file.</summary>
internal static class TbxTerms
{
    /// <summary>A term, and a variant for each of its look-up spellings.</summary>
    public static void Write(XmlElements xml, TbxCategories categories, TbxNames names, Term term, string tag)
    {
        xml.Open(names.Term);
        xml.Text("term", term.Text);
        categories.Write("partOfSpeech", term.PartOfSpeech is { } pos ? TbxWords.Of(pos) : null);
        categories.Write("administrativeStatus", TbxWords.Of(term.Status, isPast: term.Until is not null));
        categories.Write("termType", TbxWords.Of(term.Type));
        categories.Write("grammaticalGender", term.Gender is { } gender ? TbxWords.Of(gender) : null);
        categories.Write("geographicalUsage", term.Region == tag ? null : term.Region);
        foreach (var note in Notes(term))
        {
            xml.Text("note", note);
        }

        xml.Close();
        foreach (var spelling in term.LookupForms)
        {
            xml.Open(names.Term);
            xml.Text("term", spelling);
            categories.Write("administrativeStatus", TbxWords.Of(TermStatus.Lookup, isPast: false));
            categories.Write("termType", TbxWords.Of(TermType.Variant));
            xml.Text("note", $"{TbxWords.Lookup}: {term.Text}");
            xml.Close();
        }
    }

    private static IEnumerable<string> Notes(Term term)
    {
        var status = term.Status switch
        {
            TermStatus.Forbidden => TbxWords.Forbidden,
            TermStatus.Lookup => TbxWords.Lookup,
            TermStatus.Proposed => TbxWords.Proposed,
            _ => null,
        };
        (string? Label, string? Text)[] notes =
        [
            (null, status),
            ("number", term.Number is { } number ? GlossarySchema.Number.Word(number) : null),
            ("of", term.Of),
            .. term.Use.Select(use => ((string?)"use", (string?)use)),
            ("why", term.Why),
            ("since", UsedFields.Day(term.Since)),
            ("until", UsedFields.Day(term.Until)),
            (term.Note is { } note && TbxWords.IsLabelled(note) ? "note" : null, term.Note),
        ];
        return notes.Where(note => note.Text is not null).Select(note => note.Label is null ? note.Text! : $"{note.Label}: {note.Text}");
    }
}
