namespace Alignment.Cli;

/// <summary>What languages two collections of lines are in, as far as a look at some of them tells.</summary>
internal enum LineLanguages
{
    /// <summary>The first French, the second English; or nothing speaks against it.</summary>
    AsGiven,

    /// <summary>The first English, the second French.</summary>
    Swapped,

    /// <summary>Both French.</summary>
    BothFrench,

    /// <summary>Both English.</summary>
    BothEnglish,
}
