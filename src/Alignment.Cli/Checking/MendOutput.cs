using System.Text;
using Alignment.Core;
using Alignment.Formats.Diffs;
using Alignment.Formats.Mending;
using Alignment.Formats.Output;
using Alignment.Formats.Prose;

namespace Alignment.Cli.Checking;

/// <summary>Writes what was mended: into files, to standard output, or as a patch.</summary>
/// <param name="plan">The check.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class MendOutput(CheckPlan plan, Terminal terminal)
{
    /// <summary>Writes it, and says how much it is.</summary>
    /// <returns>The outcomes; of a file that could not be mended, what the check found in it.</returns>
    /// <exception cref="OutputException">A file cannot be written; then none is.</exception>
    public IReadOnlyList<FileOutcome> Write(IReadOnlyList<FileOutcome> outcomes, CancellationToken cancellationToken)
    {
        if (plan.Mending == MendingMode.Fix)
        {
            outcomes = [.. outcomes.Select(RefuseIfChanged)];
            WriteFiles(outcomes, cancellationToken);
        }
        else if (plan.Mending == MendingMode.Diff)
        {
            WriteDiff(outcomes, cancellationToken);
        }

        Tell(outcomes);
        return outcomes;
    }

    // Somebody may have saved the file while others were checked: their work counts.
    private static FileOutcome RefuseIfChanged(FileOutcome outcome)
    {
        if (outcome is not { Mended: { HasChanged: true } mended } || outcome.Path == TextInput.StandardInput)
        {
            return outcome;
        }

        var file = new FileInfo(outcome.Path);
        var problem = file is { Exists: true, IsReadOnly: true } ? "not mended: the file is read-only"
            : !file.Exists || !IsSame(outcome.Path, mended.Original) ? "not mended: the file has changed since it was checked. Run the check again"
            : null;
        return problem is null
            ? outcome
            : outcome with { Result = mended.Before, Mended = new MendedFile(mended.Original, mended.Original, mended.Before, mended.Before, 0) { Note = problem } };
    }

    private static bool IsSame(string path, byte[] bytes)
    {
        try
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void WriteFiles(IReadOnlyList<FileOutcome> outcomes, CancellationToken cancellationToken)
    {
        using var output = new OutputSet(cancellationToken);
        foreach (var outcome in outcomes)
        {
            if (outcome is { Path: not TextInput.StandardInput, Mended: { HasChanged: true } mended })
            {
                output.AddBytes(outcome.Path, () => mended.Bytes);
            }
        }

        output.Commit();
        if (outcomes.FirstOrDefault(outcome => outcome.Path == TextInput.StandardInput) is { Mended: { } text })
        {
            terminal.WriteBytes(text.Bytes);
        }
    }

    private void WriteDiff(IReadOnlyList<FileOutcome> outcomes, CancellationToken cancellationToken)
    {
        using var diff = new MemoryStream();
        foreach (var (path, mended) in outcomes.Where(outcome => outcome.Mended is { HasChanged: true }).Select(outcome => (outcome.Result!.Path, outcome.Mended!)))
        {
            if (ProseReader.Decode(path, mended.Original)!.Encoding is UnicodeEncoding or UTF32Encoding)
            {
                terminal.Error.WriteLine($"alignment: {path} is left out of the patch: it is UTF-16, which patches cannot hold. --fix mends it.");
                continue;
            }

            diff.Write(UnifiedDiff.Write(PatchPath.Of(path), mended.Original, mended.Bytes));
        }

        if (plan.Output is { } file)
        {
            OutputFile.WriteBytes(file, diff.ToArray, cancellationToken);
        }
        else
        {
            terminal.WriteBytes(diff.ToArray());
        }
    }

    private void Tell(IReadOnlyList<FileOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Mended?.Note is not null))
        {
            terminal.Error.WriteLine($"alignment: {outcome.Result!.Path}: {outcome.Mended!.Note}.");
        }

        var files = outcomes.Count(outcome => outcome.Mended is { HasChanged: true });
        if (!plan.IsQuiet && files > 0)
        {
            var mends = outcomes.Sum(outcome => outcome.Mended?.Mends ?? 0);
            terminal.Error.WriteLine($"alignment: {(plan.Mending == MendingMode.Fix ? "mended" : "--fix would mend")} {CheckNotices.Count(mends, "place")} in {CheckNotices.Count(files, "file")}");
        }
    }
}
