using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Services.Memory;

public sealed partial class MemoryFile
{
    private const int PageOfUnits = 1000;

    /// <summary>All units, in the order in which they came, a page at a time.</summary>
    public IEnumerable<MemoryUnit> Units()
    {
        for (var last = 0L; ;)
        {
            var page = database.Query($"SELECT {UnitColumns} FROM units WHERE id > $last ORDER BY id LIMIT {PageOfUnits}", ReadUnit, ("$last", last));
            foreach (var (id, unit) in page)
            {
                last = id;
                yield return unit;
            }

            if (page.Count < PageOfUnits)
            {
                yield break;
            }
        }
    }

    /// <summary>The memory in numbers.</summary>
    public MemoryStatistics Count() => database.QueryOne(
        "SELECT count(*), sum(confirmed), sum(machine), sum(uses > 0), min(date), max(date) FROM units",
        row => new MemoryStatistics(row.GetInt64(0))
        {
            Confirmed = row.IsDBNull(1) ? 0 : row.GetInt64(1),
            Machine = row.IsDBNull(2) ? 0 : row.GetInt64(2),
            Used = row.IsDBNull(3) ? 0 : row.GetInt64(3),
            Oldest = row.IsDBNull(4) ? null : IsoDate.Read(row.GetString(4)),
            Newest = row.IsDBNull(5) ? null : IsoDate.Read(row.GetString(5)),
            Answers = [.. database.Query("SELECT engine, count(*) FROM answers GROUP BY engine ORDER BY engine", engine => KeyValuePair.Create(engine.GetString(0), engine.GetInt64(1)))],
        })!;

    /// <summary>Takes units and answers out, all that is asked for or nothing, and gives the room back to the disk.</summary>
    /// <returns>Units and answers taken out.</returns>
    public (int Units, int Answers) Prune(MemoryPruning pruning)
    {
        ArgumentNullException.ThrowIfNull(pruning);
        var (units, answers) = (0, 0);
        (string, object?)[] before = pruning.Before is { } date ? [("$before", Written(date))] : [];
        var old = pruning.Before is null ? "" : " AND date < $before";
        database.Write(() =>
        {
            if (pruning.Units)
            {
                var unused = pruning.OnlyUnused ? " AND uses = 0" : "";
                var document = pruning.Document is null ? "" : " AND document = $document";
                var where = "confirmed <= $confirmed" + old + unused + document;
                (string, object?)[] parameters = [.. before, ("$confirmed", pruning.AlsoConfirmed), .. pruning.Document is { } name ? new (string, object?)[] { ("$document", name) } : []];
                words.Remove(where, parameters);
                units = database.Execute($"DELETE FROM units WHERE {where}", parameters);
            }

            if (pruning.Answers)
            {
                answers = database.Execute($"DELETE FROM answers WHERE true{old}", before);
            }
        });
        if (units + answers > 0)
        {
            database.Shrink();
        }

        return (units, answers);
    }
}
