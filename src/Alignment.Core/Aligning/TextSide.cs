using System.Runtime.InteropServices;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>The sentences of one side as numbers: distinct words (types) and, for each sentence, its types in order.</summary>
internal sealed class TextSide
{
    /// <summary>Tokens of a sentence that are compared, if the caller does not say otherwise.</summary>
    /// <remarks>
    /// Twice the longest sentence of the statutes. What has more is no sentence but a table or a text without line breaks, and comparing all
    /// its words with all others would cost the square.
    /// </remarks>
    public const int MostTokens = 1000;

    private readonly List<WordType> types = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<int> tokens = [];
    private readonly List<float> tokenWeights = [];
    private readonly float[] tokenContentWeights;
    private readonly int[] telling;
    private readonly int[] tellingStarts;
    private readonly List<TextSpan> spans = [];
    private readonly int[] starts;
    private readonly int[] lengths;
    private readonly float[] weights;
    private readonly float[] contentWeights;
    private readonly char[] endings;
    private readonly string[] texts;

    /// <summary>Prepares sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="language">Their language.</param>
    /// <param name="vocabulary">What the lexicon knows of it.</param>
    /// <param name="mostTokens">Tokens of each sentence that are compared; the rest is left out.</param>
    /// <param name="distinct">Whether each type counts once a text, as for whole articles, whose repetitions would cost their square.</param>
    /// <param name="terms">The glossary, whose concepts count as words that both languages share; null for none.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public TextSide(
        IReadOnlyList<string> sentences,
        Language language,
        Vocabulary vocabulary,
        int mostTokens = MostTokens,
        bool distinct = false,
        TermMatcher? terms = null,
        CancellationToken cancellationToken = default)
    {
        Language = language;
        Vocabulary = vocabulary;
        texts = [.. sentences];
        starts = new int[texts.Length + 1];
        lengths = new int[texts.Length];
        weights = new float[texts.Length];
        contentWeights = new float[texts.Length];
        endings = Array.ConvertAll(texts, Ending);
        var buffer = new List<Token>();
        var seen = new HashSet<int>();
        for (var index = 0; index < texts.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(index, buffer, mostTokens, distinct ? seen : null);
            AddConcepts(index, terms, mostTokens);
            LongestSentence = Math.Max(LongestSentence, tokens.Count - starts[index]);
            starts[index + 1] = tokens.Count;
        }

        tokenContentWeights = [.. tokens.Select(type => types[type].ContentWeight)];
        (telling, tellingStarts) = NamesAndNumbers();
    }

    /// <summary>Where names and numbers stand, sentence by sentence; a word can turn out to be a name far behind.</summary>
    private (int[] Places, int[] Starts) NamesAndNumbers()
    {
        var places = new List<int>();
        var ends = new int[texts.Length + 1];
        for (var sentence = 0; sentence < texts.Length; sentence++)
        {
            for (var token = starts[sentence]; token < starts[sentence + 1]; token++)
            {
                if (types[tokens[token]] is { IsName: true } or { IsNumber: true })
                {
                    places.Add(token - starts[sentence]);
                }
            }

            ends[sentence + 1] = places.Count;
        }

        return ([.. places], ends);
    }

    public Language Language { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Number of sentences.</summary>
    public int Count => texts.Length;

    /// <summary>Distinct words and numbers.</summary>
    public IReadOnlyList<WordType> Types => types;

    /// <summary>Weight of a type: how much telling it apart from chance is worth.</summary>
    public float TypeWeight(int type) => types[type].Weight;

    /// <summary>The types of a sentence, in order; of a text too long for a sentence, those at its start.</summary>
    public ReadOnlySpan<int> Tokens(int sentence) =>
        CollectionsMarshal.AsSpan(tokens)[starts[sentence]..starts[sentence + 1]];

    /// <summary>The weights of a sentence's tokens.</summary>
    public ReadOnlySpan<float> TokenWeights(int sentence) =>
        CollectionsMarshal.AsSpan(tokenWeights)[starts[sentence]..starts[sentence + 1]];

    /// <summary>The content weights of a sentence's tokens.</summary>
    public ReadOnlySpan<float> TokenContentWeights(int sentence) => tokenContentWeights.AsSpan(starts[sentence]..starts[sentence + 1]);

    /// <summary>Which tokens of a sentence are names or numbers.</summary>
    public ReadOnlySpan<int> NamesAndNumbers(int sentence) => telling.AsSpan(tellingStarts[sentence]..tellingStarts[sentence + 1]);

    /// <summary>Where the tokens of a sentence stand in its text.</summary>
    public ReadOnlySpan<TextSpan> Spans(int sentence) =>
        CollectionsMarshal.AsSpan(spans)[starts[sentence]..starts[sentence + 1]];

    public string Text(int sentence) => texts[sentence];

    /// <summary>UTF-16 code units of a sentence.</summary>
    public int Length(int sentence) => lengths[sentence];

    /// <summary>Tokens of the sentence that has most.</summary>
    public int LongestSentence { get; private set; }

    /// <summary>Whether a sentence ends with a question mark, closing quotation marks aside.</summary>
    public bool IsQuestion(int sentence) => endings[sentence] == '?';

    /// <summary>Whether a sentence ends without any mark, as headings do.</summary>
    public bool IsOpenEnded(int sentence) => char.IsLetterOrDigit(endings[sentence]);

    /// <summary>Sum of the content weights of a sentence's tokens.</summary>
    public float ContentWeight(int sentence) => contentWeights[sentence];

    /// <summary>Sum of the weights of a sentence's tokens.</summary>
    public float Weight(int sentence) => weights[sentence];

    /// <summary>Id of a type by its key; -1 if no sentence has it.</summary>
    public int Find(ReadOnlySpan<char> key) => ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var id) ? id : -1;

    private void Add(int index, List<Token> buffer, int mostTokens, HashSet<int>? seen)
    {
        seen?.Clear();
        var text = texts[index];
        buffer.Clear();
        Tokenizer.Tokenize(text, Language, buffer);
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var allCapitals = WordKeys.IsAllCapitals(text);
        var isFirst = true;
        Span<char> key = stackalloc char[2 * WordKeys.Longest];
        foreach (var token in buffer)
        {
            if (tokens.Count - starts[index] == mostTokens)
            {
                break;
            }

            var length = token.Kind == TokenKind.Number ? NumberKey(token.Span.In(text), key) : WordKeys.Write(text, token, allCapitals, key);
            if (length == 0)
            {
                isFirst |= token.Kind == TokenKind.Mark && text[token.Span.Start] is '.' or ':' or '«' or '“' or '"';
                continue;
            }

            if (!lookup.TryGetValue(key[..length], out var id))
            {
                id = types.Count;
                var word = key[..length].ToString();
                ids.Add(word, id);
                types.Add(new WordType(word, token.Kind == TokenKind.Number, token.Kind == TokenKind.Number ? -1 : Vocabulary.Find(word), Vocabulary));
            }

            var type = types[id];
            if (token.Shape != LetterShape.Lower && !isFirst && !allCapitals)
            {
                type.IsName = true;
                type.Surface = token.Span.In(text);
            }

            type.IsCommon |= token.Shape == LetterShape.Lower;
            isFirst = false;
            if (seen?.Add(id) == false)
            {
                continue;
            }

            tokens.Add(id);
            tokenWeights.Add(type.Weight);
            spans.Add(token.Span);
            weights[index] += type.Weight;
            contentWeights[index] += type.ContentWeight;
        }

        lengths[index] = text.Length;
    }

    /// <summary>Adds the glossary's concepts behind the words of a sentence.</summary>
    private void AddConcepts(int index, TermMatcher? terms, int most)
    {
        foreach (var match in (terms?.Find(texts[index]) ?? []).Take(most))
        {
            var key = WordType.ConceptMark + match.Concept.Id;
            if (!ids.TryGetValue(key, out var id))
            {
                id = types.Count;
                ids.Add(key, id);
                types.Add(WordType.Concept(key));
            }

            tokens.Add(id);
            tokenWeights.Add(types[id].Weight);
            spans.Add(match.Span);
            weights[index] += types[id].Weight;
            contentWeights[index] += types[id].ContentWeight;
        }
    }

    /// <summary>The last character of a text but for closing quotation marks and brackets; NUL if there is none.</summary>
    private static char Ending(string text) => text.AsSpan().TrimEnd(" \u00A0\u202F»”\"'’)") is [.., var last] ? last : '\0';

    /// <summary>Digits with a point for decimals and nothing between thousands.</summary>
    private static int NumberKey(string number, Span<char> key)
    {
        var length = 0;
        for (var index = 0; index < number.Length && length < key.Length; index++)
        {
            var character = number[index];
            if (char.IsAsciiDigit(character))
            {
                key[length++] = character;
            }
            else if (character is '.' or ',')
            {
                var digits = 0;
                while (index + 1 + digits < number.Length && char.IsAsciiDigit(number[index + 1 + digits]))
                {
                    digits++;
                }

                if (digits is not 3 and not 0)
                {
                    key[length++] = '.';
                }
            }
            else if (char.IsLetter(character))
            {
                break;
            }
        }

        return length;
    }
}

