namespace Alignment.Core.Checking;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
