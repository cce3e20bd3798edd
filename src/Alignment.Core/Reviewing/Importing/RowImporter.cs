using Alignment.Core.Aligning;
using Alignment.Core.Translating;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>Merges the rows of a file that a person has edited into the bitext that they were exported from.</summary>
/// <remarks>
/// <para>A row is recognised by the id of its bead, and what has been changed in it by what the bead was on export. Where the bitext has changed in the same bead, or
/// rows contradict each other, nothing of these beads is changed: it is listed. A row that is missing changes nothing, unless its sentences stand in other rows now.</para>
/// <para>What a row's numbers say counts as put together by hand; a sentence that no row has any more stands alone.</para>
/// </remarks>
/// <param name="options">What may be changed.</param>
/// <param name="judge">Says how the sides of new beads relate; null to leave it open.</param>
public sealed class RowImporter(ImportOptions options, IBeadJudge? judge = null)
{
    private readonly BitextEditor editor = new(judge);

    /// <summary>Merges rows.</summary>
    /// <param name="bitext">The bitext as it is now.</param>
    /// <param name="rows">The rows of this bitext, in the order of the file.</param>
    public ImportResult Import(Bitext bitext, IReadOnlyList<EditedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(rows);
        var run = new Run(bitext, editor);
        var edits = Understand(run, rows);
        var arrangement = new RowArrangement(bitext, judge);
        edits = arrangement.Settle(edits, run.Frozen, (edit, problem) => run.Refuse(edit.Row, problem));
        if (arrangement.Arrange(edits) is { } replace)
        {
            run.Apply(replace);
        }

        foreach (var edit in edits.Where(edit => !edit.IsEmpty))
        {
            Apply(run, edit);
        }

        return run.Result;
    }

    /// <summary>What a person has done to each row; rows that cannot be understood are listed.</summary>
    private List<RowEdit> Understand(Run run, IReadOnlyList<EditedRow> rows)
    {
        var comparison = new RowComparison(run.Bitext, options);
        var beads = run.Bitext.Beads.ToDictionary(bead => bead.Id, StringComparer.Ordinal);
        var twice = rows.Where(row => row.Bead is not null).GroupBy(row => row.Bead!, StringComparer.Ordinal).Where(same => same.Skip(1).Any())
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        var edits = new List<RowEdit>();
        foreach (var row in rows.Where(row => row.Bead is null || beads.ContainsKey(row.Bead) || !RowComparison.IsAsExported(row)))
        {
            try
            {
                edits.Add(row switch
                {
                    { Problems: [var problem, ..] } => throw new RowConflictException(problem + "."),
                    { Bead: null } => comparison.Added(row),
                    _ when twice.TryGetValue(row.Bead, out var same) => throw new RowConflictException(
                        $"the row stands in {string.Join(" and ", same.Where(other => other != row).Select(other => other.Place))} too. Keep one; to split a bead, clear the id in the new row."),
                    _ when beads.TryGetValue(row.Bead, out var bead) => comparison.Compare(row, bead),
                    _ => throw new RowConflictException($"the bitext has no bead {row.Bead}. It may have been merged or taken apart since the export; export again."),
                });
            }
            catch (RowConflictException conflict)
            {
                run.Refuse(row, conflict.Message);
            }
        }

        return edits;
    }

    /// <summary>Makes the changes of one row; all of them or, where one is refused, none.</summary>
    private void Apply(Run run, RowEdit edit)
    {
        var (before, bead) = (run.Bitext, Find(run.Bitext, edit));
        if (bead is null)
        {
            run.Tell(edit, edit.Bead!.Id, "gone: the row has no sentence any more");
            return;
        }

        var (edits, lines) = (new List<BeadEdit>(edit.Wordings), edit.Wordings.Select(wording => $"{wording.Side} sentence {wording.Sentence + 1} reworded").ToList());
        if (edit.IsMoved)
        {
            lines.Insert(0, edit.Bead is { } was ? $"{Sentences(bead)}, not {Sentences(was)}" : $"new: {Sentences(bead)}");
        }

        if (edit.Relation is { } relation && relation is Relation.Equivalent or Relation.Partial)
        {
            edits.Add(new BeadEdit.SetRelation(bead.Id, relation));
            lines.Add($"relation {Word(relation)}");
        }

        if (edit.Translation is { } text)
        {
            edits.Add(new BeadEdit.SetTranslation(bead.Id, string.IsNullOrWhiteSpace(text) ? null : text, options.Date));
            lines.Add(string.IsNullOrWhiteSpace(text) ? "translation removed" : edit.Bead?.Translation is null ? "translation written" : "translation changed");
        }

        if (edit.IsApproved && bead.Translation is { } approved)
        {
            edits.Add(new BeadEdit.Replace([bead.Id], [bead with { Translation = Approved(approved) }]));
            lines.Add("translation approved");
        }

        if (edit.State is { } state)
        {
            edits.Add(new BeadEdit.SetState([bead.Id], state));
            lines.Add(state switch { BeadState.Confirmed => "confirmed", BeadState.Rejected => "rejected", _ => "not decided any more" });
        }

        try
        {
            edits.ForEach(run.Apply);
            run.Tell(edit, bead.Id, string.Join("; ", lines));
        }
        catch (EditRefusedException refused)
        {
            run.TakeBack(before);
            run.Refuse(edit.Row, refused.Message);
        }
    }

    // A person has been over it and left every word: from now on it is theirs, whoever drafted it.
    private Translation Approved(Translation translation) => translation with
    {
        Provenance = translation.Provenance with { Source = TranslationSource.Person, Score = null, Original = null, Date = options.Date },
        Flags = [],
    };

    private static Bead? Find(Bitext bitext, RowEdit edit) => edit.IsMoved
        ? bitext.Beads.FirstOrDefault(bead => bead.French.SequenceEqual(edit.French) && bead.English.SequenceEqual(edit.English))
        : bitext.Beads.First(bead => bead.Id == edit.Bead!.Id);

    private static string Sentences(Bead bead) => $"{Side("fr", bead.French)} ⇄ {Side("en", bead.English)}";

    private static string Side(string tag, IReadOnlyList<int> indices) => indices.Count == 0 ? "–" : $"{tag} {string.Join(' ', indices.Select(index => index + 1))}";

    private static string Word(Relation relation) => relation == Relation.Equivalent ? "equivalent" : "partial";

    /// <summary>What has been done so far.</summary>
    private sealed class Run(Bitext start, BitextEditor editor)
    {
        private readonly List<ImportedChange> changes = [];
        private readonly List<ImportConflict> conflicts = [];

        public Bitext Bitext { get; private set; } = start;

        public Bitext Before { get; } = start;

        public HashSet<string> Frozen { get; } = new(StringComparer.Ordinal);

        public ImportResult Result => new(Before, Bitext, changes, conflicts);

        public void Apply(BeadEdit edit) => Bitext = editor.Apply(Bitext, edit);

        public void TakeBack(Bitext before) => Bitext = before;

        public void Tell(RowEdit edit, string bead, string what) => changes.Add(new ImportedChange(edit.Row.Place, bead, what));

        public void Refuse(EditedRow row, string problem)
        {
            conflicts.Add(new ImportConflict(row.Place, row.Bead, problem));
            if (row.Bead is { } bead)
            {
                Frozen.Add(bead);
            }
        }
    }
}
