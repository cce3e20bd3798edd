using System.Globalization;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Sqlite;
using Microsoft.Data.Sqlite;

namespace Alignment.Services.Memory;

/// <summary>A translation memory in one SQLite file, which also keeps what machines were paid for. Several processes may use it at a time.</summary>
/// <remarks>What an <c>Add</c> has returned from survives the end of the process and, in a file that is not on a network, of the machine.</remarks>
public sealed partial class MemoryFile : ITranslationMemory, IDisposable
{
    private const string What = "the translation memory";
    private const int Application = 0x416C544D; // "AlTM": tells our files from other programs' databases
    private const int Version = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // with another process that writes; the largest import commits every few seconds

    private readonly Database database;
    private readonly WordIndex words;

    private MemoryFile(Database database)
    {
        this.database = database;
        words = new WordIndex(database);
    }

    /// <summary>Opens a memory, or makes one, and the folder it is in.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another process that is writing; null for half a minute.</param>
    /// <exception cref="AlignmentException">The file is no such memory, of a newer version, damaged, or cannot be made or written.</exception>
    public static MemoryFile Open(string path, TimeSpan? patience = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new MemoryFile(Database.Open(path, What, Application, Version, Schema, patience ?? Patience));
    }

    /// <inheritdoc/>
    public MemoryMatch? FindExact(string text, Language source)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = database.Query(
            $"SELECT {UnitColumns} FROM units WHERE {Side(source)}_key = $key ORDER BY confirmed DESC, uses DESC, date DESC, id LIMIT 8",
            ReadUnit,
            ("$key", SentenceKey.Of(text)));

        // the key is a hash: the sentence itself decides
        var wanted = Blanks.Collapse(text);
        foreach (var (id, unit) in found.Where(row => Blanks.Collapse(row.Unit[source]) == wanted))
        {
            return new MemoryMatch(unit, Score: 1);
        }

        return null;
    }

    /// <inheritdoc/>
    public MemoryMatch? FindFuzzy(string text, Language source, double minScore)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FindExact(text, source) is { } exact)
        {
            return exact;
        }

        var tokens = SentenceSimilarity.Tokens(text, source);
        MemoryMatch? best = null;
        foreach (var id in words.Candidates(tokens, source, minScore))
        {
            foreach (var (_, unit) in database.Query($"SELECT {UnitColumns} FROM units WHERE id = $id", ReadUnit, ("$id", id)))
            {
                var score = SentenceSimilarity.Of(text, unit[source], source);
                if (score >= minScore && (best is null || score > best.Score || (score == best.Score && unit.IsConfirmed && !best.Unit.IsConfirmed)))
                {
                    best = new MemoryMatch(unit, score);
                }
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public IReadOnlyList<MemoryMatch> FindSimilar(string text, Language source, double minScore, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var same = database.Query($"SELECT {UnitColumns} FROM units WHERE {Side(source)}_key = $key LIMIT 50", ReadUnit, ("$key", SentenceKey.Of(text)));
        var similar = words.Candidates(SentenceSimilarity.Tokens(text, source), source, minScore)
            .SelectMany(id => database.Query($"SELECT {UnitColumns} FROM units WHERE id = $id", ReadUnit, ("$id", id)));
        return
        [
            .. same.Concat(similar)
                .DistinctBy(row => row.Id)
                .Select(row => new MemoryMatch(row.Unit, SentenceSimilarity.Of(text, row.Unit[source], source)))
                .Where(match => match.Score >= minScore)
                .OrderByDescending(match => match.Score).ThenByDescending(match => match.Unit.IsConfirmed).ThenByDescending(match => match.Unit.Date)
                .Take(most),
        ];
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<MemoryUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Any(unit => string.IsNullOrWhiteSpace(unit.French) || string.IsNullOrWhiteSpace(unit.English)))
        {
            throw new ArgumentException("A unit has a blank side.", nameof(units));
        }

        database.Write(() =>
        {
            try
            {
                foreach (var unit in units)
                {
                    Add(unit);
                }

                words.SaveCounts();
            }
            finally
            {
                words.ForgetCounts();
            }
        });
    }

    /// <inheritdoc/>
    public MachineTranslation? FindMachine(MachineKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return database.QueryOne(
            "SELECT text, model, date FROM answers WHERE key = $key",
            row => new MachineTranslation(key, row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), IsoDate.Read(row.GetString(2))!.Value),
            ("$key", SentenceKey.Of(key)));
    }

    /// <inheritdoc/>
    public void AddMachine(IReadOnlyList<MachineTranslation> translations)
    {
        ArgumentNullException.ThrowIfNull(translations);
        database.Write(() =>
        {
            foreach (var translation in translations)
            {
                database.Execute(
                    "INSERT OR REPLACE INTO answers (key, engine, text, model, date) VALUES ($key, $engine, $text, $model, $date)",
                    ("$key", SentenceKey.Of(translation.Key)),
                    ("$engine", translation.Key.Engine),
                    ("$text", translation.Text),
                    ("$model", translation.Model),
                    ("$date", Written(translation.Date)));
            }
        });
    }

    /// <summary>Counts a use of the units whose sides are these: of several translations of a sentence the most used is taken.</summary>
    public void CountUse(IReadOnlyList<MemoryUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        database.Write(() =>
        {
            foreach (var unit in units)
            {
                database.Execute("UPDATE units SET uses = uses + 1 WHERE french_key = $french AND english_key = $english", Keys(unit));
            }
        });
    }

    /// <summary>Whether it may be written; a write-protected one can still be asked.</summary>
    public bool IsWritable => database.IsWritable;

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private void Add(MemoryUnit unit)
    {
        var isKnown = database.Execute(
            "UPDATE units SET seen = seen + 1, confirmed = max(confirmed, $confirmed), machine = min(machine, $machine) WHERE french_key = $french AND english_key = $english",
            [.. Keys(unit), ("$confirmed", unit.IsConfirmed), ("$machine", unit.IsMachine)]) > 0;
        if (isKnown)
        {
            return;
        }

        var id = database.QueryOne(
            """
            INSERT INTO units (french, english, french_key, english_key, confirmed, machine, document, date)
            VALUES ($frenchText, $englishText, $french, $english, $confirmed, $machine, $document, $date) RETURNING id
            """,
            row => row.GetInt64(0),
            [
                .. Keys(unit), ("$frenchText", unit.French), ("$englishText", unit.English), ("$confirmed", unit.IsConfirmed), ("$machine", unit.IsMachine),
                ("$document", unit.Document), ("$date", unit.Date is { } date ? Written(date) : null),
            ]);
        words.Add(id, unit);
    }

    private static (string Name, object? Value)[] Keys(MemoryUnit unit) => [("$french", SentenceKey.Of(unit.French)), ("$english", SentenceKey.Of(unit.English))];

    private static string Side(Language language) => language == Language.French ? "french" : "english";

    private static string Written(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static (long Id, MemoryUnit Unit) ReadUnit(SqliteDataReader row) => (row.GetInt64(0), new MemoryUnit(row.GetString(1), row.GetString(2))
    {
        IsConfirmed = row.GetBoolean(3),
        IsMachine = row.GetBoolean(4),
        Document = row.IsDBNull(5) ? null : row.GetString(5),
        Date = row.IsDBNull(6) ? null : IsoDate.Read(row.GetString(6)),
    });
}
