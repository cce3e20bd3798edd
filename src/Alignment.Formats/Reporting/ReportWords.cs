using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Formats.Reporting;

/// <summary>The report's own words, in one place, so that they can be had in another language.</summary>
internal sealed record ReportWords
{
    /// <summary>A report that speaks English.</summary>
    public static ReportWords English { get; } = new();

    public string Tag { get; init; } = "en";

    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    public string Title { get; init; } = "French and English coverage";

    public string Kicker { get; init; } = "Bilingual coverage report";

    public string SkipLink { get; init; } = "Skip to the events";

    public string Events { get; init; } = "Events";

    public string Event { get; init; } = "Event";

    public string Undated { get; init; } = "undated";

    public string FirstSentence { get; init; } = "no headline; first sentence";

    public string NoCoverage { get; init; } = "no coverage";

    public string SetAside { get; init; } = "set aside";

    public string Notes { get; init; } = "Notes";

    public string Counterparts { get; init; } = "sentences with a counterpart";

    public string Together { get; init; } = "Why these belong together";

    public string OutOfOrder { get; init; } = "out of order";

    public string Glossary { get; init; } = "Glossary terms";

    public string Skipped { get; init; } = "Files not used";

    public string HowToRead { get; init; } = "How to read this page";

    /// <summary>The name of a language.</summary>
    public Func<Language, string> Language { get; init; } = language => language == Core.Text.Language.French ? "French" : "English";

    /// <summary>A badge of a few letters.</summary>
    public Func<Relation, string> Relation { get; init; } = relation => relation switch
    {
        Core.Aligning.Relation.Equivalent => "same",
        Core.Aligning.Relation.Partial => "partly",
        Core.Aligning.Relation.OnlyFrench => "only in French",
        _ => "only in English",
    };

    /// <summary>The word for a probability.</summary>
    public Func<Likelihood, string> Likelihood { get; init; } = likelihood => likelihood switch
    {
        Core.Reporting.Likelihood.Sure => "sure",
        Core.Reporting.Likelihood.Likely => "likely",
        Core.Reporting.Likelihood.Possible => "possible",
        _ => "unsure",
    };

    /// <summary>What a why-line begins with.</summary>
    public Func<MatchKind, string> Kind { get; init; } = kind => kind switch
    {
        MatchKind.Name => "names",
        MatchKind.Number => "numbers",
        MatchKind.Date => "dates",
        MatchKind.Term => "terms",
        MatchKind.Quotation => "quotations",
        MatchKind.Negation => "negations",
        _ => "words",
    };

    /// <summary>What a person said of a bead; empty if nobody has.</summary>
    public Func<BeadState, string> State { get; init; } = state => state switch
    {
        BeadState.Confirmed => "confirmed",
        BeadState.Rejected => "rejected",
        _ => "",
    };

    /// <summary>Why a line was set aside.</summary>
    public Func<DropReason, string> Reason { get; init; } = reason => reason switch
    {
        DropReason.Caption => "caption",
        DropReason.Credit => "credit",
        DropReason.Repetition => "repetition",
        DropReason.Subscription => "subscription box",
        DropReason.Sharing => "share buttons",
        DropReason.Navigation => "navigation",
        DropReason.Comments => "comments",
        DropReason.Contact => "contact",
        DropReason.Biography => "author's biography",
        DropReason.Legal => "legal notice",
        _ => "placeholder",
    };

    /// <summary>Which text was translated from which, or, where nobody says, what the order of the sentences tells.</summary>
    public Func<Bitext, string> Direction { get; init; } = bitext => bitext switch
    {
        { Direction: Core.Aligning.Direction.FrenchToEnglish } => "English translated from French",
        { Direction: Core.Aligning.Direction.EnglishToFrench } => "French translated from English",
        { SameOrder: true } => "same order on both sides, as in a translation",
        _ => "sentences in different order, as in independent articles",
    };

    /// <summary>How two articles belong together.</summary>
    public Func<ArticleLinkKind, string> Link { get; init; } = kind => kind switch
    {
        ArticleLinkKind.SameStory => "carry the same story",
        ArticleLinkKind.Pinned => "were put together by you",
        _ => "report the same event",
    };

    /// <summary>What stands before the translation of a gap, so that nobody takes it for an outlet's words.</summary>
    public Func<TranslationSource, string> Source { get; init; } = source => source switch
    {
        TranslationSource.Person => "Translation by a reviewer",
        TranslationSource.Confirmed => "Translation from a confirmed alignment",
        TranslationSource.ExactMemory => "Translation from the memory",
        TranslationSource.FuzzyMemory => "Translation of a similar sentence",
        _ => "Machine translation",
    };

    /// <summary>"3 lines", "1 line".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>A day as people write it.</summary>
    public string Day(DateOnly? date) => date?.ToString("d MMMM yyyy", Culture) ?? Undated;

    /// <summary>What a reader is told who points at a term.</summary>
    public Func<TermMention, string> Term { get; init; } = term =>
        $"Glossary: {term.Concept}{(term.Preferred is null ? "" : $"; preferred in the other language: {term.Preferred}")}{(term.Advice is null ? "" : $"; {term.Advice}")}";

    /// <summary>"sure 0.97".</summary>
    public string Probability(double probability) =>
        string.Create(CultureInfo.InvariantCulture, $"{Likelihood(Likelihoods.Of(probability))} {probability:0.00}");

    /// <summary>A share as a whole percentage; 0% only of none, 100% only of all.</summary>
    public static string Percent(double share) => share switch
    {
        <= 0 => "0%",
        >= 1 => "100%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(Math.Round(share * 100), 1, 99)}%"),
    };
}
