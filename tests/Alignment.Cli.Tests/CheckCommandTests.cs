using System.Text.Json;

namespace Alignment.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CheckCommandTests()
    {
        Write("glossary.yml", """
            entries:
            - id: nato
              en: {term: NATO, of: North Atlantic Treaty Organization}
              fr:
              - {term: OTAN, gender: f}
              - {term: NATO, status: forbidden, use: OTAN}
              rules: {first_use: known}
            - id: kyiv
              en: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]
              fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]
            """);
        Write("fr/un.txt", "Le Canada respecte ses engagements envers la NATO.\nÀ Kiev, on attend.\n");
        Write("en/one.md", "# Talks\n\nThe talks in Kiev went on, and in `Kiev` too.\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check {0}/fr")]
    [InlineData("glossary lint")]
    [InlineData("glossary list")]
    public async Task A_glossary_without_entries_is_named(string command)
    {
        Write("empty.yml", "");

        var run = await Program.RunAsync([.. string.Format(System.Globalization.CultureInfo.InvariantCulture, command, folder.Path).Split(' '), "--glossary", folder["empty.yml"]]);

        run.Exit.Should().Be(0);
        run.Error.Should().Contain($"alignment: {folder["empty.yml"]} has no entries").And.NotContain("no glossary here");
    }

    [Fact]
    public async Task Findings_are_lines_sorted_by_place_with_a_summary_beside()
    {
        var run = await CheckAsync(folder.Path);

        run.Exit.Should().Be(1);
        run.Out.Should().Be("""
            ./en/one.md:3:14: warning TERM002 use “Kyiv” instead of “Kiev” [kyiv, ./glossary.yml:9]
            ./fr/un.txt:1:46: error TERM001 use “OTAN” instead of “NATO” [nato, ./glossary.yml:6]
            ./fr/un.txt:2:3: warning TERM002 use “Kyiv” instead of “Kiev” [kyiv, ./glossary.yml:10]

            """);
        run.Error.Should().Be("""
            alignment: passed over 1 file of other kinds (checked: .txt .md .html .docx .jsonl, others by name or with --glob)
            alignment: 1 error, 2 warnings, 0 info in 2 of 2 files; 3 can be mended with --fix

            """);
    }

    [Fact]
    public async Task An_empty_file_is_not_said_to_be_in_a_third_language()
    {
        Write("fr/vide.txt", "\n");

        var run = await CheckAsync(folder["fr/vide.txt"]);

        run.Exit.Should().Be(0);
        run.Error.Should().Be("alignment: no findings in 1 file\n");
    }

    [Fact]
    public async Task Lines_of_jsonl_that_are_no_objects_are_passed_over_with_a_notice_each_up_to_ten()
    {
        Write("a.jsonl", "{bad\n{\"lang\": \"en\", \"text\": \"The talks in Kiev went on.\"}\n[1]\n" + string.Concat(Enumerable.Repeat("{\"text\": 1,}\n", 12)));

        var run = await CheckAsync(folder["a.jsonl"]);

        run.Out.Should().StartWith("./a.jsonl:2:38: warning TERM002");
        run.Error.Should().StartWith("alignment: skipped ./a.jsonl:1: not valid JSON, byte 2\nalignment: skipped ./a.jsonl:3: not a JSON object\nalignment: skipped ./a.jsonl:4: not valid JSON, byte 12\n")
            .And.Contain("alignment: skipped ./a.jsonl: 4 more lines that are no JSON objects\n");
    }

    [Fact]
    public async Task A_jsonl_file_without_any_object_is_passed_over()
    {
        Write("b.jsonl", "{bad\n");

        var run = await CheckAsync(folder["b.jsonl"]);

        run.Exit.Should().Be(0);
        run.Error.Should().Be("alignment: skipped ./b.jsonl: none of its lines is a JSON object; line 1: not valid JSON, byte 2\nalignment: no findings in 0 files\n");
    }

    [Fact]
    public async Task A_terminal_shows_the_line_and_marks_the_place()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(Stream.Null, output, TextWriter.Null, IsInteractive: false) { Width = 60 };

        await CommandLine.RunAsync(["check", folder["fr/un.txt"], "--glossary", folder["glossary.yml"], "--no-color"], terminal);

        output.ToString().Replace(folder.Path, ".", StringComparison.Ordinal).Should().Be("""
            ./fr/un.txt:1:46: error TERM001 use “OTAN” instead of “NATO” [nato, ./glossary.yml:6]
                Le Canada respecte ses engagements envers la NATO.
                                                             ^~~~
            ./fr/un.txt:2:3: warning TERM002 use “Kyiv” instead of “Kiev” [kyiv, ./glossary.yml:10]
                À Kiev, on attend.
                  ^~~~

            """);
    }

    [Fact]
    public async Task Line_format_is_what_problem_matchers_read() =>
        (await CheckAsync(folder["fr/un.txt"], "--format", "line")).Out.Should().StartWith(
            "./fr/un.txt:1:46: error: TERM001: use “OTAN” instead of “NATO” [nato]\n");

    [Fact]
    public async Task Json_holds_all_there_is_to_know()
    {
        var run = await CheckAsync(folder["fr/un.txt"], "--format", "json", "--select", "TERM001");

        using var json = JsonDocument.Parse(run.Out);
        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("rule").GetString().Should().Be("TERM001");
        finding.GetProperty("matched").GetString().Should().Be("NATO");
        finding.GetProperty("suggestions")[0].GetProperty("newText").GetString().Should().Be("l'OTAN");
        finding.GetProperty("fingerprint").GetString().Should().HaveLength(64);
        json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Json_without_findings_is_json() =>
        JsonDocument.Parse((await CheckAsync(folder.Path, "--format", "json", "--select", "TERM013")).Out).RootElement.GetProperty("findings").GetArrayLength().Should().Be(0);

    [Theory]
    [InlineData(1, "error")]
    [InlineData(0, "never")]
    [InlineData(0, "error", "--ignore", "TERM001")]
    [InlineData(1, "warning", "--ignore", "TERM001")]
    [InlineData(1, "never", "--max-warnings", "1")]
    [InlineData(0, "never", "--max-warnings", "2")]
    [InlineData(1, "info", "--select", "deprecated-term")]
    [InlineData(0, "info", "--select", "TERM00", "--ignore", "TERM001,TERM002")]
    public async Task The_exit_code_says_whether_there_is_something_to_mend(int exit, string failOn, params string[] more) =>
        (await CheckAsync([folder.Path, "--fail-on", failOn, .. more])).Exit.Should().Be(exit);

    [Fact]
    public async Task The_output_does_not_depend_on_the_number_of_jobs()
    {
        for (var i = 0; i < 40; i++)
        {
            Write($"fr/copie{i:00}.txt", "À Kiev, on attend l'Otan, dit la NATO.\n");
        }

        var one = await CheckAsync(folder.Path, "--format", "jsonl", "--jobs", "1");
        var many = await CheckAsync(folder.Path, "--format", "jsonl", "--jobs", "8");

        many.Should().Be(one);
    }

    [Fact]
    public async Task Standard_input_is_called_what_the_user_says()
    {
        var run = await Program.RunAsync("The talks in `Kiev`, in Kiev.", ["check", "-", "--stdin-filename", "story.md", "--lang", "en", "--glossary", folder["glossary.yml"], "--format", "line"]);

        run.Out.Should().Be("story.md:1:25: warning: TERM002: use “Kyiv” instead of “Kiev” [kyiv]\n");
    }

    [Fact]
    public async Task A_check_that_is_stopped_exits_with_130()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var run = await Program.RunAsync("", ["check", folder.Path, "--glossary", folder["glossary.yml"]], stop.Token);

        run.Exit.Should().Be(130);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task A_baseline_lets_old_findings_be_and_tells_which_are_gone()
    {
        var baseline = folder["known.json"];
        (await CheckAsync(folder.Path, "--baseline", baseline, "--write-baseline")).Error.Should().Be("alignment: wrote 3 findings to ./known.json\n");
        Write("fr/un.txt", "Rien de neuf.\n\nLe Canada respecte ses engagements envers la NATO.\nÀ Kyiv, on attend.\n");

        var run = await CheckAsync(folder.Path, "--baseline", baseline, "--format", "line");

        run.Exit.Should().Be(0);
        run.Out.Should().Be("./known.json:4:1: warning: BAS001: TERM002 in fr/un.txt is mended; write the baseline again\n");
        run.Error.Should().Contain("2 known by ./known.json");
        (await CheckAsync(folder.Path, "--baseline", baseline, "--show-baselined")).Out.Should().Contain("“NATO” [nato, ./glossary.yml:6] (in the baseline)");
    }

    [Fact]
    public async Task A_baseline_of_another_version_is_refused()
    {
        Write("known.json", """{"format":"alignment-baseline","version":2,"findings":[]}""");

        (await CheckAsync(folder.Path, "--baseline", folder["known.json"])).Should().Be(new Program.Run(
            2, "", "alignment: ./known.json: this baseline has version 2; this program reads version 1. Write it again with --write-baseline.\n"));
    }

    [Fact]
    public async Task Settings_change_severities_for_all_files_and_for_some()
    {
        Write("alignment.yml", """
            rules: {TERM002: error}
            overrides:
            - {files: ["fr/**"], rules: {TERM001: info, deprecated-term: none}}
            exclude: [archive/]
            """);
        Write("archive/old.txt", "The talks in Kiev.\n");

        var run = await CheckAsync(folder.Path, "--config", folder["alignment.yml"], "--format", "line");

        run.Out.Should().Be("""
            ./en/one.md:3:14: error: TERM002: use “Kyiv” instead of “Kiev” [kyiv]
            ./fr/un.txt:1:46: info: TERM001: use “OTAN” instead of “NATO” [nato]

            """);
    }

    [Fact]
    public async Task What_is_no_text_is_skipped_with_a_notice()
    {
        File.WriteAllBytes(folder["picture.txt"], [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]);
        File.WriteAllText(folder["paper.txt"], "%PDF-1.4");
        Write("fr/polski.txt", "Wczoraj wieczorem w Warszawie odbyło się spotkanie, na którym ministrowie rozmawiali o bezpieczeństwie regionu i o przyszłości sojuszu.\n");
        Directory.CreateSymbolicLink(folder["fr/again"], folder.Path);
        File.Delete(folder["fr/polski.txt"]);

        var run = await CheckAsync(folder.Path, "--fail-on", "never");

        run.Exit.Should().Be(0);
        run.Error.Should().Contain("alignment: skipped ./picture.txt: binary, not text\n").And.Contain("alignment: skipped ./paper.txt: is a PDF file, no text\n");
    }

    [Fact]
    public async Task Hidden_files_excluded_files_and_files_of_other_kinds_are_passed_over()
    {
        Write(".hidden/a.txt", "The talks in Kiev.\n");
        Write("drafts/a.txt", "The talks in Kiev.\n");
        Write("notes.rst", "The talks in Kiev.\n");

        (await CheckAsync(folder.Path, "--exclude", "drafts/", "--format", "line")).Out.Should().NotContain(".hidden").And.NotContain("drafts").And.NotContain("rst");
        (await CheckAsync(folder.Path, "--glob", "*.rst", "--format", "line")).Out.Should().Be("./notes.rst:1:14: warning: TERM002: use “Kyiv” instead of “Kiev” [kyiv]\n");
        (await CheckAsync(folder["notes.rst"], "--format", "line")).Out.Should().StartWith("./notes.rst:1:14");
    }

    [Fact]
    public async Task Findings_go_to_a_file_when_asked()
    {
        var run = await CheckAsync(folder["fr/un.txt"], "--format", "line", "-o", folder["out.txt"], "--quiet");

        run.Should().Be(new Program.Run(1, "", ""));
        File.ReadAllText(folder["out.txt"]).Should().Contain("TERM001");
    }

    [Fact]
    public async Task Statistics_count_by_rule() =>
        (await CheckAsync(folder.Path, "--stats", "--quiet")).Error.Should().Be("TERM001        1  forbidden-term\nTERM002        2  deprecated-term\ncharacters checked: 125\n");

    [Fact]
    public async Task Explain_prints_the_page_of_a_rule()
    {
        (await Program.RunAsync("check", "--explain", "term001")).Out.Should().StartWith("# TERM001 forbidden-term\n\nA term that the glossary forbids.");
        (await Program.RunAsync("check", "--explain", "TERM0001")).Should().Be(new Program.Run(
            2, "", "alignment: there is no rule 'TERM0001'. Did you mean TERM001? 'alignment config show' lists them.\n"));
    }

    [Fact]
    public async Task Config_show_tells_what_the_settings_come_to()
    {
        Write("alignment.yml", "rules: {TERM005: warning}\nfail_on: warning\n");

        var run = await Program.RunAsync("config", "show", "--config", folder["alignment.yml"], "--glossary", folder["glossary.yml"]);

        run.Out.Should().Contain("fail_on: warning\n").And.Contain("  TERM005  warning  not-preferred\n").And.Contain("  TERM013  none     unknown-acronym\n");
    }

    [Fact]
    public async Task Mistakes_are_one_line_and_exit_2()
    {
        Write("bad.yml", "rules: {TERM01: error}\n");
        Write("worse.yml", "rule: {TERM001: error}\n");

        await CommandGolden.CheckErrorsAsync(
            "check-errors",
            folder.Path,
            "check ./missing.txt",
            "check ./fr --selct TERM001",
            "check ./fr --select TERM01X",
            "check ./fr --select forbiden-term",
            "check ./fr --format xml",
            "check ./fr --fail-on warnings",
            "check ./fr --max-warnings many",
            "check ./fr --baseline ./none.json",
            "check ./fr --glossary ./none.yml",
            "check ./fr --config ./bad.yml",
            "check ./fr --config ./worse.yml");
    }

    [Fact]
    public Task Help_has_examples() => CommandGolden.CheckHelpAsync("check");

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
    }

    // The folder is written as "." so that what is expected can stand in the test.
    private async Task<Program.Run> CheckAsync(params string[] args)
    {
        var run = await Program.RunAsync(["check", .. args, "--glossary", folder["glossary.yml"]]);
        return run with
        {
            Out = run.Out.Replace(folder.Path, ".", StringComparison.Ordinal),
            Error = run.Error.Replace(folder.Path, ".", StringComparison.Ordinal),
        };
    }
}
