using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Text;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>A report with one of everything: all relations, disagreements, terms, dropped lines, crossings, several articles, one language, odd text.</summary>
/// <remarks>Towns, people and figures are invented.</remarks>
internal static class SampleReport
{
    public static Report Create() => new(
        [Bridge(), Rate(), Storm(), Nasty()],
        new ReportSettings("0.1.0", "fr-en 1 (2026-11)")
        {
            Glossaries = ["glossary/institutions.yml", "glossary/people.yml"],
        })
    {
        Skipped = [new SkippedFile("coverage/de/014.txt", "neither French nor English"), new SkippedFile("coverage/all.jsonl:7", "no \"text\"")],
        OtherFiles = 3,
        Violations =
        [
            new GlossaryViolation("TERM002", Severity.Warning, "en/release", 0, new TextSpan(33, 17), "use “policy rate” instead of “key interest rate”") { Concept = "policy-rate", Found = "key interest rate", Expected = ["policy rate"] },
            new GlossaryViolation("TERM022", Severity.Info, "fr/<b>évil</b>\"'", 0, new TextSpan(0, 8), "<b>nearly</b> | a name") { Found = "<script>" },
            new GlossaryViolation("TERM030", Severity.Warning, "fr/pont-001", 2, new TextSpan(0, 74), "“mayor” in English; expected “maire” in French") { Concept = "mayor", Source = "mayor", Expected = ["maire"] },
            new GlossaryViolation("TERM030", Severity.Warning, "fr/pont-001", 0, new TextSpan(0, 3), "“pont” in French; expected “span” in English") { Concept = "span", Source = "pont", Expected = ["span", "viaduct"] },
        ],
        Candidates =
        [
            Candidate("Banque régionale", "Regional Bank", 0.31, [2], new("fr/communique", "en/release", "b1", Quoted("La Banque régionale maintient son taux", "Banque régionale", isCutAfter: true), Quoted("The Regional Bank is holding", "Regional Bank", isCutAfter: true))) with { Together = 2 },
            Candidate("<b>inversion</b> | *neddih*", "=formula()", 0.12, [1, 4, 9], new("fr/<b>évil</b>\"'", "en/long", "b2", Quoted("<script> | _x_", "| _x_"), Quoted("-1+1 is @not a formula.", "formula"))),
        ],
    };

    private static GlossaryCandidate Candidate(string french, string english, double score, int[] events, CandidateEvidence evidence) =>
        new(new SuggestedTerm(french, null, 3), new SuggestedTerm(english, "RB", 1234), score, Together: 1, events, evidence);

    private static TermQuotation Quoted(string text, string term, bool isCutAfter = false) =>
        new(text, Build.Span(text, term), IsCutBefore: false, isCutAfter, new SourceSpan("coverage", 3, 1, 3, 9));

