using Alignment.Core.Lexicon;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Formats.Settings;

namespace Alignment.Cli;

/// <summary>What the glossary has to do with a report, the same for every command that writes one.</summary>
/// <param name="Lexicon">What words translate each other.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Check">How its rules are set.</param>
internal sealed record ReportGlossary(BilingualLexicon Lexicon, TermMatchers Terms, CheckSettings Check)
{
    /// <summary>Terms that are not to be proposed.</summary>
    public RejectedTerms Rejected { get; init; } = RejectedTerms.None;

    /// <summary>The report with where its articles do not keep the glossary, and with what that might take in.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Looked at once an article and a bead.</param>
    public Report Complete(Report report, CancellationToken cancellationToken)
    {
        var reviewed = new GlossaryReview(Terms.Glossary, Lexicon, Check.RuleSettings, Check.Known).Review(report, cancellationToken);
        return new GlossaryCandidates(Lexicon, Terms.Glossary, Rejected).Find(reviewed, cancellationToken);
    }

    /// <summary>The report with the terms of its articles marked, and then as <see cref="Complete"/> has it.</summary>
    /// <inheritdoc cref="Complete"/>
    public Report MarkAndComplete(Report report, CancellationToken cancellationToken) => Complete(
        report with
        {
            Events = [.. report.Events.Select(reported => reported with { Terms = TermMentions.Find(reported.Group.Articles, Terms, cancellationToken) })],
        },
        cancellationToken);
}
