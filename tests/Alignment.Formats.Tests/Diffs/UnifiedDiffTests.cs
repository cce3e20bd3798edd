using System.Text;
using System.Text.RegularExpressions;
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

    [Fact]
    public void A_new_file_is_all_insertion() =>
        Encoding.UTF8.GetString(UnifiedDiff.Write("a.yml", null, "x\n"u8.ToArray())).Should().Be("--- /dev/null\n+++ b/a.yml\n@@ -0,0 +1,1 @@\n+x\n");

    [Fact]
    public void Lines_that_moved_are_found_again() =>
        Diff("a.yml", "1\n2\n3\n4\n5\n6\n", "0\n1\n2\n3\n4\n5\n").Should().Be("--- a/a.yml\n+++ b/a.yml\n@@ -1,6 +1,6 @@\n+0\n 1\n 2\n 3\n 4\n 5\n-6\n");

    [Fact]
    public void The_difference_makes_the_new_text_of_the_old_one()
    {
        const int Seed = 20261126;
        var random = new Random(Seed);
        for (var round = 0; round < 500; round++)
        {
            string Text() => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => $"{random.Next(5)}\n"));
            var (before, after) = (Text(), Text());

            Apply(before, Diff("a", before, after)).Should().Be(after, $"seed {Seed}, round {round}");
        }
    }

    private static string Apply(string before, string diff)
    {
        var old = before.Split('\n').SkipLast(1).ToList();
        var now = new List<string>();
        var at = 0;
        foreach (var line in diff.Split('\n').Skip(2).SkipLast(1))
        {
            if (Regex.Match(line, @"^@@ -(\d+),(\d+)") is { Success: true } hunk)
            {
                var start = int.Parse(hunk.Groups[1].Value, null) - (hunk.Groups[2].Value == "0" ? 0 : 1);
                now.AddRange(old[at..start]);
                at = start;
            }
            else if (line[0] == '+')
            {
                now.Add(line[1..]);
            }
            else
            {
                old[at++].Should().Be(line[1..]);
                if (line[0] == ' ')
                {
                    now.Add(line[1..]);
                }
            }
        }

        return string.Concat(now.Concat(old[at..]).Select(line => line + "\n"));
    }

    private static string Diff(string path, string before, string after) =>
        Encoding.UTF8.GetString(UnifiedDiff.Write(path, Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)));
}
