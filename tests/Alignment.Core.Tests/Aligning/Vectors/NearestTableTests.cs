using Alignment.Core.Aligning.Vectors;

namespace Alignment.Core.Tests.Aligning.Vectors;

public class NearestTableTests
{
    [Fact]
    public void The_four_nearest_are_kept_nearest_first()
    {
        const int Seed = 4;
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var cosines = Enumerable.Range(0, random.Next(0, 12)).Select(_ => random.Next(-5, 6) / 5f).ToList();
            var table = new NearestTable(2);
            for (var other = 0; other < cosines.Count; other++)
            {
                table.Offer(1, other, cosines[other]);
            }

            var expected = cosines.Select((cosine, other) => (other, cosine)).OrderByDescending(pair => pair.cosine).ThenBy(pair => pair.other).Take(4).ToArray();
            table[1].ToArray().Should().Equal(expected, $"seed {Seed}, round {round}");
            table[0].ToArray().Should().BeEmpty();
            table.Mean(1).Should().BeApproximately(expected.Length == 0 ? 0 : expected.Average(pair => pair.cosine), 1e-5f);
        }
    }
}
