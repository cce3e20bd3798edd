using System.Buffers;

namespace Alignment.Core.Facts.Reading;

/// <summary>Cuts a sentence into the tokens that <see cref="FactReader"/> reads.</summary>
internal ref partial struct FactTokenizer(ReadOnlySpan<char> text, WordTable words, bool isFrench)
{
    private readonly ReadOnlySpan<char> text = text;
    private FactToken[] tokens = ArrayPool<FactToken>.Shared.Rent(64); // a sentence of news has about 30
    private int count;
    private bool hasFacts;

    /// <summary>The tokens; call <see cref="Dispose"/> when they are read.</summary>
    public readonly ReadOnlySpan<FactToken> Tokens => tokens.AsSpan(0, count);

    /// <summary>Whether any token can be part of a fact: if not, there is nothing to read.</summary>
    public readonly bool HasFacts => hasFacts;

    /// <summary>Gives the buffer back.</summary>
    public readonly void Dispose() => ArrayPool<FactToken>.Shared.Return(tokens, clearArray: false);

    /// <summary>Reads the whole sentence.</summary>
    public void Run()
    {
        var space = true;
        for (var position = 0; position < text.Length;)
        {
            var character = text[position];
            if (char.IsWhiteSpace(character))
            {
                space = true;
                position++;
                continue;
            }

            var token = new FactToken { Start = position, SpaceBefore = space };
            if (char.IsAsciiDigit(character))
            {
                ReadDigits(ref token);
                hasFacts = true;
            }
            else if (IsLetter(character))
            {
                ReadWord(ref token);
            }
            else
            {
                token.Kind = TokenKind.Symbol;
                token.Symbol = character;
                token.End = position + 1;
                hasFacts |= character is '½' or '¼' or '¾' or '⅓' or '⅔';
            }

            Add(token);
            position = token.End;
            space = false;
        }
    }

    private static bool IsLetter(char character) => char.IsAsciiLetter(character) || (character >= 128 && char.IsLetter(character));

    private void ReadWord(ref FactToken token)
    {
        var end = token.Start + 1;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        token.Kind = TokenKind.Word;
        token.End = end;
        var word = text[token.Start..end];
        if (IsAddress(word, end))
        {
            token.Kind = TokenKind.Other;
            token.End = EndOfAddress(end);
            return;
        }

        token.Word = words.Find(word);
        var followsDigits = !token.SpaceBefore && count > 0 && tokens[count - 1].Kind == TokenKind.Digits;
        if (end < text.Length && char.IsAsciiDigit(text[end]) && !(followsDigits && token.Word?.Text == "h"))
        {
            // letters that run into digits name a thing: A400M, G7; but 14h30 is a time
            token.Kind = TokenKind.Other;
            token.Word = null;
            while (token.End < text.Length && char.IsLetterOrDigit(text[token.End]))
            {
                token.End++;
            }
        }

        // Romans are the one thing that is in no table; "one per cent" is made of small words only
        hasFacts |= token.Word is { Class: not (WordClass.Keyword or WordClass.Of or WordClass.Lead or WordClass.Hedge or WordClass.One) } or { Text: "cent" }
            || text[token.Start] is 'I' or 'V' or 'X';
    }

    private readonly bool IsAddress(ReadOnlySpan<char> word, int end) =>
        (word is "http" or "https" && end + 2 < text.Length && text[end] == ':' && text[end + 1] == '/')
        || (word is "www" && end < text.Length && text[end] == '.');

    private readonly int EndOfAddress(int end)
    {
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private void Add(in FactToken token)
    {
        if (count == tokens.Length)
        {
            var bigger = ArrayPool<FactToken>.Shared.Rent(count * 2);
            tokens.AsSpan(0, count).CopyTo(bigger);
            ArrayPool<FactToken>.Shared.Return(tokens);
            tokens = bigger;
        }

        tokens[count++] = token;
    }
}
