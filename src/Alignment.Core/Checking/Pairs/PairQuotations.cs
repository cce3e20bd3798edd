using System.Buffers;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Compares what stands between quotation marks.</summary>
internal static class PairQuotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("«»“”„\"");

    private const double MostRatio = 2.2; // of the words of one side to those of the other: French takes a fifth more
    private const int LeastDifference = 6; // words; of few words little can be said

    /// <summary>The quotation of a text with its marks, if it has exactly one that is opened and closed; else null.</summary>
    public static TextSpan? Only(string text)
    {
        return Quotations.Find(text, []) is [var only] && IsClosed(text, only) && !HasStray(text, only) ? only : null;
    }

    /// <summary>The side whose quotation goes much further; null if neither does.</summary>
    public static Language? LongerSide(string french, string english)
    {
        var (ours, theirs) = (Words(french), Words(english));
        return Math.Abs(ours - theirs) < LeastDifference || Math.Max(ours, theirs) <= MostRatio * Math.Max(1, Math.Min(ours, theirs)) ? null
            : ours > theirs ? Language.French : Language.English;
    }

    /// <summary>Whether a quotation has another inside: in an indirect report only the inner one may be left.</summary>
    public static bool HasInner(string quotation) => quotation.Contains(" '", StringComparison.Ordinal) || quotation.Contains('‘', StringComparison.Ordinal);

    private static bool IsClosed(string text, TextSpan span) => span.Length > 2 && text[span.End - 1] is '»' or '”' or '"' or '“';

    // A mark without its fellow: the quotation began in the sentence before, or goes on in the next one.
    private static bool HasStray(string text, TextSpan span) =>
        text.AsSpan(0, span.Start).IndexOfAny(Marks) >= 0 || text.AsSpan(span.End).IndexOfAny(Marks) >= 0;

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
