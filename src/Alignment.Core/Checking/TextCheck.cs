using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>The check of one text: what rules look at, and where they report.</summary>
internal sealed class TextCheck
{
    private readonly CheckedFile file;
    private readonly CheckedText text;
    private readonly FileRules rules;
    private readonly List<Finding> findings;
    private readonly bool keepsLines;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> strings =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<RemarkKey, Memory> memories = [];
    private readonly Dictionary<TermPattern, Memory> asWritten = []; // of the rule that has asked last
    private Memory last = new(default);
    private (TextSpan Span, string Text) lastText = (default, "");
    private IReadOnlyList<IReadOnlyList<VariantUses>>? variants;
    private bool? hasCurly;
    private int shownLine;
    private ShownLine shown = ShownLine.None;

    public TextCheck(
        CheckedFile file, CheckedText text, Language language, CheckGlossary glossary, FileRules rules, IReadOnlyList<TextSpan> comments, List<Finding> findings)
    {
        this.file = file;
        this.text = text;
        this.rules = rules;
        this.findings = findings;
        keepsLines = glossary.KeepsLines;
        Language = language;
        Glossary = glossary;
        Region = glossary.Terms.Region(language);
        Uses = UseFinder.Find(file.RelativePath, text, language, glossary, new FormJudge(Region, text.Date));
        if (comments.Count > 0)
        {
            // What a comment says to the check is not said to readers.
            Uses.RemoveAll(use => comments.Any(comment => comment.Overlaps(InFile(use.Span))));
        }
    }

    public Language Language { get; }

    public CheckGlossary Glossary { get; }

    /// <summary>The house's region for the language, as a tag; null if it has none.</summary>
    public string? Region { get; }

    /// <summary>All of the text.</summary>
    public string Text => text.Content.Text;

    public CheckedText Source => text;

    /// <summary>The terms of the text, in order, none overlapping another; those that no rule may report included.</summary>
    public List<TermUse> Uses { get; }

    /// <summary>The variants that it uses: see <see cref="Checking.Variants"/>.</summary>
    public IReadOnlyList<IReadOnlyList<VariantUses>> Variants => variants ??= [.. Checking.Variants.Find(Uses)];

    /// <summary>Whether the text writes ’ and not only '.</summary>
    public bool HasCurlyApostrophes => hasCurly ??= Text.Contains('\u2019', StringComparison.Ordinal);

    /// <summary>Whether the user left a rule out, so that there is no need to look.</summary>
    public bool IsOff(Rule rule) => rules.IsOff(rule);

    /// <summary>How grave a finding about a concept would be.</summary>
    public Severity SeverityOf(Rule rule, Concept? concept = null) => rules.Of(rule, concept?.Rules);

    /// <summary>Where a stretch of the text stands in the file.</summary>
    public SourceSpan PlaceOf(TextSpan span) => text.Content.SpanOf(span);

    /// <summary>A stretch of the text as a string; the same words are the same string.</summary>
    public string TextOf(TextSpan span)
    {
        if (span == lastText.Span)
        {
            return lastText.Text;
        }

        var words = Text.AsSpan(span.Start, span.Length);
        if (!strings.TryGetValue(words, out var known))
        {
            strings[words] = known = words.ToString();
        }

        lastText = (span, known);
        return known;
    }

    /// <summary>What has been worked out before for the same term and the same words, or is worked out now.</summary>
    /// <remarks>A text says the same things over and over; what to say of them does not depend on where they stand.</remarks>
    public T Remember<T>(Rule rule, in TermUse use, Func<TextCheck, TermUse, T> make)
        where T : class
    {
        var memory = MemoryOf(rule, use);
        return (T)(memory.Advice ??= make(this, use));
    }

    // Mostly a text writes a term as the glossary does, which makes its words, and what was said of them, known without a look.
    private Memory MemoryOf(Rule rule, in TermUse use)
    {
        if (use.Match.Form is not { } form || !Text.AsSpan(use.Span.Start, use.Span.Length).SequenceEqual(form))
        {
            return MemoryOf(new RemarkKey(rule, use.Term, TextOf(use.Span)));
        }

        lastText = (use.Span, form);
        if (!asWritten.TryGetValue(use.Match.Pattern, out var known) || !known.Key.IsOf(rule))
        {
            asWritten[use.Match.Pattern] = known = MemoryOf(new RemarkKey(rule, use.Term, form));
        }

        return last = known;
    }

