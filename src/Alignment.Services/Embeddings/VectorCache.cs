using System.Runtime.InteropServices;
using Alignment.Core;
using Alignment.Services.Sqlite;
using Microsoft.Data.Sqlite;

namespace Alignment.Services.Embeddings;

/// <summary>Vectors that were fetched before, in one SQLite file. Several processes may use it at a time; instances may be used by several threads.</summary>
internal sealed class VectorCache : IDisposable
{
    private const string What = "the cache of vectors";
    private const int Application = 0x416C5643; // "AlVC": tells our files from other programs' databases
    private const int Version = 1;

    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly Lock gate = new();

    private VectorCache(string path, SqliteConnection connection)
    {
        this.path = path;
        this.connection = connection;
    }

    /// <summary>Opens a cache, or makes one, and the folder it is in.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another process that is writing.</param>
    /// <exception cref="AlignmentException">The file is no such cache, or cannot be made or written.</exception>
    public static VectorCache Open(string path, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false, // a closed cache is closed: its file can be moved or deleted
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        }.ToString());
        var cache = new VectorCache(path, connection);
        try
        {
            cache.Guard(() =>
            {
                if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                connection.Open();
                cache.Prepare();
                return 0;
            });
            return cache;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The vector of a key; null if it was never fetched.</summary>
    public float[]? Find(byte[] key) => Guard(() =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT vector FROM vectors WHERE key = $key";
        command.Parameters.AddWithValue("$key", key);
        return command.ExecuteScalar() is byte[] bytes ? Decode(bytes) : null;
    });

    /// <summary>Keeps vectors; all of them or, if the process ends meanwhile, none.</summary>
    public void Add(IEnumerable<KeyValuePair<byte[], float[]>> vectors) => Guard(() =>
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT OR REPLACE INTO vectors (key, vector) VALUES ($key, $vector)";
        var key = command.Parameters.Add("$key", SqliteType.Blob);
        var value = command.Parameters.Add("$vector", SqliteType.Blob);
        foreach (var (name, vector) in vectors)
        {
            key.Value = name;
            value.Value = MemoryMarshal.AsBytes(vector.AsSpan()).ToArray(); // little-endian, as all machines that .NET runs on
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return 0;
    });

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private void Prepare()
    {
        var (application, version) = (Number("PRAGMA application_id"), Number("PRAGMA user_version"));
        var isEmpty = Number("SELECT count(*) FROM sqlite_master") == 0;
        if (!isEmpty && application != Application)
        {
            throw new InputFormatException(path, $"this is a database of another program, not {What}. Name another file.");
        }

        if (!isEmpty && version > Version)
        {
            throw new InputFormatException(path, $"{What} was made by a newer version of this program. Use that version, or name another file.");
        }

        Execute("PRAGMA journal_mode = WAL");   // readers and a writer do not wait for each other
        Execute("PRAGMA synchronous = NORMAL"); // what a power cut loses can be fetched again
        Execute($"""
            BEGIN IMMEDIATE;
            CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL);
            PRAGMA application_id = {Application};
            PRAGMA user_version = {Version};
            COMMIT;
            """);
    }

    private float[] Decode(byte[] bytes)
    {
        var vector = bytes.Length % sizeof(float) == 0 ? MemoryMarshal.Cast<byte, float>(bytes).ToArray() : [];
        return vector.Length > 0 && vector.All(float.IsFinite)
            ? vector
            : throw new InputFormatException(path, $"{What} is damaged: a vector in it is none. Delete the file; what is needed is fetched again.");
    }

    private long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private T Guard<T>(Func<T> work)
    {
        lock (gate)
        {
            try
            {
                return work();
            }
            catch (Exception cause) when (DatabaseFaults.Of(path, What, cause) is { } fault)
            {
                throw fault;
            }
        }
    }
}
