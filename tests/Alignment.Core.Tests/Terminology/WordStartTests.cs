using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Terminology;

/// <summary>The matcher does not read every word; where words begin has to be the same as if it did.</summary>
public class WordStartTests
{
    private static readonly string[] Pieces =
        ["l'", "d’", "qu'", "aujourd'hui", "O'Brien", "NATO", "'s", "U.S.", "É.-U.", "O.T.A.N.", " ", " ", ". ", "-", "œuvre", "e\u0301", "x", "7", "(", "\n", "c'est", "prud'homme", "a.b", "_"];

    [Fact]
    public void A_word_begins_where_reading_all_words_says_so()
    {
        const int Seed = 20260;
        var random = new Random(Seed);
        for (var round = 0; round < 2000; round++)
        {
            var text = NormalizedText.Of(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)])));
            foreach (var language in Enum.GetValues<Language>())
            {
                var starts = Starts(text, language);
                foreach (var start in starts)
                {
                    Assert.True(TermTokenizer.IsStart(text, start, language), $"seed {Seed}, round {round}: “{text}” at {start}, {language}");
                }

                // Behind what joins words, a place is a start only if the words say so.
                for (var i = 1; i < text.Length; i++)
                {
                    if (text[i - 1] is '\'' or '.' or '-' && LetterFolding.Fold(text[i]) > LetterFolding.Mark && !starts.Contains(i))
                    {
                        Assert.False(TermTokenizer.IsStart(text, i, language), $"seed {Seed}, round {round}: “{text}” at {i}, {language}");
                    }
                }
            }
        }
    }

    private static List<int> Starts(string text, Language language)
    {
        var starts = new List<int>();
        var tokenizer = new TermTokenizer(text, language, new char[TermTokenizer.LongestWord]);
        while (tokenizer.MoveNext())
        {
            starts.Add(tokenizer.Start);
        }

        return starts;
    }
}
