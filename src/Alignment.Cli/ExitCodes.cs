namespace Alignment.Cli;

/// <summary>The only exit codes of the program.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and nothing to report.</summary>
    public const int Done = 0;

    /// <summary>Findings at or above the chosen level.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or the work could not be done.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by the user: 128 + SIGINT, as shells expect.</summary>
    public const int Cancelled = 130;
}
