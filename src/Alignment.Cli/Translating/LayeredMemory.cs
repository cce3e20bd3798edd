using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Memory;

namespace Alignment.Cli.Translating;

/// <summary>The files of a run over the memory that stays. What the run learns stays in the run; what machines answer is kept, if there is where.</summary>
/// <param name="loaded">Units of files and confirmed beads.</param>
/// <param name="kept">The memory that stays; null if there is none.</param>
internal sealed class LayeredMemory(LoadedMemory loaded, MemoryFile? kept) : ITranslationMemory, IDisposable
{
    private readonly HashSet<MemoryUnit> used = [];

    /// <inheritdoc/>
    public MemoryMatch? FindExact(string text, Language source) => loaded.FindExact(text, source) ?? Noted(kept?.FindExact(text, source));

    /// <inheritdoc/>
    public MemoryMatch? FindFuzzy(string text, Language source, double minScore)
    {
        var (first, second) = (loaded.FindFuzzy(text, source, minScore), kept?.FindFuzzy(text, source, minScore));
        return first is null || second?.Score > first.Score ? Noted(second) : first;
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<MemoryUnit> units) => loaded.Add(units);

    /// <inheritdoc/>
    public MachineTranslation? FindMachine(MachineKey key) => loaded.FindMachine(key) ?? kept?.FindMachine(key);

    /// <inheritdoc/>
    public void AddMachine(IReadOnlyList<MachineTranslation> translations)
    {
        loaded.AddMachine(translations);
        if (kept is { IsWritable: true })
        {
            kept.AddMachine(translations);
        }
    }

    /// <summary>Counts a use of the units that were found since the last time: a dry run does not ask for it. A write-protected memory stays as it is.</summary>
    /// <exception cref="Core.AlignmentException">The memory cannot be written.</exception>
    public void CountUses()
    {
        if (used.Count > 0 && kept is { IsWritable: true })
        {
            kept.CountUse([.. used]);
            used.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => kept?.Dispose();

    private MemoryMatch? Noted(MemoryMatch? match)
    {
        if (match is not null)
        {
            used.Add(match.Unit);
        }

        return match;
    }
}
