using System.Text;
using Alignment.Formats.Bitexts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Formats.Tests.Bitexts;

public class BitextFileNameTests
{
    [Theory]
    [InlineData("fr/001", "en/001", "fr__001--en__001.bitext.jsonl")]
    [InlineData("été", "a_b-c.d", "été--a_b-c.d.bitext.jsonl")]
    [InlineData("a__b", "a_/b", "a%5F%5Fb--a%5F__b.bitext.jsonl")]
    [InlineData("../../etc/passwd", ".hidden", "%2E.__..__etc__passwd--%2Ehidden.bitext.jsonl")]
    [InlineData("-x--y-", "C:\\a*?\"<>|%", "%2Dx%2D%2Dy%2D--C%3A%5Ca%2A%3F%22%3C%3E%7C%25.bitext.jsonl")]
    [InlineData("a\nb\u0000", "", "a%0Ab%00--.bitext.jsonl")]
    public void Ids_become_a_name_without_anything_that_a_file_system_minds(string french, string english, string name)
    {
        BitextFileName.Of(french, english).Should().Be(name);
        BitextFileName.Parse(name).Should().Be((french, english));
    }

    [Fact]
    public void The_name_gives_both_ids_back_and_is_never_a_path()
    {
        var pieces = new[] { "/", "_", "-", ".", "a", "é", "%", "5F", "~", " ", "\\", ":", "\0", "😀", "e\u0301", "--", "__" };
        var id = Gen.Elements(pieces).ListOf().Select(list => string.Concat(list.Take(12)));

        Prop.ForAll(id.Zip(id).ToArbitrary(), ids =>
        {
            var name = BitextFileName.Of(ids.Item1, ids.Item2);

            BitextFileName.Parse(name).Should().Be((ids.Item1, ids.Item2));
            Path.GetFileName(name).Should().Be(name);
            name.Should().NotContainAny("\\", ":", "\0").And.NotStartWith(".");
            Encoding.UTF8.GetByteCount(name).Should().BeLessThanOrEqualTo(255);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Long_ids_are_cut_and_stay_apart()
    {
        var (first, second) = (BitextFileName.Of(new string('é', 500) + "1", "en"), BitextFileName.Of(new string('é', 500) + "2", "en"));

        first.Should().NotBe(second);
        Encoding.UTF8.GetByteCount(first).Should().BeLessThan(255);
        BitextFileName.Parse(first).Should().BeNull();
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("a.bitext.jsonl")]
    [InlineData("a--b--c.bitext.jsonl")]
    [InlineData("a%2--b.bitext.jsonl")]
    [InlineData("%61--b.bitext.jsonl")]
    public void A_name_of_another_kind_is_not_taken_for_ids(string name) => BitextFileName.Parse(name).Should().BeNull();
}
