using System.Text.RegularExpressions;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Text;

public class UnifiedDiffTests
{
    [Fact]
    public void Changes_stand_in_hunks_with_three_lines_around()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n"));
        var after = before.Replace("5\n6\n", "five\n6\n", StringComparison.Ordinal).Replace("19\n20\n", "19\n20", StringComparison.Ordinal);

        UnifiedDiff.Of("a.yml", before, after).Should().Be(
            "--- a.yml\n+++ a.yml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -17,4 +17,4 @@\n 17\n 18\n 19\n-20\n+20\n\\ No newline at end of file\n");
    }

    [Fact]
    public void Equal_texts_have_no_difference() => UnifiedDiff.Of("a", "x\r\ny", "x\r\ny").Should().BeEmpty();

    [Fact]
    public void A_new_file_is_all_insertion() => UnifiedDiff.Of("a", "", "x\n").Should().Be("--- a\n+++ a\n@@ -0,0 +1,1 @@\n+x\n");

    [Fact]
    public void The_difference_makes_the_new_text_of_the_old_one()
    {
        const int Seed = 20261126;
        var random = new Random(Seed);
        for (var round = 0; round < 500; round++)
        {
            string Text() => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => $"{random.Next(5)}\n"));
            var (before, after) = (Text(), Text());

            Apply(before, UnifiedDiff.Of("a", before, after)).Should().Be(after, $"seed {Seed}, round {round}");
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
}
