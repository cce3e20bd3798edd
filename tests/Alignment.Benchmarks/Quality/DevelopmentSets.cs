using System.Text.Json;

namespace Alignment.Benchmarks.Quality;

/// <summary>All sets that the program is measured on.</summary>
internal static class DevelopmentSets
{
    private static readonly string[] AlignmentFigures = ["strict F1", "lax F1", "link F1"];

    public static IReadOnlyList<DevelopmentSet> All { get; } =
    [
        Alignments("A", "A_news-parallel", "A: news in the same order", OtherPrograms.A, """
            60 stretches of translated news with sentences removed, merged and split. Strict: a bead is right if it is exactly that of the gold;
            lax: if it overlaps it on both sides; link: single pairs of sentences, whatever the beads.
            """),
        Alignments("An", "An_news-moved", "An: the same with passages moved", [], """
            As A, with blocks of three to six beads moved about on the English side. The other programs keep to one order and were not run on it.
            """),
        Alignments("B", "B_news-comparable", "B: independent coverage", OtherPrograms.B, """
            60 pairs of articles that share about half of their sentences, in any order. Link F1 is the figure that matters.
            """),
        Alignments("Bm", "Bm_news-comparable-mt", "Bm: the same with machine-translated English", OtherPrograms.Bm, """
            As B, and easier: a check that nothing is odd. The other programs' strict and lax figures were not recorded.
            """),
        Mining(),
        Documents(),
        Laws(),
        Alignments("F", "F_novels", "F: novels aligned by hand", OtherPrograms.F, """
            Three novels with free translation and many beads of several sentences.
            """),
        Relations(),
        Similarity(),
        Segmentation.Set,
    ];

    private static DevelopmentSet Alignments(string letter, string folder, string title, IReadOnlyList<OtherProgram> others, string about) =>
        new(letter, title, AlignmentFigures)
        {
            About = about,
            Others = others,
            Calibration = work => ["align", work.Out(letter), work.In(folder)],
            Command = AlignBatch(letter, folder),
            Measure = async work =>
            {
                var scores = await AlignAndScoreAsync(work, letter, folder, "align").ConfigureAwait(false);
                return [Scores.FromJson(scores, "strict", "F1"), Scores.FromJson(scores, "lax", "F1"), Scores.FromJson(scores, "link", "F1")];
            },
        };

    private static DevelopmentSet Laws() => new("E", "E: laws", ["link accuracy", "block recall", "F1", "definition recall"])
    {
        About = """
            Seven Canadian acts in document order. Link accuracy: share of linked lines that lie in the same block (section, paragraph, definition); block recall: share of blocks with a
            right link. Definitions are sorted by their own language and so are out of order: their recall is apart.
            """,
        Others = OtherPrograms.E,
        Command = AlignBatch("E", "E_laws"),
        Measure = async work =>
        {
            var scores = await AlignAndScoreAsync(work, "E", "E_laws", "laws").ConfigureAwait(false);
            return
            [
                Scores.FromJson(scores, "link_accuracy"), Scores.FromJson(scores, "block_recall"),
                Scores.FromJson(scores, "F1"), Scores.FromJson(scores, "definition_recall"),
            ];
        },
    };

    private static DevelopmentSet Mining() => new("C", "C: pairs hidden in two collections", ["precision", "recall", "F1", "best F1"])
    {
        About = """
            1,500 pairs hidden in 9,240 French and 9,240 English lines of news, encyclopedia and talks. F1 is of the list as printed, at the program's own threshold of 0.5; best F1 is at the
            best threshold on this very set, which is what the other programs' F1 are too.
            """,
        Others = OtherPrograms.C,
        Command = Mine,
        Calibration = work => ["mine", work.Out("C.tsv"), work.In("C_mining", "gold.tsv")],
        Measure = async work =>
        {
            await OwnProgram.RunAsync(Mine(work)).ConfigureAwait(false);
            var scores = await ScoreAsync(work, "mine", work.Out("C.tsv"), work.In("C_mining", "gold.tsv")).ConfigureAwait(false);
            return
            [
                Scores.FromJson(scores, "all", "P"), Scores.FromJson(scores, "all", "R"),
                Scores.FromJson(scores, "all", "F1"), Scores.FromJson(scores, "best", "F1"),
            ];
        },
    };

    private static string[] Mine(Workspace work) => ["mine", work.In("C_mining", "fr.tsv"), work.In("C_mining", "en.tsv"), "-o", work.Out("C.tsv")];

