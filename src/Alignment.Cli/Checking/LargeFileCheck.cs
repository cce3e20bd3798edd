using System.Globalization;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Reporting;

namespace Alignment.Cli.Checking;

/// <summary>Checks a file that is too large to be held in memory whole, part by part.</summary>
/// <param name="input">Reads files.</param>
/// <param name="checker">Checks them.</param>
/// <param name="needsFingerprints">Whether findings need their fingerprints.</param>
internal sealed class LargeFileCheck(CheckInput input, TextChecker checker, bool needsFingerprints)
{
    // Findings are kept until the end, and nobody reads this many: some 300 MB.
    private const int MostFindings = 3_000_000;

    /// <summary>Checks a file.</summary>
    public FileOutcome Run(string path, CancellationToken cancellationToken)
    {
        var shown = input.NameOf(path);
        var parts = new FileParts(shown);
        try
        {
            foreach (var part in input.ReadParts(path))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (parts.Findings > MostFindings)
                {
                    return Outcome(path, parts, new SkippedFile(shown, string.Create(
                        CultureInfo.InvariantCulture, $"from line {part.Lines + 1} on, since there are {parts.Findings:N0} findings before it; split it, or select rules")));
                }

                parts.Add(checker.Check(part.File, cancellationToken), part.Lines, part.Offset);
            }

            return Outcome(path, parts, null);
        }
        catch (InputFormatException cause)
        {
            return Outcome(path, parts, new SkippedFile(shown, cause.Problem.TrimEnd('.')));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Outcome(path, parts, new SkippedFile(shown, "not readable: " + cause.Message.ReplaceLineEndings(" ").TrimEnd('.')));
        }
    }

    // What was found before a part that cannot be read is worth knowing.
    private FileOutcome Outcome(string path, FileParts parts, SkippedFile? skipped)
    {
        if (parts.IsEmpty)
        {
            return new FileOutcome(path, null, skipped);
        }

        var result = parts.Join();
        return new FileOutcome(path, needsFingerprints ? result with { Findings = Fingerprints.Add(result.Findings) } : result, skipped);
    }
}
