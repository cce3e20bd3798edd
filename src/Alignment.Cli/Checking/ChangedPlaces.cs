using Alignment.Cli.Git;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Formats.Diffs;

namespace Alignment.Cli.Checking;

/// <summary>Which findings stand on lines that have changed since a commit.</summary>
internal sealed class ChangedPlaces
{
    private readonly GitRepository repository;
    private readonly ChangedLines lines;
    private readonly string stdinName;

    private ChangedPlaces(GitRepository repository, ChangedLines lines, string stdinName)
    {
        this.repository = repository;
        this.lines = lines;
        this.stdinName = stdinName;
    }

    /// <summary>Asks the repository that the first path is in.</summary>
    /// <returns>Null if the user did not ask for changed lines.</returns>
    /// <exception cref="AlignmentException">git or the repository is absent, or there is no such commit.</exception>
    public static ChangedPlaces? Find(CheckPlan plan, CancellationToken cancellationToken)
    {
        if (plan.ChangedSince is not { } reference)
        {
            return null;
        }

        var path = plan.Paths.FirstOrDefault(path => path != TextInput.StandardInput) ?? ".";
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var repository = GitRepository.Of(folder, cancellationToken);
        return new ChangedPlaces(repository, repository.ChangesSince(reference, cancellationToken), plan.StdinName);
    }

    /// <summary>Whether a finding is on a line that has changed. Standard input is new as a whole.</summary>
    public bool Contains(Finding finding) =>
        finding.Place.File == stdinName || lines.Contains(repository.PathOf(finding.Place.File), finding.Place.StartLine, finding.Place.EndLine);
}
