using System.Globalization;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Translating;
using Alignment.Services.Command;

namespace Alignment.Cli.Translating;

/// <summary>Fills gaps as the user's options say, with progress, and says what it came to.</summary>
internal sealed class GapTranslation : IDisposable
{
    private const int MostReasons = 10; // lines about single gaps; more would hide what comes behind them
    private readonly Terminal terminal;
    private readonly LayeredMemory memory;
    private readonly ITranslator? translator;
    private readonly GapFiller filler;
    private readonly TranslatingPlan plan;

    /// <summary>Opens the memory and the engine. Nothing is sent yet.</summary>
    /// <exception cref="AlignmentException">One of them cannot be used.</exception>
    public GapTranslation(TranslatingPlan plan, TermMatchers terms, BilingualLexicon lexicon, Terminal terminal, CancellationToken cancellationToken)
    {
        this.plan = plan;
        this.terminal = terminal;
        translator = Translators.Open(plan.Engine, plan.Services, terms);
        memory = plan.OpenMemory(cancellationToken);
        filler = new GapFiller(memory, translator, terms, plan.Filling, terminal.Clock)
        {
            Check = new TranslationCheck(terms.Glossary, lexicon).Look,
        };
    }

    /// <summary>What the user wants.</summary>
    public TranslatingPlan Plan => plan;

    /// <summary>Adds what people have confirmed to what is known.</summary>
    public void Learn(IEnumerable<Bitext> bitexts) => memory.Add([.. bitexts.SelectMany(BitextGaps.Confirmed)]);

    /// <summary>Fills gaps, or in a dry run prints what that would take and returns null.</summary>
    /// <exception cref="AlignmentException">The memory cannot be used, or the engine cannot know the direction.</exception>
    public async Task<FillResult?> RunAsync(IReadOnlyList<Gap> gaps, CancellationToken cancellationToken)
    {
        if (translator is CommandTranslator { KnowsLanguages: false } && gaps.Select(gap => gap.Source).Distinct().Count() > 1)
        {
            throw new ServiceException(
                translator.Engine, "there are gaps of both languages, and the command is not told which. Write {from} and {to} where its arguments name them, or choose --to fr or --to en.");
        }

        if (plan.IsDryRun)
        {
            EstimateTable.Write(filler.Estimate(gaps, cancellationToken), translator?.Engine, plan.Price, terminal.Out);
            return null;
        }

        if (translator is not null && plan.EngineOf is { } settings)
        {
            terminal.Error.WriteLine($"alignment: {translator.Engine} fills what no memory knows, as {settings} says.");
        }

        FillResult? result = null;
        await ConsoleProgress.RunAsync(terminal, async tell => result = await filler.FillAsync(
            gaps,
            new InlineProgress<FillProgress>(progress => tell(
                string.Create(CultureInfo.InvariantCulture, $"translated {progress.Done} of {progress.Total} texts, {progress.Characters} characters sent"),
                (double)progress.Done / progress.Total)),
            cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        CountUses();
        return result;
    }

    // What came is not lost because the memory is locked just now: the counts only rank translations of one sentence.
    private void CountUses()
    {
        try
        {
            memory.CountUses();
        }
        catch (AlignmentException failure)
        {
            terminal.Error.WriteLine($"alignment: uses were not counted: {failure.Message}");
        }
    }

    /// <summary>What a run took.</summary>
    public FillCosts Costs(FillResult result) => FillCosts.Of(translator?.Engine, result, plan.Price);

    /// <summary>Says what came and what did not, on the error stream.</summary>
    public void Tell(BitextGaps gaps, FillResult result)
    {
        var filled = result.Translations.OfType<Translation>().ToList();
        var sources = filled.GroupBy(translation => translation.Provenance.Source).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Words(group.Key)}"));
        var parts = new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"{filled.Count} of {gaps.Gaps.Count} gaps filled{(filled.Count > 0 ? " (" + string.Join(", ", sources) + ")" : "")}"),
            gaps.FilledBefore > 0 ? string.Create(CultureInfo.InvariantCulture, $"{gaps.FilledBefore} were before") : "",
            result.Sent > 0 ? string.Create(CultureInfo.InvariantCulture, $"{result.Sent} characters sent") : "",
            result.Billed > 0 ? string.Create(CultureInfo.InvariantCulture, $"{result.Billed} billed") : "",
            result.Billed > 0 && Costs(result).Price is { } price ? string.Create(CultureInfo.InvariantCulture, $"price {price:0.00##}") : "",
        };
        terminal.Error.WriteLine($"alignment: {string.Join("; ", parts.Where(part => part.Length > 0))}.");
        foreach (var open in result.Open.Take(MostReasons))
        {
            terminal.Error.WriteLine($"alignment: {(gaps.Gaps[open.Index].Place is { } place ? string.Create(CultureInfo.InvariantCulture, $"{place.File}, line {place.StartLine}: ") : "")}left open: {open.Reason}");
        }

        if (result.Open.Count > MostReasons)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alignment: {result.Open.Count - MostReasons} more are left open."));
        }

        if (filled.Count(translation => translation.Mends.Count > 0) is > 0 and var mended)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alignment: {mended} of them mended as the glossary says: each says where, and what the machine wrote."));
        }

        if (filled.Count(translation => translation.Flags.Count > 0) is > 0 and var flagged)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alignment: {flagged} of them to be checked for terms, figures or names: each says for what."));
        }

        if (result.ReachedCeiling)
        {
            terminal.Error.WriteLine("alignment: the next request would have passed --max-characters, and was not made. Raise it and run the command again: what came is kept.");
        }
    }

    /// <summary>Ends a command as the work ended, once what came has been written.</summary>
    /// <exception cref="AlignmentException">What ended it early.</exception>
    /// <exception cref="OperationCanceledException">The user did.</exception>
    public static void ThrowIfUnfinished(FillResult result)
    {
        if (result.Failure is { } failure)
        {
            throw failure;
        }

        if (result.WasStopped)
        {
            throw new OperationCanceledException();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        (translator as IDisposable)?.Dispose();
        memory.Dispose();
    }

    private static string Words(TranslationSource source) => source switch
    {
        TranslationSource.Confirmed => "from confirmed alignments",
        TranslationSource.ExactMemory => "from the memory",
        TranslationSource.FuzzyMemory => "from similar sentences",
        _ => "by a machine",
    };
}
