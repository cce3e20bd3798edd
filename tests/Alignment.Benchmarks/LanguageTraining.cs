using System.Globalization;
using System.Text;
using Alignment.Core.Text;
using Alignment.Core.Text.Identifying;

namespace Alignment.Benchmarks;

/// <summary>Trains the language model, and measures it on lines it has not seen.</summary>
internal static class LanguageTraining
{
    // Every tenth pair is held out; of the giants a part is enough, so that everyday language is not drowned by debates and laws.
    private static readonly (string Source, int Step)[] Trained =
    [
        ("hansard36", 12), ("laws", 12), ("canada-gov-sites", 1), ("debian-website", 4), ("debian-descriptions", 6), ("tatoeba", 2),
        ("tico19", 1), ("europarl-sample", 1), ("ntrex-newstest2019", 1), ("flores-dev", 1), ("ud-pud", 1), ("open-guides", 1),
        ("diabla-dialogues", 1), ("mozilla-bitcoin-web", 1), ("org-names", 1), ("eurovoc", 1),
    ];

    // not trained on at all
    private static readonly string[] Unseen = ["newstest-08-12", "misc-sites", "opus100-sample", "wesnoth-stories"];

    private const int Rounds = 2;

    public static byte[] Run(string corpora)
    {
        var trainer = new LanguageModelTrainer();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            // one pair of each source in turn, so that the last source read has not the last word
            var open = Trained.Select(entry => Pairs(corpora, entry.Source, entry.Step, isHeldOut: false).GetEnumerator()).ToList();
            while (open.Count > 0)
            {
                foreach (var source in open.ToList())
                {
                    if (!source.MoveNext())
                    {
                        open.Remove(source);
                        continue;
                    }

                    trainer.Add(source.Current.French, Language.French);
                    trainer.Add(source.Current.English, Language.English);
                    trainer.Add(Stretch(source.Current.French, random), Language.French);
                    trainer.Add(Stretch(source.Current.English, random), Language.English);
                }
            }
        }

        return trainer.ToBytes();
    }

    public static void Measure(string corpora)
    {
        foreach (var (source, step, isHeldOut) in Trained.Where(entry => entry.Source is not ("org-names" or "eurovoc"))
            .Select(entry => (entry.Source, entry.Step, true)).Concat(Unseen.Select(source => (source, 1, false))))
        {
            var lines = (isHeldOut ? Pairs(corpora, source, step, isHeldOut) : Corpora.Pairs(corpora, source))
                .SelectMany(pair => new[] { new Line(pair.French, Language.French), new Line(pair.English, Language.English) })
                .Where(line => line.Text.Split(' ').Length is >= 5 and <= 10)
                .Take(4000)
                .ToList();
            var wrong = lines.Where(line => LanguageIdentifier.Identify(line.Text).Language != line.Language).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{source,-22} {lines.Count,5} lines  {100.0 * (lines.Count - wrong.Count) / Math.Max(1, lines.Count),7:F2} % right"));
            foreach (var line in wrong.Take(8))
            {
                Console.WriteLine($"    {line.Language.Tag()}  {line.Text}");
            }
        }
    }

    private static IEnumerable<(string French, string English)> Pairs(string corpora, string source, int step, bool isHeldOut) =>
        Corpora.Pairs(corpora, source)
            .Where((_, i) => i % step == 0)
            .Where((_, i) => (i % 10 == 9) == isHeldOut)
            .Where(pair => !string.Equals(pair.French, pair.English, StringComparison.OrdinalIgnoreCase));

    /// <summary>Two to eight words of a sentence; one in four without accents, as in capitals and careless text.</summary>
    private static string Stretch(string text, Random random)
    {
        var words = text.Split(' ');
        var length = Math.Min(words.Length, random.Next(2, 9));
        var start = random.Next(words.Length - length + 1);
        var stretch = string.Join(' ', words.AsSpan(start, length)!);
        return random.Next(4) == 0 ? WithoutAccents(stretch) : stretch;
    }

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private sealed record Line(string Text, Language Language);
}
