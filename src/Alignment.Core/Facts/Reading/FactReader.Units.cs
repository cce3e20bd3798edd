namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    /// <summary>Reads the unit behind a number.</summary>
    private readonly int ReadUnit(int index, decimal scale, out FactUnit unit)
    {
        unit = FactUnit.None;
        var next = ReadPercent(index, ref unit);
        if (next > index || (next = ReadUnitSymbol(index, ref unit)) > index)
        {
            return next;
        }

        var at = SkipHyphen(index);
        if (!isFrench)
        {
            at = SkipEnglishCountry(at, out var country);
            unit = Is(at, "dollars") || Is(at, "dollar") ? country : FactUnit.None;
            if (unit != FactUnit.None)
            {
                return at + 1;
            }

            at = SkipHyphen(index);
        }
        else if (scale > 1)
        {
            at = SkipOf(at); // 892 millions de dollars
        }

        unit = UnitNameAt(at);
        if (unit == FactUnit.None)
        {
            return index;
        }

        return ReadQualifier(at + 1, ref unit);
    }

    private readonly int ReadPercent(int index, ref FactUnit unit)
    {
        var at = SkipHyphen(index);
        var next = index;
        if (IsSymbol(index, '%'))
        {
            next = index + 1;
        }
        else if (WordAt(at) is "pour" or "per" && WordAt(SkipHyphen(at + 1)) is "cent" or "cents")
        {
            next = SkipHyphen(at + 1) + 1;
        }
        else if (Is(at, "p") && IsSymbol(at + 1, '.') && (Is(at + 2, "c") || (IsDigits(at + 2, 3) && tokens[at + 2].Value == 100)))
        {
            next = at + 3; // p. 100 and p.c.
        }

        if (next > index)
        {
            unit = FactUnit.Percent;
            return next;
        }

        return ReadPoints(at, index, ref unit);
    }

    private readonly int ReadPoints(int at, int index, ref FactUnit unit)
    {
        var isPoint = WordAt(at) is "point" or "points";
        if (isPoint && ClassAt(at + 1) == WordClass.Of && WordAt(at + 2) is "pourcentage" or "base")
        {
            unit = Is(at + 2, "base") ? FactUnit.BasisPoint : FactUnit.PercentagePoint;
            return at + 3;
        }

        if (WordAt(at) is "percentage" or "basis" && WordAt(SkipHyphen(at + 1)) is "point" or "points")
        {
            unit = Is(at, "basis") ? FactUnit.BasisPoint : FactUnit.PercentagePoint;
            return SkipHyphen(at + 1) + 1;
        }

        return index;
    }

    /// <summary>Reads <c>$</c>, <c>M$</c>'s sign, <c>$ US</c>, <c>€</c>, <c>°C</c>.</summary>
    private readonly int ReadUnitSymbol(int index, ref FactUnit unit)
    {
        var symbol = SymbolAt(index);
        if (symbol is '°' or 'º')
        {
            unit = FactUnit.Degree;
            return ReadQualifier(index + 1, ref unit);
        }

        var currency = CurrencyOf(symbol);
        if (currency == FactUnit.None)
        {
            return index;
        }

        // "5 $100 bills": the sign belongs to the number behind
        if (KindAt(index + 1) == TokenKind.Digits && IsGlued(index + 1) && !IsGlued(index))
        {
            return index;
        }

        unit = currency;
        return ReadQualifier(index + 1, ref unit);
    }

    /// <summary>Reads what makes a unit more exact: <c>américains, sterling, Celsius, /h</c>.</summary>
    private readonly int ReadQualifier(int index, ref FactUnit unit)
    {
        switch (unit)
        {
            case FactUnit.Dollar when ClassAt(index) == WordClass.CurrencyCountry && isFrench:
                unit = tokens[index].Word!.Unit;
                return index + 1;
            case FactUnit.Dollar when IsUpperWord(index, "US") || IsUpperWord(index, "CA") || IsUpperWord(index, "CAN"):
                unit = IsUpperWord(index, "US") ? FactUnit.UsDollar : FactUnit.CanadianDollar;
                return index + 1;
            case FactUnit.Pound when Is(index, "sterling"):
                return index + 1;
            case FactUnit.Degree when Is(index, "celsius") || IsUpperWord(index, "C"):
                return index + 1;
            case FactUnit.Degree when Is(index, "fahrenheit") || IsUpperWord(index, "F"):
                unit = FactUnit.Fahrenheit;
                return index + 1;
            case FactUnit.Kilometre or FactUnit.Mile:
                return ReadPerHour(index, ref unit);
            default:
                return index;
        }
    }

    private readonly int ReadPerHour(int index, ref FactUnit unit)
    {
        var next = index;
        if (IsSymbol(index, '/') && UnitNameAt(index + 1) == FactUnit.Hour)
        {
            next = index + 2;
        }
        else if (WordAt(index) is "an" or "per" or "par" && UnitNameAt(index + 1) == FactUnit.Hour)
        {
            next = index + 2;
        }
        else if (Is(index, "a") && Is(index + 1, "l") && UnitNameAt(index + 3) == FactUnit.Hour)
        {
            next = index + 4; // à l'heure is four tokens
        }

        if (next > index)
        {
            unit = unit == FactUnit.Mile ? FactUnit.MilePerHour : FactUnit.KilometrePerHour;
        }

        return next;
    }

    private readonly bool IsUpperWord(int index, string word) =>
        KindAt(index) == TokenKind.Word && text[tokens[index].Start..tokens[index].End].SequenceEqual(word);

    /// <summary>The unit that a word names; none if it names none.</summary>
    private readonly FactUnit UnitNameAt(int index)
    {
        if ((uint)index >= (uint)tokens.Length || tokens[index].Word is not { } word)
        {
            return FactUnit.None;
        }

        return word.Text switch
        {
            "second" or "seconde" or "secondes" => FactUnit.Second,
            "livres" or "livre" => Is(index + 1, "sterling") ? FactUnit.Pound : FactUnit.None, // else books, or weight
            "h" => FactUnit.Hour,
            "cents" => FactUnit.Cent, // in French the hundreds have been read by now
            "m" when text[tokens[index].Start] == 'M' => FactUnit.None, // M. Dion
            _ => word.Class == WordClass.UnitName ? word.Unit : FactUnit.None,
        };
    }

    /// <summary>Behind <c>de</c> or <c>d'</c>, if there.</summary>
    private readonly int SkipOf(int index)
    {
        if (ClassAt(index) != WordClass.Of)
        {
            return index;
        }

        return IsApostrophe(index + 1) ? index + 2 : index + 1;
    }

    /// <summary>Behind <c>Canadian</c>, <c>US</c>, <c>U.S.</c>, if there.</summary>
    private readonly int SkipEnglishCountry(int index, out FactUnit dollars)
    {
        dollars = FactUnit.None;
        if (ClassAt(index) == WordClass.CurrencyCountry)
        {
            dollars = tokens[index].Word!.Unit;
            return index + 1;
        }

        if (Is(index, "u") && IsSymbol(index + 1, '.') && Is(index + 2, "s") && IsSymbol(index + 3, '.'))
        {
            dollars = FactUnit.UsDollar;
            return index + 4;
        }

        return index;
    }

    /// <summary>Reads money that begins with its sign: <c>US$1.2 billion</c>.</summary>
    private readonly int ReadPrefixedMoney(int index, FactUnit unit)
    {
        var first = index;
        if (unit == FactUnit.Dollar && index > 0 && IsGlued(index) && KindAt(index - 1) == TokenKind.Word)
        {
            var country = text[tokens[index - 1].Start..tokens[index - 1].End] switch
            {
                "US" => FactUnit.UsDollar,
                "C" or "CA" or "CAN" or "CAD" or "CDN" or "Can" or "Cdn" => FactUnit.CanadianDollar,
                "A" or "AU" => FactUnit.AustralianDollar,
                _ => FactUnit.None,
            };
            first = country == FactUnit.None ? index : index - 1;
            unit = country == FactUnit.None ? unit : country;
        }

        return ReadQuantity(index + 1, first, unit);
    }

    /// <summary>Reads <c>CAD 5 million</c>.</summary>
    private readonly int ReadCurrencyCode(int index)
    {
        const int CodeLength = 3; // ISO 4217
        var token = tokens[index];
        var isCode = token.End - token.Start == CodeLength && IsMoney(token.Word!.Unit) && char.IsUpper(text[token.End - 1]);
        return isCode && KindAt(index + 1) == TokenKind.Digits ? ReadQuantity(index + 1, index, token.Word!.Unit) : index;
    }

    /// <summary>Reads the country behind money whose sign stood before: <c>$5 million US</c>.</summary>
    private readonly int ReadCountry(int index, ref Fact fact)
    {
        var unit = fact.Unit;
        var next = unit == FactUnit.Dollar ? ReadQualifier(index, ref unit) : index;
        fact = fact with { Unit = unit };
        return next;
    }

    private readonly char SymbolAt(int index) => KindAt(index) == TokenKind.Symbol ? tokens[index].Symbol : '\0';

    private static FactUnit CurrencyOf(char symbol) => symbol switch
    {
        '$' => FactUnit.Dollar,
        '€' => FactUnit.Euro,
        '£' => FactUnit.Pound,
        '¥' => FactUnit.Yen,
        '¢' => FactUnit.Cent,
        _ => FactUnit.None,
    };

    private static bool IsMoney(FactUnit unit) => unit is >= FactUnit.Dollar and <= FactUnit.Cent;

    /// <summary>Whether <c>un</c> or <c>a</c> before a unit is a number: <c>un dollar</c> mostly, <c>une couronne</c> mostly not.</summary>
    private static bool CountsOne(FactUnit unit) => unit is FactUnit.Percent or (>= FactUnit.Dollar and <= FactUnit.Euro);
}
