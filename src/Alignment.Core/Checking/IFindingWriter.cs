namespace Alignment.Core.Checking;

/// <summary>Writes the result of a check in one format.</summary>
public interface IFindingWriter
{
    /// <summary>Writes one finding. Findings come sorted by path, line, column and rule.</summary>
    /// <param name="finding">The finding; a baselined one only if the user asked for those.</param>
    void Write(Finding finding);

    /// <summary>Writes what stands behind the last finding. Called once, also where there is no finding.</summary>
    /// <param name="summary">What was checked and found.</param>
    void Finish(CheckSummary summary);
}
