using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Reporting;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries;
using Alignment.Formats.Settings;
using Alignment.Web;

namespace Alignment.Cli.Reviewing;

/// <summary>The glossary of a review, and what follows from it: it is read anew when the reviewer adds a term.</summary>
/// <param name="paths">Glossary files and folders.</param>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="check">Which rules report where the glossary is not kept.</param>
internal sealed class ReviewGlossary(IReadOnlyList<string> paths, BilingualLexicon lexicon, CheckSettings check) : IBeadJudge
{
    private volatile Tools tools = Read(paths, lexicon, check);

    /// <summary>Whether there is one to add to.</summary>
    public bool Exists => paths.Count > 0;

    /// <summary>Its terms.</summary>
    public TermMatchers Terms => tools.Terms;

    /// <summary>Explains pairs with it.</summary>
    public PairExplainer Explainer => tools.Explainer;

    /// <inheritdoc/>
    public BeadJudgement Judge(string french, string english) => tools.Judge.Judge(french, english);

    /// <summary>Where a bitext does not keep it.</summary>
    public IReadOnlyList<GlossaryViolation> Violations(Bitext bitext, CancellationToken cancellationToken) => tools.Review.Review(bitext, cancellationToken);

    /// <summary>Adds a concept.</summary>
    /// <exception cref="GlossaryException">It cannot be.</exception>
    public AddedTerm Add(string french, string english)
    {
        var added = new GlossaryAdding(paths).Add(french, english);
        tools = Read(paths, lexicon, check);
        return added;
    }

    private static Tools Read(IReadOnlyList<string> paths, BilingualLexicon lexicon, CheckSettings check)
    {
        var terms = new TermMatchers(GlossaryFiles.Load(paths));
        var explainer = new PairExplainer(lexicon, terms);
        return new Tools(terms, explainer, new BeadJudge(explainer), new GlossaryReview(terms.Glossary, lexicon, check.RuleSettings, check.Known));
    }

    private sealed record Tools(TermMatchers Terms, PairExplainer Explainer, BeadJudge Judge, GlossaryReview Review);
}
