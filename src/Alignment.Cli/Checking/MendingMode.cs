namespace Alignment.Cli.Checking;

/// <summary>What is done about findings that can be mended.</summary>
internal enum MendingMode
{
    /// <summary>They are reported.</summary>
    None,

    /// <summary>Files are mended; what is left is reported.</summary>
    Fix,

    /// <summary>Nothing is written; what would be left is reported.</summary>
    DryRun,

    /// <summary>Nothing is written; the difference is shown.</summary>
    Diff,
}
