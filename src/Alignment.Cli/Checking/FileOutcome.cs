using Alignment.Core.Checking;
using Alignment.Core.Reporting;
using Alignment.Formats.Mending;

namespace Alignment.Cli.Checking;

/// <summary>What became of one file.</summary>
/// <param name="Path">The file, as it is opened; <c>-</c> for standard input.</param>
/// <param name="Result">What the check found, in the mended file if it is to be mended; null if the file was passed over.</param>
/// <param name="Skipped">Why it was passed over; null if it was not.</param>
/// <param name="Mended">The file before and after mending; null if mending was not asked for, or there is nothing to say of it.</param>
internal sealed record FileOutcome(string Path, FileResult? Result, SkippedFile? Skipped = null, MendedFile? Mended = null);
