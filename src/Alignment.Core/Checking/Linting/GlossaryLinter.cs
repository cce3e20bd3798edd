using Alignment.Core.Checking.Rules;

namespace Alignment.Core.Checking.Linting;

/// <summary>Checks a glossary itself: what is broken in its files, and what its entries contradict.</summary>
public static class GlossaryLinter
{
    /// <summary>The rules about glossaries, by id.</summary>
    public static IReadOnlyList<GlossaryRule> Rules { get; } =
    [
        new BrokenGlossary(), new DuplicateId(), new NoPreferredTerm(), new TwoPreferredTerms(), new SharedForm(), new ContradictoryStatus(),
        new DanglingReference(), new DecomposedText(), new FailedSelfTest(), new GenericTerm(), new UnknownGlossaryKey(), new PassedUntil(),
    ];

    /// <summary>What is wrong with a glossary, by place.</summary>
    /// <param name="files">All its files; several are one glossary.</param>
    /// <param name="today">The day, for terms that are no longer in use.</param>
    /// <param name="rules">Which rules report, and how gravely; null for all as they come.</param>
    public static IReadOnlyList<Finding> Lint(IReadOnlyList<LintedFile> files, DateOnly today, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var lint = new GlossaryLint(files, today, rules ?? new RuleSet(RuleSettings.Default));
        foreach (var rule in Rules)
        {
            rule.Check(lint);
        }

        return lint.Findings();
    }
}
