using System.Globalization;
using System.Text;
using Alignment.Core.Terminology.Matching;

namespace Alignment.Core.Tests.Terminology;

public sealed class LetterFoldingTests
{
    private const string Special = "_œŒæÆßøØđĐðÐłŁıİ"; // told letter by letter below

    [Theory]
    [InlineData('é', 'e')]
    [InlineData('É', 'e')]
    [InlineData('Ç', 'c')]
    [InlineData('ǰ', 'j')]
    [InlineData('ế', 'e')]
    [InlineData('Ł', 'l')]
    [InlineData('İ', 'i')]
    [InlineData('Я', 'я')]
    [InlineData('7', '7')]
    [InlineData('_', '_')]
    [InlineData('œ', LetterFolding.Ligature)]
    [InlineData('\u0301', LetterFolding.Mark)]
    [InlineData('-', LetterFolding.NoWord)]
    [InlineData('²', LetterFolding.NoWord)]
    public void A_letter_loses_case_and_accent(char letter, char folded) => Assert.Equal(folded, LetterFolding.Fold(letter));

    [Fact]
    public void Every_letter_becomes_what_it_is_without_its_marks()
    {
        for (var c = '\0'; c < '\u0250'; c++)
        {
            if (char.IsLetter(c) && !Special.Contains(c, StringComparison.Ordinal))
            {
                Assert.Equal(char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]), LetterFolding.Fold(c));
            }
        }

        for (var c = '\u1E00'; c < '\u1F00'; c++)
        {
            Assert.Equal(char.IsLetter(c) ? char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]) : LetterFolding.NoWord, LetterFolding.Fold(c));
        }
    }

    [Fact]
    public void Letters_of_other_scripts_lose_their_case_only()
    {
        for (var c = '\u0370'; c < '\u1E00'; c++)
        {
            if (char.IsLetter(c))
            {
                Assert.Equal(char.ToLower(c, CultureInfo.InvariantCulture), LetterFolding.Fold(c));
            }
        }
    }
}
