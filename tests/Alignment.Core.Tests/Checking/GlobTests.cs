using Alignment.Core.Checking;

namespace Alignment.Core.Tests.Checking;

public class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "x/y/a.md", true)]
    [InlineData("*.md", "a.mdx", false)]
    [InlineData("fr/*.md", "fr/a.md", true)]
    [InlineData("fr/*.md", "fr/x/a.md", false)]
    [InlineData("fr/**", "fr/x/a.md", true)]
    [InlineData("**/defence/**", "defence/a.txt", true)]
    [InlineData("**/defence/**", "x/y/defence/z/a.txt", true)]
    [InlineData("**/defence/**", "x/selfdefence/a.txt", false)]
    [InlineData("drafts/", "x/drafts/a.txt", true)]
    [InlineData("/drafts", "drafts", true)]
    [InlineData("/drafts", "x/drafts", false)]
    [InlineData("*.{txt,md}", "a/b.txt", true)]
    [InlineData("*.{txt,md}", "a/b.html", false)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("./a.txt", "a.txt", true)]
    [InlineData("a.txt", "./a.txt", true)]
    public void A_path_matches_or_does_not(string pattern, string path, bool expected) => new Glob(pattern).IsMatch(path).Should().Be(expected);

    [Fact]
    public void A_pattern_made_to_be_slow_is_not() =>
        new Glob(string.Concat(Enumerable.Repeat("**/*a*", 50)) + "b").IsMatch(new string('a', 2000)).Should().BeFalse();
}
