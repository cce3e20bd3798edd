using System.Text;
using Alignment.Formats.Diffs;

namespace Alignment.Formats.Tests.Diffs;

public class UnifiedDiffTests
{
    [Fact]
    public void A_change_stands_between_three_lines_of_context() => Diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n").Should().Be("""
        --- a/a.txt
        +++ b/a.txt
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """);

    [Fact]
    public void Changes_far_from_each_other_stand_in_hunks_of_their_own_and_a_last_line_may_lack_its_end() =>
        Diff("a b.txt", "1\r\n2\n3\n4\n5\n6\n7\n8\n9\n10", "one\r\n2\n3\n4\n5\n6\n7\n8\n9\nten").Should().Be(
            "--- a/a b.txt\t\n+++ b/a b.txt\t\n@@ -1,4 +1,4 @@\n-1\r\n+one\r\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n\\ No newline at end of file\n+ten\n\\ No newline at end of file\n");

    [Fact]
    public void A_name_that_would_break_the_header_is_quoted() =>
        Diff("a\n\"é\".txt", "1\n", "2\n").Should().StartWith("--- \"a/a\\012\\\"\\303\\251\\\".txt\"\n+++ \"b/");

    [Fact]
    public void No_change_is_no_patch() => Diff("a.txt", "1\n", "1\n").Should().BeEmpty();

    private static string Diff(string path, string before, string after) =>
        Encoding.UTF8.GetString(UnifiedDiff.Write(path, Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)));
}