    private static DevelopmentSet Documents() => new("D", "D: which documents belong together", ["F1", "best F1", "recall whole", "recall half"])
    {
        About = """
            200 French and 200 English documents: 100 translations, 50 that share half of their lines, 50 on each side without a counterpart. F1 is of the list as printed;
            best F1 is at the best threshold on this very set, which is what the other programs' F1 are too.
            """,
        Others = OtherPrograms.D,
        Command = work => ["pair", work.In("D_doc-pairing", "fr"), work.In("D_doc-pairing", "en")],
        Measure = async work =>
        {
            var pairs = work.Out("D.tsv");
            var printed = await OwnProgram.RunAsync("pair", work.In("D_doc-pairing", "fr"), work.In("D_doc-pairing", "en")).ConfigureAwait(false);
            await File.WriteAllTextAsync(pairs, printed).ConfigureAwait(false);
            var scores = await ScoreAsync(work, "docs", pairs, work.In("D_doc-pairing", "gold.tsv")).ConfigureAwait(false);
            return
            [
                Scores.FromJson(scores, "all", "F1"), Scores.FromJson(scores, "best", "F1"),
                Scores.FromJson(scores, "recall_parallel"), Scores.FromJson(scores, "recall_half"),
            ];
        },
    };

    private static DevelopmentSet Relations() =>
        new("H", "H: same content, partly the same, unrelated", ["accuracy", "macro F1", "equivalent F1", "partial F1", "unrelated F1", "weighted F1 of two classes"])
        {
            About = "346 pairs of sentences judged by people. Two classes: equivalent against the rest.",
            Command = work => ["score", SentencePairs(work, "refresd.tsv")],
            Measure = async work =>
            {
                var printed = await ScorePairsAsync(work, "refresd.tsv", rows => rows, "labels").ConfigureAwait(false);
                return
                [
                    .. new[] { "accuracy", "macro F1", "equivalent F1", "partial F1", "unrelated F1", "weighted F1" }
                        .Select(name => Scores.FromText(printed, name)),
                ];
            },
        };

    private static DevelopmentSet Similarity() => new("Hs", "H: how similar", ["Spearman", "Pearson"])
    {
        About = "1,500 pairs of sentences that people gave 0 to 5 for likeness; correlation with the similarity that the program prints.",
        Command = work => ["score", SentencePairs(work, "sts.tsv")],
        Measure = async work =>
        {
            const int SimilarityColumn = 3; // id, relation, probability, similarity
            var printed = await ScorePairsAsync(work, "sts.tsv", row => [row[0], row[SimilarityColumn]], "graded").ConfigureAwait(false);
            return [Scores.FromText(printed, "Spearman"), Scores.FromText(printed, "Pearson")];
        },
    };

    private static Func<Workspace, string[]> AlignBatch(string letter, string folder) =>
        work => ["align", "--batch", work.In(folder), "--out", work.Out(letter), "--one-per-line", "--format", "ids"];

    private static async Task<JsonElement> AlignAndScoreAsync(Workspace work, string letter, string folder, string kind)
    {
        await OwnProgram.RunAsync(AlignBatch(letter, folder)(work)).ConfigureAwait(false);
        return await ScoreAsync(work, kind, work.Out(letter), work.In(folder)).ConfigureAwait(false);
    }

    private static async Task<JsonElement> ScoreAsync(Workspace work, string kind, string output, string gold) =>
        JsonDocument.Parse(await Python.RunAsync(work.In("score.py"), kind, output, gold, "--json").ConfigureAwait(false)).RootElement;

    /// <summary>The pairs of a file of set H without its header and its answers.</summary>
    private static string SentencePairs(Workspace work, string file)
    {
        var pairs = work.Out("pairs-" + file);
        File.WriteAllLines(pairs, File.ReadLines(work.In("H_relations", file)).Skip(1).Select(line => string.Join('\t', line.Split('\t')[..3])));
        return pairs;
    }

    private static async Task<string> ScorePairsAsync(Workspace work, string file, Func<string[], string[]> columns, string kind)
    {
        var printed = await OwnProgram.RunAsync("score", SentencePairs(work, file)).ConfigureAwait(false);
        var scored = work.Out("scored-" + file);
        var rows = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join('\t', columns(line.Split('\t'))));
        await File.WriteAllLinesAsync(scored, rows).ConfigureAwait(false);
        return await Python.RunAsync(work.In("score_relations.py"), kind, scored, work.In("H_relations", file)).ConfigureAwait(false);
    }
}
