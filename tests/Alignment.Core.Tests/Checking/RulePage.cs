using System.Text.RegularExpressions;
using System.Xml.Linq;
using Alignment.Core.Checking;

namespace Alignment.Core.Tests.Checking;

/// <summary>The documentation page of a rule, made from the comment of its type.</summary>
internal static partial class RulePage
{
    private static readonly Lazy<Dictionary<string, XElement>> Comments = new(() =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Alignment.Core.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value));

    public static string Of(Rule rule)
    {
        var comment = Comments.Value.GetValueOrDefault("T:" + rule.GetType().FullName) ?? new XElement("member");
        return $"""
            # {rule.Id} {rule.Name}

            {Prose(comment.Element("summary"))}

            Severity: {rule.Severity.ToString().ToLowerInvariant()}{(rule.IsOn ? "" : "; off unless settings or an entry switch it on")}.

            ## Why

            {Prose(comment.Element("remarks"))}

            ## Example

            ```text
            {Code(comment.Element("example")?.Element("code"))}
            ```

            ## What to do

            {Prose(comment.Element("mend"))}

            """;
    }

    private static string Prose(XElement? element) => element is null
        ? "(missing)"
        : Blanks().Replace(string.Concat(element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
            XElement other => other.Value,
            XText text => text.Value,
            _ => "",
        })).Trim(), " ");

    // The compiler keeps the comment's indentation; the first line says how deep it is.
    private static string Code(XElement? code)
    {
        if (code is null)
        {
            return "(missing)";
        }

        var lines = code.Value.Split('\n').SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse().ToList();
        var indent = lines.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line[indent..].TrimEnd()));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
