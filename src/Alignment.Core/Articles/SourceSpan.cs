namespace Alignment.Core.Articles;

/// <summary>A place in a file: what a finding or a report row points at.</summary>
/// <param name="File">The file, as the user named it, with <c>/</c> between components; <c>-</c> for standard input.</param>
/// <param name="StartLine">1-based line of the first character.</param>
/// <param name="StartColumn">1-based column of the first character, in UTF-16 code units.</param>
/// <param name="EndLine">1-based line of the end.</param>
/// <param name="EndColumn">1-based column behind the last character, in UTF-16 code units.</param>
/// <param name="Approximate">True where the exact place is unknown and the enclosing block's start stands for it; never edited automatically.</param>
public readonly record struct SourceSpan(string File, int StartLine, int StartColumn, int EndLine, int EndColumn, bool Approximate = false)
{
    /// <summary><c>file:line:column</c>, as editors and terminals link it.</summary>
    public override string ToString() => $"{File}:{StartLine}:{StartColumn}";
}
