using Alignment.Core;
using Microsoft.Data.Sqlite;

namespace Alignment.Services.Sqlite;

/// <summary>A file of ours in SQLite, of a known kind and version. Several processes may use it at a time; instances are used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private readonly string path;
    private readonly string what;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = []; // by their text: preparing one takes longer than running it
    private SqliteTransaction? transaction;

    private Database(string path, string what, SqliteConnection connection)
    {
        this.path = path;
        this.what = what;
        this.connection = connection;
    }

    /// <summary>Opens a file, or makes one, and the folder it is in.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What it is, for messages: <c>the translation memory</c>.</param>
    /// <param name="application">The number that tells files of this kind from others.</param>
    /// <param name="version">The version of the schema.</param>
    /// <param name="schema">Statements that make the tables.</param>
    /// <param name="patience">How long to wait for another process that is writing.</param>
    /// <exception cref="AlignmentException">The file is of another kind or a newer version, damaged, or cannot be made or written.</exception>
    public static Database Open(string path, string what, int application, int version, string schema, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false, // a closed database is closed: its file can be moved or deleted
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        }.ToString());
        var database = new Database(path, what, connection);
        try
        {
            database.Guard(() =>
            {
                if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                connection.Open();
                database.Prepare(application, version, schema);
                return 0;
            });
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Whether the file may be written; one that may not can still be read.</summary>
    public bool IsWritable => SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 0;

    /// <summary>The rows of a query.</summary>
    public IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters) => Guard(() =>
    {
        using var rows = Command(sql, parameters).ExecuteReader();
        var result = new List<T>();
        while (rows.Read())
        {
            result.Add(read(rows));
        }

        return result;
    });

    /// <summary>The first row of a query; the default if there is none.</summary>
    public T? QueryOne<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters) => Guard(() =>
    {
        using var rows = Command(sql, parameters).ExecuteReader();
        return rows.Read() ? read(rows) : default;
    });

    /// <summary>Runs a statement; gives the number of rows it changed.</summary>
    public int Execute(string sql, params (string Name, object? Value)[] parameters) => Guard(() => Command(sql, parameters).ExecuteNonQuery());

    /// <summary>Does work that is kept wholly or, if it fails or the process ends meanwhile, not at all. It may be nested.</summary>
    public void Write(Action work)
    {
        if (transaction is not null)
        {
            work();
            return;
        }

        Guard(() =>
        {
            using (transaction = connection.BeginTransaction()) // takes the lock at once: upgrading one later could fail
            {
                try
                {
                    work();
                    transaction.Commit();
                }
                finally
                {
                    transaction = null;
                }
            }

            return 0;
        });
    }

    /// <summary>Gives room back to the disk; must not be called within <see cref="Write"/>.</summary>
    public void Shrink() => Execute("VACUUM");

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private void Prepare(int application, int version, string schema)
    {
        var isEmpty = Check(application, version);
        Execute("PRAGMA journal_mode = WAL");   // readers and a writer do not wait for each other
        Execute("PRAGMA synchronous = FULL");   // what was paid for survives a power cut
        Execute("PRAGMA cache_size = -65536");  // 64 MiB of pages
        if (isEmpty)
        {
            Write(() => Create(application, version, schema));
        }
    }

    private void Create(int application, int version, string schema)
    {
        if (Check(application, version)) // another process may have been quicker
        {
            Execute(schema);
            Execute($"PRAGMA application_id = {application}");
            Execute($"PRAGMA user_version = {version}");
        }
    }

    /// <summary>Whether the file is empty; throws if it is none of ours.</summary>
    private bool Check(int application, int version)
    {
        if (Number("SELECT count(*) FROM sqlite_master") == 0)
        {
            return true;
        }

        if (Number("PRAGMA application_id") != application)
        {
            throw new InputFormatException(path, $"this is a database of another program, not {what}. Name another file.");
        }

        return Number("PRAGMA user_version") > version
            ? throw new InputFormatException(path, $"{what} was made by a newer version of this program. Use that version, or name another file.")
            : false;
    }

    private long Number(string sql) => QueryOne(sql, row => row.GetInt64(0));

    private SqliteCommand Command(string sql, (string Name, object? Value)[] parameters)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }
        }

        command.Transaction = transaction;
        foreach (var (name, value) in parameters)
        {
            command.Parameters[name].Value = value ?? DBNull.Value;
        }

        return command;
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception cause) when (DatabaseFaults.Of(path, what, cause) is { } fault)
        {
            throw fault;
        }
    }
}
