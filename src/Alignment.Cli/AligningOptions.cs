using System.CommandLine;
using Alignment.Cli.Commands;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Settings;
using Alignment.Services.Embeddings;

namespace Alignment.Cli;

/// <summary>The options of every command that aligns: --order, --min-probability, --lexicon, --glossary, and those of a sentence encoder.</summary>
internal sealed class AligningOptions
{
    private readonly Option<string> order = new Option<string>("--order")
    {
        Description = "Whether sentences come in the same order (translations) or any (independent articles); auto asks the texts.",
        DefaultValueFactory = _ => "auto",
    }.OneOf("auto", "same", "any");

    private readonly Option<double> minProbability =
        OptionRules.Probability("--min-probability", "Leave out links that are less probable, 0 to 1.", new AlignOptions().MinProbability);

    private readonly LexiconOption lexicon = new();
    private readonly GlossaryOption glossary = new();
    private readonly EmbeddingsOptions embeddings = new();

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(order);
        command.Add(minProbability);
        command.Add(lexicon);
        command.Add(glossary);
        embeddings.AddTo(command);
    }

    /// <summary>Reads the lexicon and the glossary that the user chose.</summary>
    /// <exception cref="Core.AlignmentException">One of them cannot be used.</exception>
    public AligningSetup Load(ParseResult parsed) => new(
        lexicon.Load(parsed),
        new TermMatchers(glossary.Load(parsed)),
        new AlignOptions
        {
            Order = Enum.Parse<SentenceOrder>(parsed.GetValue(order)!, ignoreCase: true),
            MinProbability = parsed.GetValue(minProbability),
        },
        parsed.GetValue(order)!,
        glossary.Paths(parsed))
    {
        Embeddings = embeddings.Model(parsed),
        Check = SettingsFile.Load(named: null, Directory.GetCurrentDirectory()),
    };

    /// <summary>The sentence encoder that the user named; null without one.</summary>
    /// <exception cref="Core.AlignmentException">Its cache cannot be used.</exception>
    public SentenceEncoder? OpenEncoder(ParseResult parsed) => embeddings.Open(parsed);
}

/// <summary>What aligning needs, and what is to be said of it in the result.</summary>
/// <param name="Lexicon">What words translate each other.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Options">How to align.</param>
/// <param name="Order">The order as the user wrote it.</param>
/// <param name="Glossaries">Glossary files, as the user named them.</param>
internal sealed record AligningSetup(BilingualLexicon Lexicon, TermMatchers Terms, AlignOptions Options, string Order, IReadOnlyList<string> Glossaries)
{
    /// <summary>The model of the sentence encoder; null without one.</summary>
    public string? Embeddings { get; init; }

    /// <summary>The language of a page's own words.</summary>
    public Language Ui { get; init; } = Language.English;

    /// <summary>How the glossary's rules are set.</summary>
    public CheckSettings Check { get; init; } = CheckSettings.None;

    /// <summary>The glossary, for reports.</summary>
    public ReportGlossary Glossary => new(Lexicon, Terms, Check);

    /// <summary>What a bitext says of its making.</summary>
    public BitextOrigin Origin => new(ProgramVersion.Text, Lexicon.Name)
    {
        MinProbability = Options.MinProbability,
        Order = Order,
        Glossaries = Glossaries,
        Embeddings = Embeddings,
    };

    /// <summary>What a report says of its making.</summary>
    public ReportSettings Settings => new(ProgramVersion.Text, Lexicon.Name)
    {
        MinProbability = Options.MinProbability,
        Order = Order,
        Glossaries = Glossaries,
        Embeddings = Embeddings,
        Ui = Ui,
    };
}