    /// <summary>Two desks on the same event: order of their own, a disagreement, gaps, a merged bead.</summary>
    private static ReportedEvent Bridge()
    {
        var french = Build.Article("fr/pont-001", [
            ["Le pont de la rivière Aulne a été fermé mardi matin après la découverte de fissures, a annoncé la mairie de Sainte-Aure.", "Environ 250 familles doivent faire un détour de 18 km."],
            ["« La sécurité passe avant tout », a déclaré la mairesse Hélène Marchetti."],
            ["Les travaux coûteront 3,5 millions de dollars.", "Ils dureront jusqu'au 6 mars 2026."],
            ["Les commerçants du quai Nord craignent pour la saison des fêtes."],
        ]) with
        {
            Title = "Fissures : le pont de Sainte-Aure fermé jusqu’en mars",
            Date = new DateOnly(2025, 11, 18),
            Outlet = "Le Phare",
            Byline = "Océane Tremblay",
            Url = "https://lephare.example/pont?a=1&b=2",
            Dropped =
            [
                Build.Dropped("Photo : le pont vu de la rive nord (archives)", DropReason.Caption, 3),
                Build.Dropped("Abonnez-vous à notre infolettre", DropReason.Subscription, 14),
                Build.Dropped("À lire aussi", DropReason.Navigation, 15),
            ],
        };
        var english = Build.Article("en/bridge-7", [
            ["Cracks found during a routine inspection have closed the Aulne River bridge in Sainte-Aure."],
            ["Repairs are expected to cost $3.5 million and to last until March 6, the town hall said Tuesday."],
            ["\"Safety comes first,\" mayor Helene Marchetti told reporters."],
            ["Some 200 families face an 18-kilometre detour, and school buses have been rerouted."],
            ["The bridge was built in 1962."],
        ]) with
        {
            Title = "Sainte-Aure bridge shut after inspectors find cracks",
            Date = new DateOnly(2025, 11, 19),
            Outlet = "Harbour Post",
            Byline = "Priya Natarajan",
            Notes = ["Repaired 3 characters of UTF-8 once read as windows-1252 (\u00C3\u00A9 for \u00E9)."],
        };
        Bead[] beads =
        [
            Build.Link(french, english, "b1", [0], [0], Relation.Partial, 0.93,
                [(MatchKind.Name, "Aulne", "Aulne", null), (MatchKind.Name, "Sainte-Aure", "Sainte-Aure", null), (MatchKind.Word, "pont", "bridge", null), (MatchKind.Word, "fissures", "Cracks", null), (MatchKind.Word, "fermé", "closed", null), (MatchKind.Word, "découverte", "found", null), (MatchKind.Word, "rivière", "River", null)],
                onlyFrench: ["mardi", "matin", "annoncé"], onlyEnglish: ["routine", "inspection"]),
            Build.Link(french, english, "b2", [1], [3], Relation.Partial, 0.81,
                [(MatchKind.Number, "18 km", "18-kilometre", null), (MatchKind.Word, "familles", "families", null), (MatchKind.Word, "détour", "detour", null)],
                disagreements: [(MatchKind.Number, "250", "200")], onlyEnglish: ["school", "buses", "rerouted"]),
            Build.Link(french, english, "b3", [2], [2], Relation.Equivalent, 0.97,
                [(MatchKind.Quotation, "La sécurité passe avant tout", "Safety comes first", null), (MatchKind.Name, "Hélène Marchetti", "Helene Marchetti", null), (MatchKind.Word, "mairesse", "mayor", null)])
                with { State = BeadState.Confirmed },
            Build.Link(french, english, "b4", [3, 4], [1], Relation.Equivalent, 0.62,
                [(MatchKind.Number, "3,5 millions de dollars", "$3.5 million", null), (MatchKind.Date, "6 mars 2026", "March 6", null), (MatchKind.Word, "travaux", "Repairs", null)]),
            Build.Gap("b5", 5, null, 0.91),
            Build.Gap("b6", null, 4, 0.58),
        ];
        var terms = new[]
        {
            new TermMention(french.Id, 0, Build.Span(french.Sentences[0].Text, "mairie"), "town-hall", "town hall"),
            new TermMention(english.Id, 1, Build.Span(english.Sentences[1].Text, "town hall"), "town-hall", "mairie"),
            new TermMention(french.Id, 2, Build.Span(french.Sentences[2].Text, "mairesse"), "mayor", "mayor"),
            new TermMention(english.Id, 2, Build.Span(english.Sentences[2].Text, "mayor"), "mayor", "mairesse"),
        };
        var links = new[] { new ArticleLink(french.Id, english.Id, ArticleLinkKind.SameEvent, 0.96, ["Sainte-Aure", "Marchetti", "3,5 millions", "18 km"]) };
        return new ReportedEvent(new EventGroup(1, [french, english], links), [new Bitext(french, english, beads)], terms);
    }

    /// <summary>An official translation and a second outlet that carries the same story; advice of the glossary; no headline.</summary>
    private static ReportedEvent Rate()
    {
        var release = Build.Article("fr/communique", [
            ["La Banque régionale maintient son taux directeur à 2,25 %.", "L'OTAN n'est pas concernée par cette décision."],
            ["La prochaine annonce aura lieu le 6 janvier 2026."],
        ]) with
        {
            Date = new DateOnly(2025, 12, 3),
            Outlet = "Banque régionale",
            Dateline = "SAINTE-AURE, le 3 déc. 2025 /CNW/ -",
        };
        var copy = Build.Article("fr/phare-taux", [["La Banque régionale maintient son taux directeur à 2,25 %."]]) with
        {
            Title = "Taux directeur : statu quo",
            Date = new DateOnly(2025, 12, 3),
            Outlet = "Le Phare",
        };
        var english = Build.Article("en/release", [
            ["The Regional Bank is holding its key interest rate at 2.25 per cent.", "NATO is not affected by this decision."],
            ["The next announcement is scheduled for January 7, 2026."],
        ]) with
        {
            Title = "Regional Bank holds key interest rate",
            Date = new DateOnly(2025, 12, 3),
            Outlet = "Regional Bank",
        };
        Bead[] beads =
        [
            Build.Link(release, english, "b1", [0], [0], Relation.Equivalent, 0.99,
                [(MatchKind.Name, "Banque régionale", "Regional Bank", null), (MatchKind.Number, "2,25 %", "2.25 per cent", null), (MatchKind.Term, "taux directeur", "key interest rate", "policy-rate"), (MatchKind.Word, "maintient", "holding", null)]),
            Build.Link(release, english, "b2", [1], [1], Relation.Equivalent, 0.98,
                [(MatchKind.Term, "OTAN", "NATO", "nato"), (MatchKind.Word, "concernée", "affected", null), (MatchKind.Word, "décision", "decision", null)]),
            Build.Link(release, english, "b3", [2], [2], Relation.Equivalent, 0.95,
                [(MatchKind.Word, "prochaine", "next", null), (MatchKind.Word, "annonce", "announcement", null), (MatchKind.Date, "janvier 2026", "January", null)],
                disagreements: [(MatchKind.Date, "6 janvier", "January 7")]),
        ];
        Bead[] copied =
        [
            Build.Link(copy, english, "b1", [0], [0], Relation.Equivalent, 0.99,
                [(MatchKind.Number, "2,25 %", "2.25 per cent", null), (MatchKind.Term, "taux directeur", "key interest rate", "policy-rate")]),
            Build.Gap("b2", null, 1, 0.94),
            Build.Gap("b3", null, 2, 0.97),
        ];
        var terms = new[]
        {
            new TermMention(release.Id, 0, Build.Span(release.Sentences[0].Text, "taux directeur"), "policy-rate", "policy rate"),
            new TermMention(copy.Id, 0, Build.Span(copy.Sentences[0].Text, "taux directeur"), "policy-rate", "policy rate"),
            new TermMention(english.Id, 0, Build.Span(english.Sentences[0].Text, "key interest rate"), "policy-rate", "taux directeur", "deprecated, use “policy rate” (headlines aside)"),
            new TermMention(release.Id, 1, Build.Span(release.Sentences[1].Text, "OTAN"), "nato", "NATO"),
            new TermMention(english.Id, 1, Build.Span(english.Sentences[1].Text, "NATO"), "nato", "OTAN"),
        };
        var links = new[]
        {
            new ArticleLink(release.Id, copy.Id, ArticleLinkKind.SameStory, 0.98, ["Banque régionale", "2,25 %"]),
            new ArticleLink(release.Id, english.Id, ArticleLinkKind.SameEvent, 0.97, ["2,25 %", "3 déc. 2025"]),
            new ArticleLink(copy.Id, english.Id, ArticleLinkKind.Pinned, 1, []),
        };
        return new ReportedEvent(
            new EventGroup(2, [release, copy, english], links),
            [
                new Bitext(release, english, beads) { Direction = Direction.FrenchToEnglish, SameOrder = true },
                new Bitext(copy, english, copied) { SameOrder = true },
            ],
            terms);
    }

