using System.Xml.Linq;

namespace Alignment.Cli.Tests.House;

public class ProjectReferenceTests
{
    /// <summary>Which project may know which: the arrows point to Core, and the middle ones do not know each other.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Alignment.Core"] = [],
        ["Alignment.Formats"] = ["Alignment.Core"],
        ["Alignment.Services"] = ["Alignment.Core"],
        ["Alignment.Web"] = ["Alignment.Core", "Alignment.Formats"], // the review page reads and writes bitext files
        ["Alignment.Cli"] = ["Alignment.Core", "Alignment.Formats", "Alignment.Services", "Alignment.Web"],
    };

    public static TheoryData<string> Projects() => [.. SourceTree.Files.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && IsProject(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_point_the_right_way(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);

        var references = Elements(project, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Allowed.Should().ContainKey(name, "a new project of src has its place in the house");
        references.Should().BeSubsetOf(Allowed[name]);
    }

    [Fact]
    public void Every_project_is_in_the_solution_and_lies_in_a_folder_of_its_name()
    {
        var solution = SourceTree.Read("Alignment.sln").Replace('\\', '/');

        foreach (var project in SourceTree.Files.Where(IsProject))
        {
            solution.Should().Contain($"\"{project}\"");
            Path.GetFileName(Path.GetDirectoryName(project)).Should().Be(Path.GetFileNameWithoutExtension(project));
        }
    }

    [Fact]
    public void Package_versions_are_exact_and_stand_in_one_place()
    {
        var central = XDocument.Parse(SourceTree.Read("Directory.Packages.props"));
        var versions = central.Descendants("PackageVersion").ToDictionary(version => (string)version.Attribute("Include")!, version => (string)version.Attribute("Version")!);
        var references = SourceTree.Files.Where(path => IsProject(path) || path.EndsWith(".props", StringComparison.Ordinal) || path.EndsWith(".targets", StringComparison.Ordinal))
            .SelectMany(path => Elements(path, "PackageReference"))
            .ToList();

        central.Descendants("ManagePackageVersionsCentrally").Single().Value.Should().Be("true");
        central.Descendants("CentralPackageTransitivePinningEnabled").Single().Value.Should().Be("true");
        versions.Values.Should().AllSatisfy(version => version.Should().MatchRegex(@"^\d+(\.\d+){1,3}$", "no ranges, no wildcards, no previews"));
        references.Should().NotBeEmpty();
        references.Select(reference => (string)reference.Attribute("Include")!).Should().BeSubsetOf(versions.Keys);
        references.Should().AllSatisfy(reference => reference.Attributes().Select(attribute => attribute.Name.LocalName).Should().NotContain(["Version", "VersionOverride"]));
    }

    private static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.Ordinal);

    private static IEnumerable<XElement> Elements(string path, string name) => XDocument.Parse(SourceTree.Read(path)).Descendants(name);
}
