using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Reporting;
using Alignment.Formats.Caching;
using Alignment.Formats.Decoding;
using Alignment.Formats.Mending;
using Alignment.Formats.Prose;

namespace Alignment.Cli.Checking;

/// <summary>Reads, checks and, if the user asks for it, mends one file at a time, in memory.</summary>
/// <param name="plan">The check.</param>
/// <param name="input">Reads files.</param>
/// <param name="checker">Checks them.</param>
/// <param name="cache">Results of earlier runs; null if there are none.</param>
/// <param name="mayMend">Which findings are to be mended.</param>
internal sealed class FileCheck(CheckPlan plan, CheckInput input, TextChecker checker, ResultCache? cache, Func<Finding, bool> mayMend)
{
    /// <summary>Checks a file.</summary>
    public FileOutcome Run(string path, CancellationToken cancellationToken)
    {
        if (plan.Mending == MendingMode.None && CheckInput.IsTooLarge(path))
        {
            return new LargeFileCheck(input, checker, plan.NeedsFingerprints).Run(path, cancellationToken);
        }

        var (bytes, skipped) = input.ReadBytes(path);
        if (bytes is null)
        {
            return new FileOutcome(path, null, skipped);
        }

        var shown = input.NameOf(path);
        var kept = path == TextInput.StandardInput ? null : cache;
        var result = kept?.Find(shown, bytes);
        if (result is null)
        {
            var (file, problem) = Parse(shown, bytes);
            if (file is null)
            {
                return new FileOutcome(path, null, new SkippedFile(shown, problem!));
            }

            if (kept is null && plan.Mending == MendingMode.None)
            {
                // The characters are enough from here on, and a file may be large.
                bytes = null;
                return new FileOutcome(path, Check(file));
            }

            result = Check(file);
            if (result.SkippedLines.Count == 0)
            {
                kept?.Add(shown, bytes, result); // the cache knows no notices, and those of a file that is wrong are wanted every time
            }
        }

        if (plan.Mending == MendingMode.None || ProseReader.IsReadOnly(shown))
        {
            return new FileOutcome(path, result);
        }

        // What was text stays text: only words of it are replaced.
        var mender = new FileMender(content => ProseReader.Decode(shown, content)!, content => Check(input.Parse(shown, content)!), mayMend);
        var mended = mender.Mend(bytes, result);

        // The bytes of a file that stays as it is are of no use to anybody, and may be many.
        var isTold = mended.HasChanged || mended.Note is not null || path == TextInput.StandardInput;
        return new FileOutcome(path, plan.Mending == MendingMode.Diff ? mended.Before : mended.After, null, isTold ? mended : null);

        (CheckedFile? File, string? Problem) Parse(string name, byte[] content)
        {
            try
            {
                return input.Parse(name, content) is { } file
                    ? file is { Texts: [], SkippedLines.First: [var line, ..] } ? (null, $"none of its lines is a JSON object; line {line.Line}: {line.Reason}") : (file, null)
                    : (null, KnownFile.OfAll(content, name) is { } known ? $"is {known.What}, no text" : "binary, not text");
            }
            catch (InputFormatException exception)
            {
                return (null, exception.Problem.TrimEnd('.'));
            }
        }

        FileResult Check(CheckedFile content)
        {
            var found = checker.Check(content, cancellationToken);
            if (ProseReader.IsReadOnly(content.Path))
            {
                found = found with { Findings = [.. found.Findings.Select(finding => finding with { Fix = Fixability.None })] };
            }

            return plan.NeedsFingerprints ? found with { Findings = Fingerprints.Add(found.Findings) } : found;
        }
    }
}
