using Alignment.Benchmarks;

switch (args)
{
    case ["text-models", var corpora, var textFolder]:
        TextModels.Rebuild(corpora, textFolder);
        return 0;
    case ["language", var corpora]:
        LanguageTraining.Measure(corpora);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage:
              text-models CORPORA src/Alignment.Core/Text    rebuild the language model and the lists of common words
              language CORPORA                               how often the language of 5 to 10 held-out words is found
            """);
        return 2;
}
