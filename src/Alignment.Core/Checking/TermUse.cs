using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>A term in a text, and what the glossary says of its form.</summary>
/// <param name="Match">The term.</param>
/// <param name="Verdict">What the glossary says of its form.</param>
/// <param name="IsQuoted">Whether it stands in a quotation and its entry leaves quotations alone.</param>
/// <param name="IsHeading">Whether it stands in a title or heading.</param>
internal readonly record struct TermUse(TermMatch Match, FormVerdict Verdict, bool IsQuoted, bool IsHeading)
{
    public TextSpan Span => Match.Span;

    public Concept Concept => Match.Concept;

    public Term Term => Match.Term;
}

/// <summary>What the glossary says of the form a term has in a text: one thing, the gravest.</summary>
internal enum FormVerdict
{
    /// <summary>Nothing.</summary>
    Fine,

    /// <summary>The term is forbidden.</summary>
    Forbidden,

    /// <summary>The term is deprecated, or not in use when the text was written.</summary>
    Deprecated,

    /// <summary>Capitals differ, and nothing else.</summary>
    WrongCase,

    /// <summary>It is a spelling that is only recognised.</summary>
    WrongForm,

    /// <summary>The term belongs to another region.</summary>
    WrongRegion,

    /// <summary>The term may be used, another is preferred.</summary>
    NotPreferred,
}

/// <summary>Judges the forms of terms.</summary>
/// <param name="region">The house's region for the text's language, as a tag; null if it has none.</param>
/// <param name="day">When the text was written; null if that is not known.</param>
internal sealed class FormJudge(string? region, DateOnly? day)
{
    public FormVerdict Judge(in TermMatch match)
    {
        var term = match.Term;
        return term.Status switch
        {
            TermStatus.Forbidden => FormVerdict.Forbidden,
            // "Revenue Canada" was right as long as it was the name.
            TermStatus.Deprecated when term.Until is not null && day is { } then && term.IsCurrent(then) => FormVerdict.Fine,
            TermStatus.Deprecated => FormVerdict.Deprecated,
            // A look-up term says what to write, or it only lets the term be recognised.
            TermStatus.Lookup => term.Use.Count > 0 ? FormVerdict.WrongForm : FormVerdict.Fine,
            _ when day is { } written && !term.IsCurrent(written) => FormVerdict.Deprecated,
            _ when !match.IsWellFormed => (match.Differences & ~TermDifferences.Inflected) == TermDifferences.Case ? FormVerdict.WrongCase : FormVerdict.WrongForm,
            _ when IsElsewhere(term) && Replacements.ForRegion(match.Concept, term, region) is not null => FormVerdict.WrongRegion,
            TermStatus.Admitted when match.Concept.Preferred(term.Language, region) is not null => FormVerdict.NotPreferred,
            _ => FormVerdict.Fine,
        };
    }

    private bool IsElsewhere(Term term) =>
        term.Region is not null && region is not null && !string.Equals(term.Region, region, StringComparison.OrdinalIgnoreCase);
}
