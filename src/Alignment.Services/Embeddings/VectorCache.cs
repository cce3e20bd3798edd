using System.Runtime.InteropServices;
using Alignment.Core;
using Alignment.Services.Sqlite;

namespace Alignment.Services.Embeddings;

/// <summary>Vectors that were fetched before, in one SQLite file. Several processes may use it at a time; instances may be used by several threads.</summary>
internal sealed class VectorCache : IDisposable
{
    private const string What = "the cache of vectors";
    private const int Application = 0x416C5643; // "AlVC": tells our files from other programs' databases
    private const int Version = 1;

    private const string Schema = "CREATE TABLE vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL)";

    private readonly string path;
    private readonly Database database;
    private readonly Lock gate = new();

    private VectorCache(string path, Database database)
    {
        this.path = path;
        this.database = database;
    }

    /// <summary>Opens a cache, or makes one, and the folder it is in.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another process that is writing.</param>
    /// <exception cref="AlignmentException">The file is no such cache, or cannot be made or written.</exception>
    public static VectorCache Open(string path, TimeSpan patience) => new(path, Database.Open(path, What, Application, Version, Schema, patience));

    /// <summary>The vector of a key; null if it was never fetched.</summary>
    public float[]? Find(byte[] key)
    {
        lock (gate)
        {
            return database.QueryOne("SELECT vector FROM vectors WHERE key = $key", row => row.GetFieldValue<byte[]>(0), ("$key", key)) is { } bytes ? Decode(bytes) : null;
        }
    }

    /// <summary>Keeps vectors; all of them or, if the process ends meanwhile, none.</summary>
    public void Add(IEnumerable<KeyValuePair<byte[], float[]>> vectors)
    {
        lock (gate)
        {
            database.Write(() =>
            {
                foreach (var (key, vector) in vectors)
                {
                    // little-endian, as all machines that .NET runs on
                    database.Execute("INSERT OR REPLACE INTO vectors (key, vector) VALUES ($key, $vector)", ("$key", key), ("$vector", MemoryMarshal.AsBytes(vector.AsSpan()).ToArray()));
                }
            });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private float[] Decode(byte[] bytes)
    {
        var vector = bytes.Length % sizeof(float) == 0 ? MemoryMarshal.Cast<byte, float>(bytes).ToArray() : [];
        return vector.Length > 0 && vector.All(float.IsFinite)
            ? vector
            : throw new InputFormatException(path, $"{What} is damaged: a vector in it is none. Delete the file; what is needed is fetched again.");
    }
}