    /// <summary>One language only.</summary>
    private static ReportedEvent Storm()
    {
        var english = Build.Article("en/storm", [
            ["A winter storm left 12,000 homes without power across the Lower Valley on Friday.", "Crews from three provinces are on their way."],
            ["\"We ask everyone to stay off the roads,\" said fire chief Dan Osei."],
        ]) with
        { Date = new DateOnly(2026, 1, 9), Outlet = "Valley Radio" };
        var terms = new[] { new TermMention(english.Id, 2, Build.Span(english.Sentences[2].Text, "fire chief"), "fire-chief", "chef des pompiers") };
        return new ReportedEvent(new EventGroup(3, [english], []), [], terms);
    }

    /// <summary>Text that would break a careless page.</summary>
    private static ReportedEvent Nasty()
    {
        var french = Build.Article("fr/<b>évil</b>\"'", [
            ["<script>alert('fr')</script> & l'« entité » &amp; reste telle quelle.", "=HYPERLINK(\"http://x.example\") | * _ ` # [a](b)"],
            ["Une inversion \u202Etxet neddih\u202C et un nul \u0000 ici, 👩‍🚒 et \uD83D seul."],
        ]) with
        {
            Title = "</title><script>alert(1)</script>",
            Outlet = "<img src=x onerror=alert(2)>",
            Byline = "\" onmouseover=\"alert(3)",
            Url = "javascript:alert(4)",
            Dropped = [Build.Dropped("<iframe src='//evil.example'></iframe>", DropReason.Placeholder, 9)],
            Notes = ["<b>note</b>"],
        };
        var english = Build.Article("en/long", [
            ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" + new string('w', 120) + " is one word.", "-1+1 is @not a formula."],
            ["A line\twith a tab."],
        ]) with
        {
            Title = "Long & <i>winding</i>",
            Path = "coverage/en/a&b <c>.txt",
        };
        Bead[] beads =
        [
            Build.Link(french, english, "b\"1<", [0], [0], Relation.Partial, 0.5,
                [(MatchKind.Word, "<script>", "word", null)],
                disagreements: [(MatchKind.Name, "alert('fr')", "one")],
                onlyFrench: ["<script>alert", "&amp;"], onlyEnglish: ["is one word."]),
            Build.Link(french, english, "b2", [1], [1, 2], Relation.Partial, 0.44, [(MatchKind.Name, "HYPERLINK", "formula", null)]) with { State = BeadState.Rejected },
            Build.Gap("b3", 2, null, 0.7),
        ];
        var terms = new[]
        {
            new TermMention(french.Id, 0, Build.Span(french.Sentences[0].Text, "(\u0027fr\u0027)</script> & l'"), "\" onclick=\"alert(5)", "<u>x</u>", "<b>use</b> \"other\""),
        };
        return new ReportedEvent(
            new EventGroup(4, [french, english], [new ArticleLink(french.Id, english.Id, ArticleLinkKind.SameEvent, 0.51, ["<em>x</em>"])]),
            [new Bitext(french, english, beads)],
            terms);
    }
}
