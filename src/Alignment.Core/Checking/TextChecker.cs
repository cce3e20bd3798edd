using Alignment.Core.Checking.Rules;
using Alignment.Core.Checking.Suppressing;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Checks texts of one language against a glossary.</summary>
/// <remarks>Made once, then used by any number of threads. What it finds depends on the file alone, not on the order or number of files.</remarks>
/// <param name="glossary">The glossary.</param>
/// <param name="rules">Which rules report, and how gravely.</param>
/// <param name="options">What else there is to know; null for the defaults.</param>
public sealed class TextChecker(Glossary glossary, RuleSet rules, TextCheckerOptions? options = null)
{
    // A hint from the path gives way to an identifier that is as sure as this.
    private const double Confident = 0.9;

    private static readonly TextRule[] TextRules = [.. RuleTable.All.OfType<TextRule>()];
    private static readonly MixedVariantsCorpus MixedVariants = RuleTable.The<MixedVariantsCorpus>();
    private static readonly CorpusRule[] CorpusRules = [.. RuleTable.All.OfType<CorpusRule>()];

    private readonly CheckGlossary prepared = new(glossary)
    {
        KnownAcronyms = options?.KnownAcronyms ?? [],
        KeepsLines = options?.KeepsLines ?? true,
    };

    /// <summary>Checks a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Looked at once a text.</param>
    public FileResult Check(CheckedFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var fileRules = rules.For(file.RelativePath);
        var comments = SuppressionReader.Comments(file.Lines);
        var findings = new List<Finding>();
        var sightings = new List<Sighting>();
        var languages = new List<Language?>();
        var characters = 0L;
        foreach (var text in file.Texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(text.Content.Text))
            {
                characters += text.Content.Text.Length;
                continue; // nothing is in no language
            }

            var language = LanguageOf(text);
            languages.Add(language);
            if (language is { } known)
            {
                characters += text.Content.Text.Length;
                CheckText(new TextCheck(file, text, known, prepared, fileRules, comments, findings), sightings);
            }
        }

        var (left, suppressed) = Suppressor.Apply(file, findings, fileRules, id => glossary.Find(id) is not null);
        Finding.Sort(left);
        return new FileResult
        {
            Path = file.Path,
            Findings = left,
            Characters = characters,
            Suppressed = suppressed,
            Languages = languages,
            SkippedLines = file.SkippedLines,
            Sightings = sightings,
        };
    }

    /// <summary>What is wrong with files together.</summary>
    /// <param name="results">The results of all files, in any order.</param>
    /// <returns>Findings sorted by place.</returns>
    public static IReadOnlyList<Finding> CheckTogether(IEnumerable<FileResult> results)
    {
        var files = results.ToList();
        var sightings = files.SelectMany(result => result.Sightings).ToList();
        sightings.Sort((one, other) => Finding.CompareByPlace(one.First, other.First));
        var findings = CorpusRules.SelectMany(rule => rule.Check(sightings.FindAll(sighting => sighting.First.Rule == rule))).ToList();
        findings.AddRange(ArticleSuppressor.Complaints(files.SelectMany(result => result.Comments)));
        findings.Sort(Finding.CompareByPlace);
        return findings;
    }

    private static void CheckText(TextCheck check, List<Sighting> sightings)
    {
        var others = AcronymExpansionDiffers.OtherMeanings(check);
        if (others.Count > 0)
        {
            check.Uses.RemoveAll(use => others.Contains(use.Concept.Id) && AcronymUses.IsShort(use.Term));
        }

        foreach (var rule in TextRules)
        {
            if (!check.IsOff(rule))
            {
                rule.Check(check);
            }
        }

        if (check.IsOff(MixedVariants))
        {
            return;
        }

        foreach (var variant in check.Variants.SelectMany(variants => variants))
        {
            if (check.Describe(MixedVariants, variant.First) is { } finding)
            {
                sightings.Add(new Sighting(variant.Group, variant.Term.Text, (int)variant.Term.Status, variant.Count, finding));
            }
        }
    }

    private static Language? LanguageOf(CheckedText text)
    {
        if (text is { Language: { } stated, IsHint: false })
        {
            return stated;
        }

        var guess = LanguageIdentifier.Identify(text.Content.Text);
        return text.Language is { } hint && (guess.Language is null || guess.Confidence < Confident) ? hint : guess.Language;
    }
}
