using System.Text;
using Alignment.Core.Text.Splitting;

namespace Alignment.Benchmarks;

/// <summary><c>text-models CORPORA</c>: rebuilds the small models of Core's Text folder in place.</summary>
internal static class TextModels
{
    // running text of many kinds; every fourth pair of the two giants is enough
    private static readonly (string Source, int Step)[] Prose =
    [
        ("hansard36", 4), ("laws", 4), ("canada-gov-sites", 1), ("debian-website", 1), ("tatoeba", 1), ("tico19", 1),
        ("europarl-sample", 1), ("ntrex-newstest2019", 1), ("flores-dev", 1), ("ud-pud", 1), ("open-guides", 1),
    ];

    public static void Rebuild(string corpora, string textFolder)
    {
        var french = new CommonWordsTrainer();
        var english = new CommonWordsTrainer();
        foreach (var pair in Prose.SelectMany(entry => Corpora.Pairs(corpora, entry.Source).Where((_, i) => i % entry.Step == 0)))
        {
            french.Add(pair.French);
            english.Add(pair.English);
        }

        foreach (var pair in Corpora.Pairs(corpora, "wiki-titles"))
        {
            french.AddName(pair.French);
            english.AddName(pair.English);
        }

        Write(Path.Combine(textFolder, "Splitting", "common-words.fr.txt"), Lines(french));
        Write(Path.Combine(textFolder, "Splitting", "common-words.en.txt"), Lines(english));
        Write(Path.Combine(textFolder, "Identifying", "fr-en.language-model"), LanguageTraining.Run(corpora));
    }

    private static byte[] Lines(CommonWordsTrainer trainer) => Encoding.UTF8.GetBytes(string.Join('\n', trainer.Words()) + "\n");

    private static void Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"{path}: {bytes.Length} bytes");
    }
}
