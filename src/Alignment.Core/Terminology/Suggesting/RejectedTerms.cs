using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Terms that a person does not want suggested again.</summary>
/// <remarks>A line a term, French or English; with a tab between them, a French and an English term that are rejected as a pair only. <c>#</c> begins a comment.</remarks>
public sealed class RejectedTerms
{
    private readonly HashSet<ulong> french = [];
    private readonly HashSet<ulong> english = [];
    private readonly HashSet<(ulong, ulong)> pairs = [];

    private RejectedTerms()
    {
    }

    /// <summary>Nothing rejected.</summary>
    public static RejectedTerms None { get; } = new();

    /// <summary>Reads a list.</summary>
    /// <param name="text">Its lines.</param>
    public static RejectedTerms Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rejected = new RejectedTerms();
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, var second, ..])
            {
                rejected.pairs.Add((PhraseKeys.Of(first, Language.French), PhraseKeys.Of(second, Language.English)));
            }
            else
            {
                rejected.french.Add(PhraseKeys.Of(line, Language.French));
                rejected.english.Add(PhraseKeys.Of(line, Language.English));
            }
        }

        return rejected;
    }

    /// <summary>Whether a pair of terms is rejected, by either term or as a pair.</summary>
    internal bool Has(ulong frenchKey, ulong englishKey) =>
        french.Contains(frenchKey) || english.Contains(englishKey) || pairs.Contains((frenchKey, englishKey));
}
