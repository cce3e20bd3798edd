using Alignment.Core.Checking;
using Alignment.Core.Tests.Terminology;

namespace Alignment.Core.Tests.Checking;

/// <summary>The pages in <c>docs/rules</c> say what the comments of the rules say.</summary>
public class RulePagesTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Glossaries.Shipped[0])!, "..", "docs", "rules");

    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    // A mismatch writes ID.actual.md beside the page: look at it and rename it.
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_is_made_from_its_comment(string id)
    {
        var expected = RulePage.Of(RuleTable.Find(id)!);
        var (path, actual) = (Path.Combine(Folder, id + ".md"), Path.Combine(Folder, id + ".actual.md"));
        expected.Should().NotContain("(missing)");
        if (File.Exists(path) && File.ReadAllText(path) == expected)
        {
            File.Delete(actual);
            return;
        }

        File.WriteAllText(actual, expected);
        Assert.Fail($"{path} does not say what the comment of the rule says; the text is in {actual}.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_program_carries_the_page_of_every_rule(string id) =>
        RuleDocumentation.Of(RuleTable.Find(id)!).Should().StartWith($"# {id} ");

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension)
            .Where(name => name != "README" && !name!.EndsWith(".actual", StringComparison.Ordinal))
            .Should().BeEquivalentTo(RuleTable.All.Select(rule => rule.Id));

    [Fact]
    public void Ids_and_names_are_distinct() =>
        RuleTable.All.SelectMany(rule => new[] { rule.Id, rule.Name }).Should().OnlyHaveUniqueItems();
}
