using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>Makes the requests of gaps for one translator.</summary>
/// <param name="translator">The translator.</param>
/// <param name="terms">The glossary; null for none.</param>
internal sealed class RequestMaker(ITranslator translator, TermMatchers? terms)
{
    /// <summary>A request for the whole gap or, where that is longer than the engine takes, one for each sentence; null if a sentence alone is too long.</summary>
    public IReadOnlyList<TranslationRequest>? Make(Gap gap)
    {
        var whole = Request(gap.Text, gap.Source);
        if (Fits(whole))
        {
            return [whole];
        }

        var parts = gap.Sentences.Select(Blanks.OneLine).Where(sentence => sentence.Length > 0).Select(sentence => Request(sentence, gap.Source)).ToList();
        return parts.TrueForAll(Fits) ? parts : null;
    }

    public MachineKey Key(TranslationRequest request, Language source) => MachineKey.Of(translator, request, source);

    public int Count(TranslationRequest request) => translator.Count(request);

    private TranslationRequest Request(string text, Language source) =>
        new(text) { Terms = translator.HonoursMarkedTerms ? MarkedTerms.Find(text, source, terms) : [] };

    private bool Fits(TranslationRequest request) =>
        translator.Count(request) <= Math.Min(translator.Limits.Characters, translator.Limits.CharactersPerText);
}
