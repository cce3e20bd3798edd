using Alignment.Benchmarks;
using Alignment.Benchmarks.Differing;
using Alignment.Benchmarks.Fitting;
using Alignment.Benchmarks.Memory;
using Alignment.Benchmarks.Pictures;
using Alignment.Benchmarks.Quality;
using Alignment.Benchmarks.Reporting;
using Alignment.Benchmarks.Reviewing;
using Alignment.Benchmarks.Speed;
using Alignment.Benchmarks.Suggesting;
using Alignment.Core.Lexicon;

switch (args)
{
    case ["quality", var bench, .. var options] when options is [] or ["--without-times"]:
        return await QualityCommand.RunAsync(bench, withTimes: options.Length == 0).ConfigureAwait(false);
    case ["check", var bench]:
        using (var work = Workspace.Open(bench))
        {
            Console.Write(await CheckSpeed.MeasureAsync(work).ConfigureAwait(false));
        }

        return 0;
    case ["speed", .. var options]:
        return SpeedCommand.Run(options);
    case ["memory", var file, .. var count] when count is [] or [_] && int.TryParse(count is [var given] ? given : "1000000", out var units) && units > 0:
        return MemoryCommand.Run(file, units);
    case ["review-frames", .. var count] when count is [] or [_] && int.TryParse(count is [var given] ? given : "5000", out var rows) && rows > 0:
        return await ReviewFrames.RunAsync(rows).ConfigureAwait(false);
    case ["report-page", .. var count] when count is [] or [_] && int.TryParse(count is [var given] ? given : "300", out var articles) && articles > 0:
        return await ReportPageLoad.RunAsync(articles).ConfigureAwait(false);
    case ["lexicon"]:
        return LexiconLoading.Print();
    case ["fit", var bench, var output, .. var parts] when parts is [] or ["pairs"]:
        return FitCommand.Run(bench, output, withLadders: parts.Length == 0, LexiconFile.ReadShipped());
    case ["fit-mining", var bench, var output]:
        return MiningFit.Run(bench, output, LexiconFile.ReadShipped());
    case ["suggest", var bench, .. var others]:
        return await SuggestCommand.RunAsync(bench, others, LexiconFile.ReadShipped()).ConfigureAwait(false);
    case ["differences", var bench, .. var options] when options is [] or ["--details"]:
        return DifferencesCommand.Run(bench, withDetails: options.Length > 0, LexiconFile.ReadShipped());
    case ["text-models", var corpora, var textFolder]:
        TextModels.Rebuild(corpora, textFolder);
        return 0;
    case ["pictures"]:
        return await PicturesCommand.RunAsync().ConfigureAwait(false);
    case ["language", var corpora]:
        LanguageTraining.Measure(corpora);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage:
              quality BENCHDIR [--without-times]             score the program on the development sets and write docs/quality.md
              check BENCHDIR                                  how fast the check is; the section of docs/quality.md alone. TEXTLINT=FOLDER compares textlint
              speed [OPTIONS]                                 benchmarks of the parts; options of BenchmarkDotNet, such as --filter '*Tokenizing*'
              memory FILE.db [UNITS]                          how long lookups in a translation memory take; a million units unless told otherwise
              review-frames [ROWS]                            how smoothly the review page scrolls, in Chromium; 5,000 rows unless told otherwise
              report-page [ARTICLES]                          how soon the page of a report can be read, in Chromium; 300 articles unless told otherwise
              lexicon                                         what the shipped lexicon is, and the milliseconds that reading it takes
              fit BENCHDIR OUT.cs [pairs]                     learn the numbers of the aligner (AlignerModel.Shipped.cs); pairs: all but those of ladders
              fit-mining BENCHDIR OUT.cs                      learn the numbers of the miner (MiningModel.Shipped.cs), after fit
              suggest BENCHDIR [--details] [TERMS.tsv ...]   how many of the acts' own defined terms the glossary suggestions find; other lists of defined terms judge precision
              differences BENCHDIR [--details]               disagreements listed in translations, and how many of those made on purpose are found
              text-models CORPORA src/Alignment.Core/Text    rebuild the language model and the lists of common words
              pictures                                        take the pictures of the documentation anew (docs/images/*.png), with a headless Chromium
              language CORPORA                               how often the language of 5 to 10 held-out words is found
            """);
        return 2;
}
