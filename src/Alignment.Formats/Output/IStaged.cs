namespace Alignment.Formats.Output;

/// <summary>Output under a temporary name.</summary>
internal interface IStaged
{
    /// <summary>Renames it over its target.</summary>
    void Commit();

    /// <summary>Deletes it, unless it was committed.</summary>
    void Discard();
}
