using Alignment.Core;
using Alignment.Core.Checking.Pairs;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Pairs;
using Alignment.Formats.Translations;

namespace Alignment.Cli.Checking;

/// <summary>Finds and reads the pairs that a check is to look at.</summary>
/// <param name="plan">The check.</param>
/// <param name="terminal">Where notices go.</param>
internal sealed class PairInput(CheckPlan plan, Terminal terminal)
{
    private readonly FileLines lines = new();

    /// <summary>The files of pairs: those after <c>--pairs</c>, those among the paths, and the bitext files right in the folders among them. Sorted.</summary>
    /// <exception cref="InputFormatException">A folder cannot be listed.</exception>
    public IReadOnlyList<string> Find() => [.. plan.PairFiles
        .Concat(plan.Paths.SelectMany(path => Directory.Exists(path) ? Bitexts(path) : IsPairs(path) ? [path] : []))
        .Select(path => path.Replace(Path.DirectorySeparatorChar, '/'))
        .Select(path => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path)
        .DistinctBy(Path.GetFullPath)
        .Order(StringComparer.Ordinal)];

    /// <summary>Whether a path is, by its name, a file of pairs that is not to be read as a text. A table may be either: it is one after <c>--pairs</c>.</summary>
    public static bool IsPairs(string path) =>
        TranslationFiles.IsKnown(path) && !path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".tsv.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file of pairs.</summary>
    /// <exception cref="InputFormatException">It cannot be read. What is wrong further on is thrown when the pairs are asked for.</exception>
    public CheckedPairs Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InputFormatException(path, "this is a folder. Name files after --pairs, or a folder of bitext files without it.");
        }

        return new PairReader(lines, id => plan.Glossary.Find(id) is not null).Read(path);
    }

    /// <summary>Reads the two texts after <c>--source</c> and <c>--target</c>; null if there are none.</summary>
    /// <exception cref="AlignmentException">One of them cannot be read, or their languages cannot be told.</exception>
    public CheckedPairs? ReadTwo(CancellationToken cancellationToken)
    {
        if (plan is not { SourceFile: { } source, TargetFile: { } target })
        {
            return null;
        }

        var two = TwoTexts.Read(source, target, lines);
        if (two.AreLineByLine)
        {
            return new CheckedPairs(source, LinePairs.Of(two.Source, two.Target)) { HoldsTexts = true };
        }

        if (!plan.IsQuiet)
        {
            terminal.Error.WriteLine(
                $"alignment: {source} has {CheckNotices.Count(LinePairs.Count(two.Source.Lines), "line")}, {target} {LinePairs.Count(two.Target.Lines)}: aligned sentence by sentence, not line by line");
        }

        return new PairReader(lines, _ => false).Of(two.Align(plan.Glossary, terminal, cancellationToken), source) with { HoldsTexts = true };
    }

    private static IEnumerable<string> Bitexts(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(BitextFileName.IsBitext)];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return []; // the search for texts says so
        }
    }
}
