using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>The page of a rule in the parts that reports show.</summary>
/// <param name="Summary">What it finds, in a sentence or two.</param>
/// <param name="Why">Why that matters; a paragraph.</param>
/// <param name="Page">All of the page, as Markdown.</param>
internal sealed record RuleText(string Summary, string Why, string Page)
{
    /// <summary>The text of a rule.</summary>
    public static RuleText Of(Rule rule)
    {
        var page = RuleDocumentation.Of(rule);
        var blocks = page.Split("\n\n", StringSplitOptions.TrimEntries);
        var why = Array.IndexOf(blocks, "## Why");
        return new RuleText(blocks[1], why < 0 ? blocks[1] : blocks[why + 1], page);
    }
}
