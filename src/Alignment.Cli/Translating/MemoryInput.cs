using System.CommandLine;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Translating;
using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Translations;

namespace Alignment.Cli.Translating;

/// <summary>Fills a memory from files of pairs.</summary>
internal sealed class MemoryInput
{
    private const int UnitsAtATime = 5000; // other programs may write between two lots

    private readonly DateOnly today;
    private long taken;
    private long left;

    private MemoryInput(DateOnly today) => this.today = today;

    /// <summary>Adds the units of files that are finished and say the same on both sides; of bitext files, the confirmed beads.</summary>
    /// <param name="option">Names the memory, which is made if need be.</param>
    /// <param name="parsed">Where the option's value is.</param>
    /// <param name="paths">TMX, XLIFF, PO, TSV or bitext files.</param>
    /// <param name="terminal">Gets progress and, at the end, the numbers.</param>
    /// <param name="cancellationToken">Looked at once a unit; what was added before stays.</param>
    /// <exception cref="AlignmentException">A file is absent, or is none; or the memory cannot be written.</exception>
    public static void Add(MemoryOption option, ParseResult parsed, IReadOnlyList<string> paths, Terminal terminal, CancellationToken cancellationToken)
    {
        // Better known now than after the files before it.
        foreach (var path in paths.Where(path => path != TextInput.StandardInput))
        {
            using var file = TextInput.Open(path);
            if (file.CanSeek && file.Length == 0)
            {
                throw new InputFormatException(path, "is empty. Give a file with pairs of texts: TMX, XLIFF, PO, or lines of French, a tab, and English.");
            }
        }

        using var memory = option.Open(parsed);
        var before = memory.Count().Units;
        var input = new MemoryInput(DateOnly.FromDateTime(terminal.Clock.GetUtcNow().UtcDateTime));
        ConsoleProgress.Run(terminal, tell =>
        {
            for (var index = 0; index < paths.Count; index++)
            {
                using var file = TextInput.Open(paths[index], terminal);
                foreach (var lot in input.Counted(file, paths[index], cancellationToken).Chunk(UnitsAtATime))
                {
                    memory.Add(lot);
                    tell($"{paths[index]}, {input.taken} units", (double)index / paths.Count);
                }
            }

            return 0;
        });
        var added = memory.Count().Units - before;
        terminal.Error.WriteLine($"alignment: units added: {added}, there already: {input.taken - added}, left out as unfinished, partial or unconfirmed: {input.left}.");
    }

    /// <summary>The units of a file that are finished and say the same on both sides.</summary>
    /// <param name="file">The file from its first byte.</param>
    /// <param name="path">What to call it.</param>
    /// <param name="date">The day on which they come in; null to say none.</param>
    /// <param name="cancellationToken">Looked at once a unit.</param>
    /// <exception cref="InputFormatException">The file is none of pairs.</exception>
    public static IEnumerable<MemoryUnit> Units(Stream file, string path, DateOnly? date, CancellationToken cancellationToken)
    {
        foreach (var unit in TranslationFiles.Read(file, path).Where(IsWhole))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Unit(unit, path, date);
        }
    }

    private static bool IsWhole(TranslationUnit unit) => unit is { IsFinished: true, Relation: Relation.Equivalent };

    private static MemoryUnit Unit(TranslationUnit unit, string path, DateOnly? date) => new(unit.French.Text.Text, unit.English.Text.Text)
    {
        IsConfirmed = unit.State == TranslationState.Confirmed,
        IsMachine = unit.French.IsMachine || unit.English.IsMachine,
        Document = unit.Context ?? Path.GetFileName(path),
        Date = date,
    };

    private IEnumerable<MemoryUnit> Counted(Stream file, string path, CancellationToken cancellationToken)
    {
        var isBitext = BitextFileName.IsBitext(path);
        // with what a review has added since the file was written
        foreach (var unit in isBitext ? BitextUnits.Of(BitextFile.Load(path, cancellationToken)) : TranslationFiles.Read(file, path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsWhole(unit) || (isBitext && unit.State != TranslationState.Confirmed))
            {
                left++;
                continue;
            }

            taken++;
            yield return Unit(unit, path, today);
        }
    }
}
