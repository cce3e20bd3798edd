using Alignment.Core.Articles;

namespace Alignment.Formats.Po;

/// <summary>A message of a catalogue with all that stands around it.</summary>
/// <param name="place">Where its first keyword stands.</param>
internal sealed class PoEntry(SourceSpan place)
{
    /// <summary>Where its first keyword stands.</summary>
    public SourceSpan Place { get; } = place;

    /// <summary><c>msgctxt</c>.</summary>
    public PoString? Context { get; set; }

    /// <summary><c>msgid</c>.</summary>
    public PoString? Message { get; set; }

    /// <summary><c>msgid_plural</c>.</summary>
    public PoString? Plural { get; set; }

    /// <summary><c>msgstr</c> as form 0, or <c>msgstr[N]</c>.</summary>
    public SortedDictionary<int, PoString> Translations { get; } = [];

    /// <summary>Comments of translators and programmers: lines that begin with <c>#</c> and a blank, or <c>#.</c></summary>
    public List<string> Notes { get; } = [];

    /// <summary>Flag <c>fuzzy</c>: a guess that nobody has looked at.</summary>
    public bool IsFuzzy { get; set; }

    /// <summary>Marked <c>#~</c>: in the program no more.</summary>
    public bool IsObsolete { get; set; }

    /// <summary>Whether it is the header, which has an empty message and no context.</summary>
    public bool IsHeader => Message is { IsEmpty: true } && Context is null && Translations.ContainsKey(0);
}
