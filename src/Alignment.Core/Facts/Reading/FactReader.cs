using Alignment.Core.Text;

namespace Alignment.Core.Facts.Reading;

/// <summary>Reads facts from the tokens of a sentence, left to right, with a look ahead of a few tokens.</summary>
/// <remarks>
/// Every method named <c>Read...</c> takes the index of a token and returns the index behind what it read; the same index if
/// nothing is there. Both notations are read in both languages where they do not clash, for texts quote and borrow.
/// </remarks>
internal ref partial struct FactReader(ReadOnlySpan<char> text, ReadOnlySpan<FactToken> tokens, bool isFrench, List<FactDraft> facts)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<FactToken> tokens = tokens;

    /// <summary>Reads the whole sentence.</summary>
    public readonly void Run()
    {
        for (var index = 0; index < tokens.Length;)
        {
            var next = tokens[index].Kind switch
            {
                TokenKind.Digits => ReadAtDigits(index),
                TokenKind.Word => ReadAtWord(index),
                TokenKind.Symbol => ReadAtSymbol(index),
                _ => index,
            };
            index = Math.Max(next, index + 1);
        }
    }

    private readonly int ReadAtDigits(int index)
    {
        var next = SkipIdentifier(index);
        if (next > index
            || (next = ReadNumericDate(index)) > index
            || (next = ReadTime(index)) > index
            || (next = ReadDayMonth(index)) > index
            || (next = ReadDecade(index)) > index
            || (next = ReadNumericOrdinal(index)) > index
            || (next = ReadNumericFraction(index)) > index)
        {
            return next;
        }

        return ReadQuantity(index, index, FactUnit.None);
    }

    private readonly int ReadAtWord(int index)
    {
        var word = tokens[index].Word;
        if (word is null)
        {
            return ReadRoman(index);
        }

        return word.Class switch
        {
            WordClass.Weekday or WordClass.ShortWeekday => ReadWeekday(index),
            WordClass.Month or WordClass.ShortMonth => ReadMonth(index),
            WordClass.NamedTime => ReadNamedTime(index),
            WordClass.Decade => ReadDecadeName(index),
            WordClass.Ordinal => ReadOrdinalWord(index),
            WordClass.Half => ReadHalf(index),
            WordClass.Fraction => ReadFractionAfterArticle(index),
            WordClass.UnitName => ReadCurrencyCode(index),
            WordClass.Keyword => word.Text == "annees" ? ReadFrenchDecade(index) : ReadRoman(index),
            WordClass.Unit when word.Text == "sept" && ReadMonth(index) is var next && next > index => next,
            WordClass.Zero or WordClass.One or WordClass.Unit or WordClass.Teen or WordClass.Tens or WordClass.Hundred
                or WordClass.Thousand => ReadQuantity(index, index, FactUnit.None),
            _ => index,
        };
    }

    private readonly int ReadAtSymbol(int index)
    {
        var unit = CurrencyOf(tokens[index].Symbol);
        if (unit != FactUnit.None)
        {
            return KindAt(index + 1) == TokenKind.Digits ? ReadPrefixedMoney(index, unit) : index;
        }

        if (VulgarFraction(index) is > 0 and var fraction)
        {
            Add(new Fact { Kind = FactKind.Number, Value = fraction, Span = Span(index, index + 1) });
            return index + 1;
        }

        return IsApostrophe(index) ? ReadShortYear(index) : index;
    }

    /// <summary>Skips what looks like a number but names a thing: <c>CF-18</c>, <c>4x4</c>, a telephone number.</summary>
    private readonly int SkipIdentifier(int index)
    {
        var isNamed = index >= 2
            && IsHyphen(index - 1)
            && IsGlued(index)
            && IsGlued(index - 1)
            && tokens[index].PlainDigits != 4 // mid-2020, Paris-2024
            && tokens[index - 2].Kind is TokenKind.Word or TokenKind.Other
            && IsUpper(index - 2)
            && tokens[index - 2].Word?.Class is null or WordClass.Keyword;
        if (isNamed)
        {
            return index + 1;
        }

        if (IsDigits(index, 3) && IsHyphen(index + 1) && IsDigits(index + 2, 3) && IsHyphen(index + 3) && IsDigits(index + 4, 4))
        {
            return index + 5; // the five tokens of 613-555-0142
        }

        // 4x4: letters behind that mean nothing here
        return KindAt(index + 1) == TokenKind.Word && IsGlued(index + 1) && tokens[index + 1].Word is null ? index + 2 : index;
    }

    private readonly bool IsDigits(int index, int length) => KindAt(index) == TokenKind.Digits && tokens[index].PlainDigits == length;

    private readonly TokenKind? KindAt(int index) => (uint)index < (uint)tokens.Length ? tokens[index].Kind : null;

    private readonly WordClass? ClassAt(int index) => (uint)index < (uint)tokens.Length ? tokens[index].Word?.Class : null;

    private readonly string? WordAt(int index) => (uint)index < (uint)tokens.Length ? tokens[index].Word?.Text : null;

    private readonly bool Is(int index, string word) => WordAt(index) == word;

    private readonly bool IsSymbol(int index, char symbol) => KindAt(index) == TokenKind.Symbol && tokens[index].Symbol == symbol;

    private readonly bool IsHyphen(int index) => IsSymbol(index, '-') || IsSymbol(index, '\u2011');

    private readonly bool IsApostrophe(int index) => IsSymbol(index, '\'') || IsSymbol(index, '’');

    private readonly bool IsGlued(int index) => (uint)index < (uint)tokens.Length && !tokens[index].SpaceBefore;

    private readonly bool IsUpper(int index) => char.IsUpper(text[tokens[index].Start]);

    /// <summary>The index behind a hyphen with nothing around it; the same index if there is none.</summary>
    private readonly int SkipHyphen(int index) => IsHyphen(index) && IsGlued(index) && IsGlued(index + 1) ? index + 1 : index;

    private readonly TextSpan Span(int first, int next) => TextSpan.Between(tokens[first].Start, tokens[next - 1].End);

    private readonly void Add(Fact fact, decimal scale = 1) => facts.Add(new FactDraft(fact, scale));
}
