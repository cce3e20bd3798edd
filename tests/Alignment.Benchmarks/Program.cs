using Alignment.Benchmarks;
using Alignment.Benchmarks.Fitting;
using Alignment.Core.Lexicon;

switch (args)
{
    case ["fit", var bench, var output]:
        return FitCommand.Run(bench, output, LexiconFile.ReadShipped());
    case ["text-models", var corpora, var textFolder]:
        TextModels.Rebuild(corpora, textFolder);
        return 0;
    case ["language", var corpora]:
        LanguageTraining.Measure(corpora);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage:
              fit BENCHDIR src/Alignment.Core/Aligning/AlignerModel.Shipped.cs    learn the numbers of the aligner
              text-models CORPORA src/Alignment.Core/Text    rebuild the language model and the lists of common words
              language CORPORA                               how often the language of 5 to 10 held-out words is found
            """);
        return 2;
}
