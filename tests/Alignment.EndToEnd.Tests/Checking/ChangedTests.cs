namespace Alignment.EndToEnd.Tests.Checking;

/// <summary><c>check --changed</c> in a repository of git's own making.</summary>
public sealed class ChangedTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact(Tool.Git)]
    public async Task Only_findings_on_changed_lines_count()
    {
        var repository = Repository();
        Write("fr/un.txt", "À Kiev.\nRien.\nEncore à Kiev.\n");
        Write("fr/le deux, « é ».txt", "À Kiev.\nÀ Kiev.\n");
        Write("fr/passé.txt", "On va à Kiev.\nOn revient.\nOn reste.\nOn dort.\n");
        Commit();
        Git("branch", "base");
        Write("fr/un.txt", "Une ligne de plus.\nÀ Kiev.\nRien.\nToujours à Kiev.\n");
        Write("fr/le deux, « é ».txt", "À Kiev.\nÀ Kiev, enfin.\n");
        File.Delete(folder["repository/fr/passé.txt"]);
        Write("fr/renommé.txt", "On va à Kiev.\nOn revient.\nOn reste à Kiev.\nOn dort.\n");
        Commit();
        Write("fr/nou\nveau.txt", "À Kiev.\n");
        Write("fr/ignoré.txt", "À Kiev.\n");
        Write(".gitignore", "ignor*\n");

        var run = await CheckAsync(repository, "base");

        run.Exit.Should().Be(1);
        run.Error.Should().Contain("alignment: left out 4 findings on lines that have not changed since base\n");
        run.Out.Should().Be("""
            le deux, « é ».txt:2:3
            nou veau.txt:1:3
            renommé.txt:3:12
            un.txt:4:12

            """);
        (await CheckAsync(folder["repository/fr"], "base")).Out.Should().Be(run.Out);
        (await CheckAsync(folder["repository/fr/un.txt"], "HEAD")).Exit.Should().Be(0);
    }

    [ToolFact(Tool.Git)]
    public async Task Work_on_a_branch_is_compared_with_where_it_began()
    {
        var repository = Repository();
        Write("fr/un.txt", "Un.\nDeux.\nÀ Kiev.\n");
        Commit();
        Git("checkout", "-q", "-b", "work");
        Write("fr/deux.txt", "À Kiev.\n");
        Commit();
        Git("checkout", "-q", "main");
        Write("fr/un.txt", "Un.\nDeux.\nÀ Kyiv.\n");
        Commit();
        Git("checkout", "-q", "work");

        (await CheckAsync(repository, "main")).Out.Should().Be("deux.txt:1:3\n");
    }

    [ToolFact(Tool.Git)]
    public async Task Only_changed_lines_are_mended()
    {
        var repository = Repository();
        Write("fr/un.txt", "À Kiev.\n");
        Commit();
        Write("fr/un.txt", "À Kiev.\nÀ Kiev.\n");

        (await CheckAsync(repository, "HEAD", "--fix")).Exit.Should().Be(0);

        File.ReadAllText(folder["repository/fr/un.txt"]).Should().Be("À Kiev.\nÀ Kyiv.\n");
    }

    [ToolTheory(Tool.Git)]
    [InlineData("--output=evil", "--changed: '--output=evil' is no name of a commit.")]
    [InlineData("main\u0001", "--changed: 'main")]
    [InlineData("main; touch evil", "--changed: git knows no commit 'main; touch evil' here.")]
    [InlineData("no-such-branch", "--changed: git knows no commit 'no-such-branch' here. Check the name; in a shallow clone, fetch it first")]
    public async Task What_is_no_commit_is_refused(string reference, string message)
    {
        var repository = Repository();
        Write("fr/un.txt", "À Kiev.\n");
        Commit();

        var run = await OurProgram.TryAsync("check", repository, "--glossary", folder["glossary.yml"], "--changed=" + reference);

        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.Should().StartWith("alignment: " + message);
        Directory.GetFileSystemEntries(repository).Should().HaveCount(2);
    }

    [ToolFact(Tool.Git)]
    public async Task Without_a_repository_there_is_a_message()
    {
        Directory.CreateDirectory(folder["plain"]);
        Repository();

        var run = await OurProgram.TryAsync("check", folder["plain"], "--glossary", folder["glossary.yml"], "--changed", "main");

        run.Exit.Should().Be(2);
        run.Error.Should().MatchRegex("is in no git repository that can be used \\(fatal: not a git repository.*\\)\\. --changed needs one\\.\n$");
    }

    private string Repository()
    {
        File.WriteAllText(folder["glossary.yml"], "entries:\n- id: kyiv\n  fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]\n");
        Directory.CreateDirectory(folder["repository"]);
        Git("init", "-q", "-b", "main");

        // what users have in their settings must not matter
        Git("config", "diff.noprefix", "true");
        Git("config", "diff.mnemonicPrefix", "true");
        Git("config", "diff.context", "9");
        Git("config", "diff.external", "false");
        Git("config", "color.ui", "always");
        return folder["repository"];
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "x");
    }

    private void Git(params string[] arguments)
    {
        var (exit, said) = Tools.RunIn(folder["repository"], "git", arguments);
        exit.Should().Be(0, said);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder["repository"], name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    // Findings by name and place alone.
    private async Task<(int Exit, string Out, string Error)> CheckAsync(string path, string since, params string[] more)
    {
        var run = await OurProgram.TryAsync(["check", path, "--lang", "fr", "--fail-on", "warning", "--format", "line", "--glossary", folder["glossary.yml"], "--changed", since, .. more]);
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(": warning", StringComparison.Ordinal)].Split("/fr/")[^1] + "\n");
        return (run.Exit, string.Concat(lines), run.Error);
    }
}
