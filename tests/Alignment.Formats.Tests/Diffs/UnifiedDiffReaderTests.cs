using System.Text;
using Alignment.Formats.Diffs;

namespace Alignment.Formats.Tests.Diffs;

public class UnifiedDiffReaderTests
{
    [Fact]
    public void New_and_changed_lines_are_told_by_file()
    {
        var changes = Read("""
            diff --git a/un.txt b/un.txt
            index 1..2 100644
            --- a/un.txt
            +++ b/un.txt
            @@ -1 +1,2 @@ a heading
            -old
            +new
            +++ b/evil.txt
            @@ -9,2 +10,0 @@
            -gone
            -@@ -1 +1,99 @@
            \ No newline at end of file
            @@ -20,0 +19 @@
            +added
            diff --git "a/\303\251t\303\251\n\"x\".txt" "b/\303\251t\303\251\n\"x\".txt"
            --- "a/\303\251t\303\251\n\"x\".txt"
            +++ "b/\303\251t\303\251\n\"x\".txt"
            @@ -0,0 +1,3 @@
            +1
            +2
            +3
            diff --git a/gone.txt b/gone.txt
            --- a/gone.txt
            +++ /dev/null
            @@ -1 +0,0 @@
            -x

            """.Replace("+++ b/un.txt", "+++ b/à la une.txt\t", StringComparison.Ordinal));

        Lines(changes, "à la une.txt").Should().Equal(1, 2, 19);
        Lines(changes, "été\n\"x\".txt").Should().Equal(1, 2, 3);
        Lines(changes, "evil.txt").Should().BeEmpty();
        Lines(changes, "gone.txt").Should().BeEmpty();
    }

    [Fact]
    public void A_finding_of_several_lines_counts_if_one_has_changed()
    {
        var changes = Read("+++ b/a\n@@ -5 +5 @@\n");

        changes.Contains("a", 3, 5).Should().BeTrue();
        changes.Contains("a", 5, 9).Should().BeTrue();
        changes.Contains("a", 6, 9).Should().BeFalse();
    }

    [Fact]
    public void Whatever_stands_in_a_patch_nothing_goes_wrong()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        string[] parts = ["+++ ", "b/a", "\"b/a\\", "\\30", "\\777", "\"", "\n", "\n", "@@ -1 +", "1", ",99999999999", " @@", "@@ -1,5 +2,3 @@", "+x", "\\ No", "\t", "diff --git"];
        for (var i = 0; i < 500; i++)
        {
            var patch = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => parts[random.Next(parts.Length)]));

            var read = () => Read(patch);

            read.Should().NotThrow($"of seed {seed}: {patch}");
        }
    }

    private static ChangedLines Read(string patch)
    {
        var changes = new ChangedLines();
        UnifiedDiffReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(patch)), changes);
        return changes;
    }

    private static IEnumerable<int> Lines(ChangedLines changes, string path) => Enumerable.Range(1, 50).Where(line => changes.Contains(path, line, line));
}
