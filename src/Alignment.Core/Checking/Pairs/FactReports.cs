using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Reports what one side says and the other does not, or says otherwise.</summary>
internal static class FactReports
{
    /// <summary>Reports what disagrees of a kind.</summary>
    public static void Differ(PairCheck check, Rule rule, MatchKind kind)
    {
        foreach (var found in check.Disagreements.Where(found => found.Kind == kind))
        {
            Differ(check, rule, found.French, found.English);
        }
    }

    /// <summary>Reports two statements that differ, at the one on the side that findings go to.</summary>
    public static void Differ(PairCheck check, Rule rule, TextSpan french, TextSpan english, string what = "")
    {
        var (home, other) = check.Sides;
        var (own, related) = home == check.French ? (french, english) : (english, french);
        var message = $"{what}{Say(home, own)}, {Say(other, related)}";
        home.Report(rule, own, message, related: [PairCheck.Related(other, related)]);
    }

    /// <summary>Reports a statement that the other side lacks: where it stands, or all of the side that lacks it if findings go there.</summary>
    public static void Missing(PairCheck check, Rule rule, TextCheck side, TextSpan span)
    {
        var (home, other) = check.Sides;
        var message = $"{Say(side, span)}, nothing like it in {PairCheck.Name(side.Language.Other())}";
        if (home == side)
        {
            home.Report(rule, span, message, related: [PairCheck.Related(other, PairCheck.All(other))]);
        }
        else
        {
            home.Report(rule, PairCheck.All(home), message, related: [PairCheck.Related(side, span)]);
        }
    }

    private static string Say(TextCheck side, TextSpan span)
    {
        var said = side.TextOf(span).ReplaceLineEndings(" ");
        var words = said is ['«' or '“' or '„' or '"', .., '»' or '”' or '“' or '"'] ? said[1..^1].Trim() : said; // a quotation has marks of its own
        return $"“{words}” in {PairCheck.Name(side.Language)}";
    }
}
