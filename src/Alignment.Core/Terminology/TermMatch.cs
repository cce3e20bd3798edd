using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>A term found in a text.</summary>
public readonly record struct TermMatch
{
    internal TermMatch(TextSpan span, TermPattern pattern, TermDifferences differences)
    {
        Span = span;
        Pattern = pattern;
        Differences = differences;
    }

    /// <summary>Where it stands, in UTF-16 code units; without an elided article or preposition (l', d') and without a possessive ('s).</summary>
    public TextSpan Span { get; }

    /// <summary>What it stands for.</summary>
    public Concept Concept => Pattern.Concept;

    /// <summary>The term.</summary>
    public Term Term => Pattern.Term;

    /// <summary>How the text departs from the way the glossary writes the term.</summary>
    public TermDifferences Differences { get; }

    /// <summary>Whether the text has the term as the glossary writes it, or an inflected form of it.</summary>
    public bool IsWellFormed => (Differences & ~TermDifferences.Inflected) == 0;

    /// <summary>How the glossary would write what stands there, inflection included; null where that cannot be told.</summary>
    public string? Form => Pattern.Form;

    /// <summary>The spelling that was looked for: one reference for all that it tells, since a text may have a million matches.</summary>
    internal TermPattern Pattern { get; }
}

/// <summary>How a text departs from the way the glossary writes a term. The lower the value, the closer the match.</summary>
[Flags]
public enum TermDifferences
{
    /// <summary>Not at all; capitals at the start of a sentence and in titles do not count.</summary>
    None = 0,

    /// <summary>A plural, a feminine, or a form that the entry lists.</summary>
    Inflected = 1,

    /// <summary>A look-up spelling that the entry lists.</summary>
    Lookup = 2,

    /// <summary>Capitals: nato, Otan.</summary>
    Case = 4,

    /// <summary>Accents: Etats-Unis, EI for ÉI. Ligatures count as accents.</summary>
    Accent = 8,

    /// <summary>A hyphen, a space or neither between the same words.</summary>
    Separator = 16,

    /// <summary>Dots of an abbreviation: O.T.A.N., US for U.S.</summary>
    Dots = 32,

    /// <summary>A plural of what has none: les ONGs.</summary>
    Number = 64,
}
