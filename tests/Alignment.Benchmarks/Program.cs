using Alignment.Benchmarks.Fitting;
using Alignment.Core.Lexicon;

if (args is ["fit", var bench, var output])
{
    return FitCommand.Run(bench, output, LexiconFile.ReadShipped());
}

return 0;