    /// <summary>A replacement; null where the file's own mark-up is in the way.</summary>
    public Edit? Replace(TextSpan span, string newText)
    {
        var inFile = InFile(span);
        var isVerbatim = file.Lines.Text.AsSpan(inFile.Start, inFile.Length).SequenceEqual(Text.AsSpan(span.Start, span.Length));
        return isVerbatim && !(text.IsEscaped && newText.AsSpan().IndexOfAny("\"\\&<") >= 0)
            ? new Edit(inFile, PlaceOf(span), newText)
            : null;
    }

    /// <summary>Reports something; does nothing where the rule is off for the concept.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="span">Where, in <see cref="Text"/>.</param>
    /// <param name="message">What is wrong, without the concept.</param>
    /// <param name="about">The concept and term it is about; null if it is about none.</param>
    /// <param name="mend">What to do about it; null if that is for a person to find.</param>
    /// <param name="related">Other places.</param>
    public void Report(
        Rule rule, TextSpan span, string message, (Concept Concept, Term Term)? about = null, Mend? mend = null, IReadOnlyList<RelatedPlace>? related = null)
    {
        if (Create(rule, span, message, about, mend, related) is { } finding)
        {
            findings.Add(finding);
        }
    }

    /// <summary>A use as a finding that lacks its message; null where the rule is off for the concept.</summary>
    public Finding? Describe(Rule rule, TermUse use) => Create(rule, use.Span, "", (use.Concept, use.Term));

    private Finding? Create(
        Rule rule, TextSpan span, string message, (Concept Concept, Term Term)? about, Mend? mend = null, IReadOnlyList<RelatedPlace>? related = null)
    {
        var place = PlaceOf(span);
        var inFile = InFile(span);
        var matched = inFile.Length == span.Length ? TextOf(span) : file.Lines.Text.Substring(inFile.Start, inFile.Length);
        var memory = MemoryOf(new RemarkKey(rule, about?.Term, matched));
        if (memory.Remark is not { } remark || remark.Message != message)
        {
            var severity = rules.Of(rule, about?.Concept.Rules);
            if (severity == Severity.None)
            {
                return null;
            }

            memory.Remark = remark = MakeRemark(rule, severity, place.File, matched, message, about);
        }

        mend ??= Mend.None;
        var extras = ReferenceEquals(mend, Mend.None) && related is null ? FindingExtras.None : new FindingExtras { Suggestions = mend.Edits, Related = related ?? [] };
        return new Finding(remark, place, inFile, extras) { ShownLine = keepsLines ? LineOf(place.StartLine) : ShownLine.None, Fix = mend.Fix };
    }

    private Remark MakeRemark(Rule rule, Severity severity, string path, string matched, string message, (Concept Concept, Term Term)? about) => new()
    {
        Rule = rule,
        Severity = severity,
        File = path,
        Matched = matched,
        Message = message,
        Language = Language,
        ConceptId = about?.Concept.Id,
        GlossaryPlace = about?.Term.Place,
    };

    // A rule asks for its advice and reports at once, so that one look mostly serves both.
    private Memory MemoryOf(in RemarkKey key)
    {
        if (!last.Key.Equals(key))
        {
            if (!memories.TryGetValue(key, out var known))
            {
                memories[key] = known = new Memory(key);
            }

            last = known;
        }

        return last;
    }

    private TextSpan InFile(TextSpan span) =>
        text.Content.Map.OffsetsOf(span) ?? throw new InvalidOperationException("A text that is checked has to know its offsets in the file.");

    private ShownLine LineOf(int line)
    {
        if (shownLine != line)
        {
            // A file that is not at hand, or has become shorter, has no such line.
            (shownLine, shown) = (line, line <= file.Lines.Count ? new ShownLine(file.Lines.LineOf(line).ToString()) : ShownLine.None);
        }

        return shown;
    }

    /// <summary>What has been worked out for a rule, a term and the words of the text.</summary>
    private sealed class Memory(RemarkKey key)
    {
        /// <summary>The rule, the term and the words.</summary>
        public RemarkKey Key { get; } = key;

        /// <summary>What the rule has to say.</summary>
        public object? Advice { get; set; }

        /// <summary>What the last finding said.</summary>
        public Remark? Remark { get; set; }
    }
}

/// <summary>What to do about a finding.</summary>
/// <param name="Edits">Replacements, best first.</param>
/// <param name="Fix">Whether the first can be applied without a person.</param>
internal sealed record Mend(IReadOnlyList<Edit> Edits, Fixability Fix)
{
    /// <summary>Nothing that could be written.</summary>
    public static Mend None { get; } = new([], Fixability.None);
}
