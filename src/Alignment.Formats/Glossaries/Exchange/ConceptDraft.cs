using System.Text;
using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>A concept while it is put together from a file of another program.</summary>
/// <param name="place">Where it stands there.</param>
internal sealed class ConceptDraft(SourceSpan place)
{
    private readonly List<(string Tag, List<Term> Terms)> sections = [];

    /// <summary>Where it stands in the file it comes from.</summary>
    public SourceSpan Place { get; } = place;

    /// <summary>What the file calls it; null if it does not.</summary>
    public string? Id { get; set; }

    /// <summary>What it is; null if the file does not say.</summary>
    public ConceptKind? Kind { get; set; }

    /// <summary>Subject field.</summary>
    public string? Domain { get; set; }

    /// <summary>What it means.</summary>
    public LocalizedText Definition { get; set; } = LocalizedText.Empty;

    /// <summary>Remarks.</summary>
    public LocalizedText Note { get; set; } = LocalizedText.Empty;

    /// <summary>Who says so.</summary>
    public string? Source { get; set; }

    /// <summary>Where to read it.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>When the source was looked up.</summary>
    public DateOnly? SourceDate { get; set; }

    /// <summary>When the entry was last looked at.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>What the file calls the concepts near it.</summary>
    public List<string> Related { get; } = [];

    /// <summary>Sections by tag, in the order of the file.</summary>
    public IReadOnlyList<(string Tag, List<Term> Terms)> Sections => sections;

    /// <summary>The section for a tag as glossary files take it: <c>fr</c>, <c>fr-CA</c>; null if it is of neither language.</summary>
    /// <param name="tag">Any language tag; script and variants are passed over.</param>
    public static string? SectionTag(string tag)
    {
        var subtags = LanguageTag.Normalize(tag).Split('-');
        if (Languages.FromTag(subtags[0]) is null)
        {
            return null;
        }

        var region = subtags.Skip(1).FirstOrDefault(subtag => subtag.Length == 2 || (subtag.Length == 3 && subtag.All(char.IsAsciiDigit)));
        return region is null ? subtags[0] : $"{subtags[0]}-{region}";
    }

    /// <summary>A term that says nothing but its words; null if there are none.</summary>
    /// <param name="text">The words, in any state.</param>
    /// <param name="tag">The section it is for.</param>
    /// <param name="place">Where it stands in its file.</param>
    public static Term? NewTerm(string text, string tag, SourceSpan place)
    {
        var words = Clean(text);
        return words.Length == 0
            ? null
            : new Term
            {
                Text = words,
                Language = Languages.FromTag(tag)!.Value,
                Place = place,
                Type = TermTypes.Guess(words),
                Region = tag.Contains('-', StringComparison.Ordinal) ? tag : null,
            };
    }

    /// <summary>Adds a term to its section.</summary>
    /// <param name="tag">The section.</param>
    /// <param name="term">The term.</param>
    /// <param name="status">Its status; null if the file does not say: the first of a section is preferred, the others are admitted.</param>
    /// <returns>False if the section has the term already.</returns>
    public bool Add(string tag, Term term, TermStatus? status)
    {
        var terms = Section(tag);
        if (terms.Exists(known => known.Text == term.Text && known.Region == term.Region))
        {
            return false;
        }

        terms.Add(term with { Status = status ?? (terms.Count == 0 ? TermStatus.Preferred : TermStatus.Admitted) });
        return true;
    }

    /// <summary>The terms of a section; made if there are none yet.</summary>
    public List<Term> Section(string tag)
    {
        var found = sections.Find(section => section.Tag == tag);
        if (found.Terms is null)
        {
            found = (tag, []);
            sections.Add(found);
        }

        return found.Terms;
    }

    /// <summary>Text as a glossary wants it: NFC, on one line, without control characters and blanks around it.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate becomes U+FFFD
        {
            if (rune.Value is ' ' or '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFEFF or 0xFFFE or 0xFFFF))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }
}
