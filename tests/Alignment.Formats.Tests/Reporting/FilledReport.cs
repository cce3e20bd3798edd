using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>The sample report with its gaps filled: by a machine, by the memory, and by text that would break a careless page.</summary>
internal static class FilledReport
{
    public static Report Create()
    {
        var report = SampleReport.Create();
        return report with
        {
            Costs = new FillCosts("azure") { Gaps = 7, Open = 2, Cached = 1, Sent = 1064, Billed = 1064, Rate = 8.75m },
            Events = [Filled(report.Events[0]), Filled(report.Events[1]), Filled(report.Events[3])],
        };
    }

    private static ReportedEvent Filled(ReportedEvent reported) => reported with { Bitexts = [.. reported.Bitexts.Select(Filled)] };

    private static Bitext Filled(Bitext bitext) => bitext with { Beads = [.. bitext.Beads.Select(bead => bead with { Translation = Of(bitext, bead) })] };

    private static Translation? Of(Bitext bitext, Bead bead) => (bitext.French.Id, bead.Id) switch
    {
        ("fr/pont-001", "b5") => new Translation(Language.English, "Merchants of the North dock fear for the season of the holidays.", new Provenance(TranslationSource.Machine)
        {
            Engine = "azure",
            Model = "general",
            Date = new DateOnly(2025, 11, 20),
        })
        {
            Mends = ["TERM031: “vacation season” is now “season of the holidays”"],
            Unmended = "Merchants of the North dock fear for the vacation season.",
            Flags = ["TERM030: “quai” in French; expected one of “wharf” or “pier” in English"],
        },
        ("fr/pont-001", "b6") => new Translation(Language.French, "Le pont a été construit en 1961.", new Provenance(TranslationSource.FuzzyMemory)
        {
            Score = 6.0 / 7,
            Original = "The bridge was built in 1961.",
            Document = "fr/ponts en/bridges",
            Date = new DateOnly(2024, 5, 2),
        }),
        ("fr/phare-taux", "b2") => new Translation(Language.French, "L'OTAN n'est pas concernée par cette décision.", new Provenance(TranslationSource.Confirmed) { Score = 1, Document = "fr/communique en/release" }),
        ("fr/phare-taux", "b3") => new Translation(Language.French, "La prochaine annonce aura lieu le 7 janvier 2026.", new Provenance(TranslationSource.ExactMemory) { Score = 1 }),
        (_, "b3") when bead.French.Count == 1 && !bead.IsLink => new Translation(Language.English, "<script>alert('mt')</script> | =1+1 *x*", new Provenance(TranslationSource.Machine)
        {
            Engine = "command:<b>sh</b>",
            Document = "</div>",
            Original = "<i>",
        })
        { Flags = ["<u>x</u>"], Mends = ["TERM001: “<b>” is now “=1+1”"], Unmended = "<script>alert('mt')</script> | <b> *x*" },
        _ => null,
    };
}
