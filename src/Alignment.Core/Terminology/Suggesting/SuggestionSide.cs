using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>The texts of one language as words, with what each word may do in a term.</summary>
internal sealed class SuggestionSide
{
    private readonly ulong[] keys;
    private readonly WordRole[] roles;
    private readonly bool[] beforeVerbs;
    private readonly Dictionary<ulong, int> byKey = [];

    public SuggestionSide(IReadOnlyList<string> texts, Language language, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        Text = new TextSide(texts, language, vocabulary, cancellationToken: cancellationToken);
        var words = TermWords.Of(language);
        keys = [.. Text.Types.Select(type => PhraseKeys.Word(type.Key, language))];
        roles = [.. Text.Types.Select(type => type.IsNumber ? WordRole.Outside : words.Role(type.Key))];
        beforeVerbs = [.. Text.Types.Select(type => words.IsBeforeVerb(type.Key))];
        for (var type = 0; type < keys.Length; type++)
        {
            byKey.TryAdd(keys[type], type);
        }

        Tokens = Enumerable.Range(0, Text.Count).Sum(text => (long)Text.Tokens(text).Length);
    }

    /// <summary>The texts, their tokens and types.</summary>
    public TextSide Text { get; }

    /// <summary>Tokens of all texts.</summary>
    public long Tokens { get; }

    /// <summary>The key of a type (<see cref="PhraseKeys"/>).</summary>
    public ulong Key(int type) => keys[type];

    /// <summary>The types of a term's words, or of forms of them; words that no text has are left out.</summary>
    public int[] TypesOf(string term) =>
        [.. PhraseKeys.Words(term, Text.Language).Where(byKey.ContainsKey).Select(key => byKey[key]).Distinct()];

    /// <summary>What a type may do in a term.</summary>
    public WordRole Role(int type) => roles[type];

    /// <summary>Whether what follows a type is likely a verb.</summary>
    public bool IsBeforeVerb(int type) => beforeVerbs[type];

    /// <summary>Whether a token is written with a capital.</summary>
    public bool IsCapital(int text, int token) => char.IsUpper(Text.Text(text)[Text.Spans(text)[token].Start]);

    /// <summary>Whether nothing but blanks, hyphens and apostrophes stands between a token and the one before.</summary>
    public bool IsJoined(int text, int token)
    {
        if (token == 0)
        {
            return false;
        }

        var spans = Text.Spans(text);
        foreach (var character in Text.Text(text).AsSpan()[spans[token - 1].End..spans[token].Start])
        {
            if (character is not (' ' or '\u00A0' or '\u202F' or '-' or '\u2010' or '\u2011') && !Folding.IsApostrophe(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a run of tokens stands in its text.</summary>
    public TextSpan SpanOf(int text, int start, int end)
    {
        var spans = Text.Spans(text);
        return TextSpan.Between(spans[start].Start, spans[end - 1].End);
    }
}
