using Alignment.Core;
using Alignment.Services.Embeddings;
using Alignment.Tests.FakeServices;
using Microsoft.Data.Sqlite;

namespace Alignment.Services.Tests.Embeddings;

public sealed class VectorCacheTests : IDisposable
{
    private readonly EncoderFixture fixture = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        fixture.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_second_run_sends_nothing_wherever_the_model_is_served()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        await using var elsewhere = await FakeEmbeddingsServer.StartAsync();
        var first = await fixture.EncodeAsync(server, "Pluie.", "Neige.");

        var second = await fixture.EncodeAsync(elsewhere, "Neige.", "Pluie.");

        elsewhere.Requests.Should().BeEmpty();
        second.Of("Pluie.").ToArray().Should().NotBeEmpty().And.Equal(first.Of("Pluie.").ToArray());
    }

    [Fact]
    public async Task Vectors_of_another_model_or_prefix_are_other_vectors()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        await fixture.EncodeAsync(server, "Pluie.");

        await fixture.EncodeAsync(new EncoderOptions(server.Address, "fake") { Prefix = "query: " }, "Pluie.");
        var other = () => fixture.EncodeAsync(new EncoderOptions(server.Address, "other"), "Pluie.");

        await other.Should().ThrowAsync<ServiceException>("the server does not have it, and must have been asked");
        server.Requests.Count.Should().Be(2);
    }

    [Fact]
    public async Task Two_programs_may_use_a_cache_at_a_time()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        var options = new EncoderOptions(server.Address, "fake") { BatchSize = 2 };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(run =>
            Task.Run(() => fixture.EncodeAsync(options, [.. Enumerable.Range(0, 60).Select(number => $"Texte {(number + run * 15) % 60}.")]))));

        var before = server.Requests.Count;
        (await fixture.EncodeAsync(options, [.. Enumerable.Range(0, 60).Select(number => $"Texte {number}.")])).Count.Should().Be(60);
        server.Requests.Count.Should().Be(before);
    }

    [Fact]
    public void The_folder_of_a_cache_is_made()
    {
        using (VectorCache.Open(folder["a/b/vectors.db"], TimeSpan.FromSeconds(1)))
        {
        }

        File.Exists(folder["a/b/vectors.db"]).Should().BeTrue();
    }

    [Fact]
    public void What_is_no_cache_is_left_as_it_is()
    {
        File.WriteAllText(folder["notes.txt"], string.Concat(Enumerable.Repeat("Not a database at all. ", 100)));
        Execute(folder["other.db"], "CREATE TABLE recipes (name TEXT)");
        Execute(folder["newer.db"], "CREATE TABLE vectors (key BLOB); PRAGMA application_id = 1097619011; PRAGMA user_version = 9");

        Message("notes.txt").Should().Be("./notes.txt: this is not the cache of vectors, or it is damaged. Name another file, or delete it if nothing in it is needed.");
        Message("other.db").Should().Be("./other.db: this is a database of another program, not the cache of vectors. Name another file.");
        Message("newer.db").Should().Be("./newer.db: the cache of vectors was made by a newer version of this program. Use that version, or name another file.");
        File.ReadAllText(folder["notes.txt"]).Should().StartWith("Not a database");
    }

    [Fact]
    public void A_place_where_nothing_can_be_written_is_refused()
    {
        Directory.CreateDirectory(folder["folder.db"]);
        File.WriteAllText(folder["file"], "");

        Message("folder.db").Should().StartWith("./folder.db: the cache of vectors cannot be opened or made here: this is a folder").And.EndWith("name another file.");
        Message("file/vectors.db").Should().StartWith("./file/vectors.db: the cache of vectors cannot be made here (");
    }

    [Fact]
    public void A_cache_that_another_program_has_locked_is_waited_for_and_then_given_up()
    {
        using var other = new SqliteConnection($"Data Source={folder["locked.db"]};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE t (x); BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        Message("locked.db").Should().Be("./locked.db: the cache of vectors is locked by another program. Wait until it is done, or name another file.");
    }

    [Fact]
    public void A_vector_that_is_none_is_not_believed()
    {
        using (var cache = VectorCache.Open(folder["cache.db"], TimeSpan.FromSeconds(1)))
        {
            cache.Add([new([1], [1, float.NaN])]);
        }

        using var again = VectorCache.Open(folder["cache.db"], TimeSpan.FromSeconds(1));
        var finding = () => again.Find([1]);

        finding.Should().Throw<InputFormatException>().WithMessage("*is damaged: a vector in it is none. Delete the file*");
        again.Find([2]).Should().BeNull();
    }

    private string Message(string name)
    {
        var opening = () => VectorCache.Open(folder[name], TimeSpan.FromSeconds(1)).Dispose();
        return opening.Should().Throw<AlignmentException>().Which.Message.Replace(folder.Path, ".", StringComparison.Ordinal);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
