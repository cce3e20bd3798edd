using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>A glossary made ready to search text of either language.</summary>
public sealed class TermMatchers
{
    private readonly TermMatcher french;
    private readonly TermMatcher english;

    /// <summary>Prepares a glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="options">How to search; null for the defaults.</param>
    public TermMatchers(Glossary glossary, TermMatcherOptions? options = null)
    {
        Glossary = glossary;
        french = new TermMatcher(glossary, Language.French, options);
        english = new TermMatcher(glossary, Language.English, options);
    }

    /// <summary>The glossary.</summary>
    public Glossary Glossary { get; }

    /// <summary>The matcher for text of a language.</summary>
    public TermMatcher For(Language language) => language == Language.French ? french : english;
}