/// <summary>A distinct word or number of a <see cref="TextSide"/>.</summary>
internal sealed class WordType
{
    private const float FunctionWordWeight = 4.5f; // one word in ninety; content words are rarer

    /// <summary>In front of a concept's id; no word begins with it.</summary>
    public const string ConceptMark = "§";

    private const float ConceptWeight = 3; // on top of its words, which count by themselves: a concept supports a pair and does not decide

    public WordType(string key, bool isNumber, int lexiconId, Vocabulary vocabulary)
        : this(key, lexiconId, isNumber ? NumberWeight(key) : MathF.Log((float)Rareness(lexiconId, vocabulary))) => IsNumber = isNumber;

    private WordType(string key, int lexiconId, float weight)
    {
        Key = key;
        Surface = key;
        LexiconId = lexiconId;
        Weight = weight;
    }

    /// <summary>A concept of the glossary.</summary>
    /// <param name="key"><see cref="ConceptMark"/> and the concept's id.</param>
    public static WordType Concept(string key) => new(key, lexiconId: -1, ConceptWeight) { IsConcept = true };

    /// <summary>Numbers tell more the longer they are, up to those of years.</summary>
    private static float NumberWeight(string key) => 5 + 1.5f * Math.Min(4, key.Length);

    /// <summary>How rare a word is in the training text: one in so many. Its logarithm is about 3 for the commonest words, 15 for unknown ones.</summary>
    internal static double Rareness(int lexiconId, Vocabulary vocabulary)
    {
        const double Doubt = 8; // sightings added to every word: misprints are rare too, and tell nothing
        return (vocabulary.Total + 1.0) / ((lexiconId < 0 ? 0 : vocabulary.CountOf(lexiconId)) + Doubt);
    }

    public string Key { get; }

    public bool IsNumber { get; }

    /// <summary>Whether it stands for a concept of the glossary.</summary>
    public bool IsConcept { get; private init; }

    public int LexiconId { get; }

    public float Weight { get; }

    /// <summary>What is left of the weight when that of function words is taken off: 0 for those, most of it for rare words.</summary>
    public float ContentWeight => Math.Max(0, Weight - FunctionWordWeight);

    public bool IsName { get; set; }

    /// <summary>Whether the text also writes it in small letters.</summary>
    public bool IsCommon { get; set; }

    /// <summary>As the text spells it, last seen as a name if it is one.</summary>
    public string Surface { get; set; }
}
