using Alignment.Core.Aligning.Differences;
using Alignment.Core.Articles;
using Alignment.Core.Checking.Rules;
using Alignment.Core.Checking.Suppressing;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Checks pairs of texts against a glossary and against each other.</summary>
/// <remarks>
/// Made once, then used by any number of threads. What it finds in a pair depends on that pair alone; what concerns all pairs is added by
/// <see cref="TextChecker.CheckTogether"/>.
/// </remarks>
/// <param name="glossary">The glossary.</param>
/// <param name="rules">Which rules report, and how gravely.</param>
/// <param name="options">What else there is to know; null for the defaults.</param>
public sealed class PairChecker(Glossary glossary, RuleSet rules, PairCheckerOptions? options = null)
{
    private static readonly PairRule[] PairRules = [.. RuleTable.All.OfType<PairRule>()];

    // What can be said of a term by itself. What concerns a whole text has no place among units that were put together by a memory.
    private static readonly TextRule[] TermRules =
    [
        RuleTable.The<ForbiddenTerm>(), RuleTable.The<DeprecatedTerm>(), RuleTable.The<WrongCase>(), RuleTable.The<WrongForm>(),
        RuleTable.The<NotPreferred>(), RuleTable.The<WrongRegion>(), RuleTable.The<ArticleElision>(),
    ];

    private readonly PairCheckerOptions options = options ?? new PairCheckerOptions();
    private readonly CheckGlossary prepared = new(glossary) { KeepsLines = options?.KeepsLines ?? true };

    private readonly PairLexicon lexicon = new(options?.Lexicon);

    /// <summary>Checks a file of pairs.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Looked at once a pair.</param>
    public FileResult Check(CheckedPairs file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var findings = new List<Finding>();
        var sightings = new List<Sighting>();
        var rulesOf = new Dictionary<string, FileRules>(StringComparer.Ordinal);
        var (characters, suppressed) = (0L, 0);
        foreach (var pair in file.Pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pair.Probability < options.MinProbability)
            {
                continue;
            }

            characters += pair.French.Text.Text.Length + pair.English.Text.Text.Length;
            var (own, told) = CheckPair(pair, file.HoldsTexts, RulesOf);
            suppressed += PairSuppressor.Apply(pair, own, told, RulesOf(pair.English.Place.File));
            findings.AddRange(own);
            sightings.AddRange(told);
        }

        var (excused, comments) = ArticleSuppressor.Apply(file.Articles, findings, sightings, RulesOf, id => glossary.Find(id) is not null);
        Finding.Sort(findings);
        return new FileResult { Path = file.Path, Findings = findings, Characters = characters, Suppressed = suppressed + excused, Sightings = sightings, Comments = comments };

        FileRules RulesOf(string path)
        {
            if (!rulesOf.TryGetValue(path, out var known))
            {
                rulesOf[path] = known = rules.For(path);
            }

            return known;
        }
    }

    private (List<Finding> Findings, List<Sighting> Sightings) CheckPair(CheckedPair pair, bool holdsTexts, Func<string, FileRules> rulesOf)
    {
        var findings = new List<Finding>();
        var sightings = new List<Sighting>();
        var check = new PairCheck(pair, Side(pair.French), Side(pair.English), lexicon, sightings);
        foreach (var rule in PairRules)
        {
            rule.Check(check);
        }

        Renderings.Tell(check);
        if (holdsTexts)
        {
            foreach (var side in check.Directions.Select(direction => direction.Target))
            {
                side.Uses.RemoveAll(use => check.Claimed.Contains((side.Language, use.Span)));
                foreach (var rule in TermRules)
                {
                    rule.Check(side);
                }
            }
        }

        return (findings, sightings);

        TextCheck Side(PairSide side)
        {
            var path = side.Place.File;
            var content = side.Text with { Map = new PairMap(side.Text.Map, side.File) };
            var text = new CheckedText(content) { Language = side.Language, IsEscaped = true };
            return new TextCheck(new CheckedFile(path, side.File ?? new SourceLines(side.Text.Text), [text]), text, side.Language, prepared, rulesOf(path), [], findings);
        }
    }
}
