namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    private const int MostRoman = 50; // popes, kings, centuries, chapters; above, letters are abbreviations

    /// <summary>Adds an ordinal, and the century if it counts one.</summary>
    private readonly int AddOrdinal(int index, int next, decimal value)
    {
        var at = SkipHyphen(next);
        var isCentury = UnitNameAt(at) == FactUnit.Century;
        next = isCentury ? at + 1 : next;
        Add(new Fact
        {
            Kind = FactKind.Ordinal,
            Value = value,
            Unit = isCentury ? FactUnit.Century : FactUnit.None,
            Span = Span(index, next),
        });
        return next;
    }

    /// <summary>Reads <c>2e</c>, <c>1er</c>, <c>21st</c>.</summary>
    private readonly int ReadNumericOrdinal(int index) =>
        tokens[index].Decimals == 0 && IsOrdinalSuffix(index + 1) ? AddOrdinal(index, index + 2, tokens[index].Value) : index;

    private readonly bool IsOrdinalSuffix(int index)
    {
        if (!IsGlued(index))
        {
            return false;
        }

        return isFrench
            ? WordAt(index) is "e" or "er" or "ers" or "re" or "ere" or "eme" or "emes" or "ieme" or "es" or "nd" or "nde" or "de"
            : WordAt(index) is "st" or "nd" or "rd" or "th";
    }

    private readonly int ReadOrdinalWord(int index)
    {
        var word = tokens[index].Word!;
        if (isFrench)
        {
            if (word.Text == "premier" && ReadMonthAfterDay(index, index + 1, 1) is var date && date > index + 1)
            {
                return date;
            }

            if (word.Text == "unieme" || IsFrenchTitle(index) || IsFrenchSecondOfTime(index))
            {
                return index;
            }
        }
        else
        {
            if (ReadEnglishDayOf(index, word.Value) is var date && date > index)
            {
                return date;
            }

            if (word.Text.EndsWith('s') || IsEnglishSecondOfTime(index) || IsEnglishConjunction(index))
            {
                return index;
            }
        }

        return AddOrdinal(index, index + 1, word.Value);
    }

    /// <summary><c>premier ministre</c> is an office, <c>en second lieu</c> a conjunction.</summary>
    private readonly bool IsFrenchTitle(int index) =>
        Is(index + 1, "lieu") || (tokens[index].Word!.Value == 1 && WordAt(SkipHyphen(index + 1)) is "ministre" or "ministres");

    /// <summary><c>First, ...</c> and <c>first of all</c> count arguments, which French does with adverbs: <c>d'abord</c>.</summary>
    private readonly bool IsEnglishConjunction(int index) =>
        (IsSymbol(index + 1, ',') && (index == 0 || (KindAt(index - 1) == TokenKind.Symbol && !IsSymbol(index - 1, ','))))
        || (Is(index, "first") && (Is(index - 1, "at") || (Is(index + 1, "of") && Is(index + 2, "all"))));

    private readonly bool IsFrenchSecondOfTime(int index)
    {
        if (tokens[index].Word!.Text is not ("seconde" or "secondes"))
        {
            return false;
        }

        return Is(index, "secondes")
            || WordAt(index - 1) is "par" or "chaque"
            || (ClassAt(index - 1) == WordClass.One && (KindAt(index + 1) != TokenKind.Word || ClassAt(index + 1) == WordClass.Of || WordAt(index + 1) is "plus" or "apres"));
    }

    private readonly bool IsEnglishSecondOfTime(int index) =>
        Is(index, "second")
        && (WordAt(index - 1) is "per" or "split"
            || (Is(index - 1, "a") && (KindAt(index + 1) != TokenKind.Word || WordAt(index + 1) is "later" or "ago")));

    /// <summary>Reads <c>sixth of May</c>.</summary>
    private readonly int ReadEnglishDayOf(int index, decimal day) =>
        ClassAt(index + 1) == WordClass.Of && ClassAt(index + 2) == WordClass.Month
            ? ReadMonthAfterDay(index, index + 2, (int)day) is var next && next > index + 2 ? next : index
            : index;

    /// <summary>Reads <c>XXIe</c>, <c>Ier</c>, and behind a name <c>II</c>.</summary>
    private readonly int ReadRoman(int index)
    {
        var word = text[tokens[index].Start..tokens[index].End];
        if (word[0] is not ('I' or 'V' or 'X') || KindAt(index) != TokenKind.Word)
        {
            return index;
        }

        var letters = 1;
        while (letters < word.Length && word[letters] is 'I' or 'V' or 'X' or 'L')
        {
            letters++;
        }

        var value = RomanValue(word[..letters]);
        var suffix = word[letters..];
        var isOrdinal = isFrench && suffix is "e" or "er" or "re" or "ème" or "ᵉ" or "ᵉʳ";
        var isCentury = UnitNameAt(index + 1) == FactUnit.Century;
        if (value == 0 || !(isOrdinal || (suffix.IsEmpty && (isCentury || IsNumbered(index, letters)))))
        {
            return index;
        }

        return AddOrdinal(index, index + 1, value);
    }

    /// <summary>Whether a name or a heading stands before: <c>Jean-Paul II</c>, <c>World War I</c>.</summary>
    private readonly bool IsNumbered(int index, int letters)
    {
        if (index == 0 || KindAt(index - 1) != TokenKind.Word || !IsUpper(index - 1) || IsSymbol(index + 1, '.'))
        {
            return false;
        }

        // alone, I is a pronoun, V and X are initials
        var before = text[tokens[index - 1].Start..tokens[index - 1].End];
        return letters > 1 || before is "War" or "Chapter" or "Part" or "Elizabeth" or "Chapitre" or "Partie";
    }

    /// <summary>The value of a Roman numeral in its regular form; 0 for anything else.</summary>
    private static int RomanValue(ReadOnlySpan<char> letters)
    {
        var value = 0;
        for (var index = 0; index < letters.Length; index++)
        {
            var digit = RomanDigit(letters[index]);
            value += index + 1 < letters.Length && digit < RomanDigit(letters[index + 1]) ? -digit : digit;
        }

        Span<char> regular = stackalloc char[16];
        return value is > 0 and < MostRoman && letters.SequenceEqual(regular[..WriteRoman(value, regular)]) ? value : 0;
    }

    private static int RomanDigit(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        _ => 50,
    };

    /// <summary>Writes a numeral below 50; says how many letters it has.</summary>
    private static int WriteRoman(int value, Span<char> letters)
    {
        ReadOnlySpan<string> tens = ["", "X", "XX", "XXX", "XL"];
        ReadOnlySpan<string> ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        tens[value / 10].CopyTo(letters);
        ones[value % 10].CopyTo(letters[tens[value / 10].Length..]);
        return tens[value / 10].Length + ones[value % 10].Length;
    }
}
