using System.Text;

namespace Alignment.EndToEnd.Tests.Checking;

/// <summary>The patch of <c>check --diff</c>, applied by programs that are not ours.</summary>
public sealed class PatchTests : IDisposable
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Below the working folder, so that the patch names files from there.
    private readonly string folder = Directory.CreateDirectory($"patch-{Guid.NewGuid():N}").Name;

    public PatchTests()
    {
        File.WriteAllText(In("glossary.yml"), "entries:\n- id: kyiv\n  fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]\n");
        Write("un.txt", new UTF8Encoding(true), "À Kiev.\r\nDeux\r\nTrois\r\nQuatre\r\nCinq\r\nSix\r\nSept\r\nHuit\r\nNeuf\r\nLe soir à Kiev");
        Write("la une, « é ».txt", Windows1252, "Le matin, où tout a été dit à Kiev.\n\n\n\n\n\n\n\n\n\nEt l'été, de Kiev à Kiev.\n");
        Write("sans fin.txt", new UTF8Encoding(false), "On attend à Kiev");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [ToolTheory(Tool.Patch)]
    [InlineData("patch", "-p1", "--binary", "-i")]
    public Task Patch_applies_it(string program, params string[] arguments) => AppliesAsync(program, arguments);

    [ToolTheory(Tool.Git)]
    [InlineData("git", "apply", "-p1")]
    public Task Git_applies_it(string program, params string[] arguments) => AppliesAsync(program, arguments);

    private async Task AppliesAsync(string program, string[] arguments)
    {
        var diff = Path.GetFullPath(In("the.patch"));
        (await OurProgram.TryAsync(Check("--diff", "-o", diff))).Exit.Should().Be(0);
        var before = Texts();
        var copy = Directory.CreateDirectory(In("copy")).FullName;
        foreach (var (name, bytes) in before)
        {
            Directory.CreateDirectory(Path.Combine(copy, folder, "fr"));
            File.WriteAllBytes(Path.Combine(copy, folder, "fr", name), bytes);
        }

        var (exit, said) = Tools.RunIn(copy, program, [.. arguments, diff]);

        exit.Should().Be(0, said);
        (await OurProgram.TryAsync(Check("--fix"))).Exit.Should().Be(0);
        var after = Texts();
        after.Should().HaveCount(3);
        foreach (var (name, bytes) in after)
        {
            bytes.Should().NotEqual(before[name]);
            File.ReadAllBytes(Path.Combine(copy, folder, "fr", name)).Should().Equal(bytes, name);
        }
    }

    private string[] Check(params string[] more) => ["check", In("fr"), "--lang", "fr", "--glossary", In("glossary.yml"), .. more];

    private Dictionary<string, byte[]> Texts() => Directory.GetFiles(In("fr")).ToDictionary(path => Path.GetFileName(path)!, File.ReadAllBytes);

    private void Write(string name, Encoding encoding, string text)
    {
        Directory.CreateDirectory(In("fr"));
        File.WriteAllBytes(In(Path.Combine("fr", name)), [.. encoding.Preamble, .. encoding.GetBytes(text)]);
    }

    private string In(string name) => Path.Combine(folder, name);
}
