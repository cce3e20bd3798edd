using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>The terms of a glossary, whatever their status: also what is proposed or forbidden is not to be suggested again.</summary>
internal sealed class KnownTerms
{
    private readonly HashSet<ulong> french;
    private readonly HashSet<ulong> english;

    public KnownTerms(Glossary glossary)
    {
        french = Keys(glossary, Language.French);
        english = Keys(glossary, Language.English);
    }

    /// <summary>Whether the glossary has a term of either language.</summary>
    public bool Has(ulong frenchKey, ulong englishKey) => french.Contains(frenchKey) || english.Contains(englishKey);

    private static HashSet<ulong> Keys(Glossary glossary, Language language) =>
    [
        .. glossary.Concepts
            .SelectMany(concept => concept.Terms(language))
            .SelectMany(term => term.LookupForms.Concat(term.Forms).Prepend(term.Text))
            .Select(form => PhraseKeys.Of(form, language)),
    ];
}
