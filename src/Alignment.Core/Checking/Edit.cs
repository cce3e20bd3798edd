using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>A replacement that would mend a finding.</summary>
/// <param name="Span">What is replaced, in UTF-16 code units of the file's decoded text.</param>
/// <param name="Place">The same stretch by line and column.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record Edit(TextSpan Span, SourceSpan Place, string NewText);

/// <summary>Whether a finding can be mended without a person.</summary>
public enum Fixability : byte // one for each finding, of which there may be millions
{
    /// <summary>Only a person can decide.</summary>
    None,

    /// <summary>The first suggestion is probably right, but meaning or grammar may change: applied on request only.</summary>
    Unsafe,

    /// <summary>The first suggestion is right wherever the finding is.</summary>
    Safe,
}
