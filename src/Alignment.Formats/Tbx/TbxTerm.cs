using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Tbx;

/// <summary>A term while its part of a TBX file is read.</summary>
internal sealed class TbxTerm
{
    private readonly List<string> uses = [];
    private readonly List<string> notes = [];
    private SourceSpan place;
    private TermStatus? status;
    private TermType? type;
    private PartOfSpeech? pos;
    private Gender? gender;
    private GrammaticalNumber? number;
    private string? region;
    private string? of;
    private string? why;
    private DateOnly? since;
    private DateOnly? until;

    /// <summary>Its words; empty until they are read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The term that it is a look-up spelling of; null if it is none.</summary>
    public string? LookupOf { get; private set; }

    /// <summary>Takes what the file says under a category; false if a glossary has no place for it.</summary>
    public bool Take(string category, string text, SourceSpan at)
    {
        switch (category)
        {
            case "term":
                (Text, place) = (text, at);
                return true;
            case "administrativeStatus" or "normativeAuthorization":
                return (status ??= TbxWords.Status(text)) is not null;
            case "termType":
                return (type = TbxWords.Type(text)) is not null;
            case "partOfSpeech":
                return (pos = TbxWords.PartOfSpeech(text)) is not null;
            case "grammaticalGender":
                return (gender = TbxWords.Gender(text)) is not null;
            case "grammaticalNumber":
                return (number = text switch { "singular" => GrammaticalNumber.Singular, "plural" => GrammaticalNumber.Plural, _ => null }) is not null;
            case "geographicalUsage":
                return (region = ConceptDraft.SectionTag(text)) is not null;
            case "note":
                TakeNote(text);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds the term to its concept.</summary>
    public void AddTo(ConceptDraft concept, string section, ExchangeReport report)
    {
        var name = concept.Id ?? concept.Place.ToString();
        if (LookupOf is { } owner && concept.Section(section) is var terms && terms.FindIndex(term => term.Text == owner) is >= 0 and var at)
        {
            terms[at] = terms[at] with { LookupForms = [.. terms[at].LookupForms, Text] };
            return;
        }

        if (ConceptDraft.NewTerm(Text, section, place) is not { } plain)
        {
            report.Drop(name, "terms without words");
            return;
        }

        if (region is not null && (section.Contains('-', StringComparison.Ordinal) || !region.StartsWith(section + "-", StringComparison.Ordinal)))
        {
            if (region != section)
            {
                report.Drop(name, "geographicalUsage of terms", region);
            }

            region = null;
        }

        var isPast = since > until;
        var term = plain with
        {
            Type = type ?? plain.Type,
            PartOfSpeech = pos,
            Gender = gender,
            Number = number,
            Region = region ?? plain.Region,
            Of = of,
            Use = uses,
            Why = why,
            Note = notes.Count == 0 ? null : string.Join(' ', notes),
            Since = isPast ? null : since,
            Until = isPast ? null : until,
        };
        if (!concept.Add(section, term, LookupOf is null ? status : TermStatus.Lookup))
        {
            report.Drop(name, "terms given twice", Text);
        }
    }

    /// <summary>Takes a note: plain, or one of those that <see cref="TbxWriter"/> says something by.</summary>
    private void TakeNote(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var (label, value) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 2)..]);
        switch (label)
        {
            case TbxWords.Forbidden or TbxWords.Lookup or TbxWords.Proposed when value.Length == 0:
                status = GlossarySchema.Status.Find(label);
                break;
            case TbxWords.Lookup:
                LookupOf = value;
                break;
            case "number" when GlossarySchema.Number.Find(value) is { } known:
                number = known;
                break;
            case "note" when value.Length > 0:
                notes.Add(value);
                break;
            case "of" when value.Length > 0:
                of = value;
                break;
            case "use" when value.Length > 0:
                uses.Add(value);
                break;
            case "why" when value.Length > 0:
                why = value;
                break;
            case "since" when IsoDate.Read(value) is { } first:
                since = first;
                break;
            case "until" when IsoDate.Read(value) is { } last:
                until = last;
                break;
            default:
                if (text.Length > 0)
                {
                    notes.Add(text);
                }

                break;
        }
    }
}
