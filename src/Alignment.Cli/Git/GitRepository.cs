using Alignment.Core;
using Alignment.Formats.Diffs;

namespace Alignment.Cli.Git;

/// <summary>The git repository that a folder is in.</summary>
internal sealed class GitRepository
{
    private readonly GitProgram git;
    private readonly string folder;
    private readonly string prefix;

    private GitRepository(GitProgram git, string folder, string prefix)
    {
        this.git = git;
        this.folder = folder;
        this.prefix = prefix;
    }

    /// <summary>Finds the repository.</summary>
    /// <exception cref="InputFormatException">There is none, or git is absent or refuses.</exception>
    public static GitRepository Of(string folder, CancellationToken cancellationToken)
    {
        var git = new GitProgram(folder, cancellationToken);
        var answer = git.Run("rev-parse", "--show-prefix");
        return answer.Exit == 0
            ? new GitRepository(git, folder, answer.Out.TrimEnd('\n'))
            : throw new InputFormatException(folder, $"is in no git repository that can be used ({answer.Complaint}). --changed needs one.");
    }

    /// <summary>What the working folder has that a commit has not: changed lines, and files that git does not know yet.</summary>
    /// <param name="reference">A commit, branch or tag. Where it has gone on since the work began, the commit they have in common counts.</param>
    /// <param name="cancellationToken">Looked at once a line of the difference.</param>
    /// <exception cref="InputFormatException">There is no such commit, or git fails.</exception>
    public ChangedLines ChangesSince(string reference, CancellationToken cancellationToken)
    {
        var commit = Resolve(reference);
        var changes = new ChangedLines();
        git.Stream(
            patch => UnifiedDiffReader.Read(patch, changes, cancellationToken),
            "diff", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--diff-filter=ACMRT", "--src-prefix=a/", "--dst-prefix=b/", "--no-relative",
            "--no-ext-diff", "--no-textconv", "--text", "--no-color", "--ignore-submodules", commit, "--");
        var untracked = git.Run("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/");
        foreach (var path in untracked.Out.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            changes.AddFile(path);
        }

        return changes;
    }

    /// <summary>What the repository calls a file.</summary>
    public string PathOf(string file)
    {
        // Worked out below a root of its own, so that the folder may be reached through links.
        const string Root = "/";
        var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return Path.GetRelativePath(Root, Path.GetFullPath(Path.Combine(Root, prefix, relative))).Replace('\\', '/');
    }

    private string Resolve(string reference)
    {
        // A name that begins with a hyphen would be an option; git allows none of these anyway (git-check-ref-format).
        if (reference.Length == 0 || reference[0] == '-' || reference.Any(char.IsControl))
        {
            throw new InputFormatException("--changed", $"'{reference}' is no name of a commit. Name a branch, a tag or a commit, such as origin/main.");
        }

        var commit = git.Run("rev-parse", "--verify", "--quiet", reference + "^{commit}");
        if (commit.Exit != 0)
        {
            throw new InputFormatException(
                "--changed", $"git knows no commit '{reference}' here. Check the name; in a shallow clone, fetch it first (git fetch origin {reference}, or fetch-depth: 0 in CI).");
        }

        var common = git.Run("merge-base", commit.Out.Trim(), "HEAD");
        return common.Exit == 0 ? common.Out.Trim() : commit.Out.Trim();
    }
}
