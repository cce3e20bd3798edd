using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Alignment.Core.Lexicon;

namespace Alignment.Cli.Tests.House;

public partial class ShippedLexiconTests
{
    [Fact]
    public void The_model_card_records_the_lexicon_in_the_program()
    {
        using var lexicon = typeof(LexiconFile).Assembly.GetManifestResourceStream("fr-en.lexicon")!;

        var hash = Convert.ToHexStringLower(SHA256.HashData(lexicon));

        Hash().Matches(SourceTree.Read("docs/model.md")).Select(match => match.Value).Should().Equal([hash], "docs/model.md describes the lexicon that is shipped");
    }

    [Fact]
    public void The_lexicon_stays_within_15_megabytes()
    {
        using var lexicon = typeof(LexiconFile).Assembly.GetManifestResourceStream("fr-en.lexicon")!;

        lexicon.Length.Should().BeLessThanOrEqualTo(15_000_000);
    }

    [GeneratedRegex(@"\b[0-9a-f]{64}\b")]
    private static partial Regex Hash();
}
