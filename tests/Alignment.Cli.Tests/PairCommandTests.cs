namespace Alignment.Cli.Tests;

public sealed class PairCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alignment-pair").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Documents_pair_by_what_they_say()
    {
        Write("fr/un.txt", "La mairie de Valbourg a annoncé mardi la fermeture du pont Lavigne. Les 250 riverains devront faire un détour de 12 kilomètres.");
        Write("fr/deux.txt", "La foire d'automne a attiré une foule record samedi. Les organisateurs ont compté 4000 visiteurs.");
        Write("en/x.txt", "The autumn fair drew a record crowd on Saturday. Organizers counted 4,000 visitors.");
        Write("en/y.txt", "Valbourg city hall announced the closing of the Lavigne bridge on Tuesday. The 250 residents will have to take a 12-kilometre detour.");

        var run = await Program.RunAsync("pair", Path.Combine(folder, "fr"), Path.Combine(folder, "en"));

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(row => (row[0], row[1]))
            .Should().BeEquivalentTo([("un", "y"), ("deux", "x")]);
    }

    [Fact]
    public async Task A_folder_without_documents_is_an_error_that_names_it()
    {
        Write("fr/un.txt", "La mairie de Valbourg a annoncé mardi la fermeture du pont Lavigne.");
        var empty = Path.Combine(folder, "en");
        Directory.CreateDirectory(empty);

        var run = await Program.RunAsync("pair", Path.Combine(folder, "fr"), empty);

        run.Should().Be(new Program.Run(2, "", $"alignment: {empty}: no usable document. Name a folder of .txt, .md, .html or .jsonl files.\n"));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
