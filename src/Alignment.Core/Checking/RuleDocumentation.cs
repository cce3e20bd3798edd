using System.Diagnostics;

namespace Alignment.Core.Checking;

/// <summary>What people can read about a rule: <c>docs/rules/ID.md</c>, made from the comment of the rule's type.</summary>
public static class RuleDocumentation
{
    /// <summary>The page of a rule, as Markdown that reads well as plain text.</summary>
    /// <exception cref="UnreachableException">The rule has no page: a bug, which a test finds.</exception>
    public static string Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        using var stream = typeof(RuleDocumentation).Assembly.GetManifestResourceStream($"rules.{rule.Id}.md")
            ?? throw new UnreachableException($"{rule.Id} has no page in docs/rules.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
