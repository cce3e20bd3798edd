namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    // How far from its value a collective may lie: "une dizaine" is what others call a dozen.
    private const decimal CollectiveStep = 0.4m;

    // How coarse a hedged number may be taken: "about 200" does not cover 250.
    private const decimal MostHedgedStep = 0.1m;

    /// <summary>Reads a number with its scale and unit, in digits or in words.</summary>
    /// <param name="index">Where the number begins.</param>
    /// <param name="first">Where the fact begins: at the currency sign, if there is one before.</param>
    /// <param name="prefix">The currency before it.</param>
    private readonly int ReadQuantity(int index, int first, FactUnit prefix)
    {
        var fact = new Fact { Kind = FactKind.Number, Unit = prefix };
        var isDigits = KindAt(index) == TokenKind.Digits;
        var next = isDigits ? ReadDigits(index, ref fact, out var scale) : ReadWords(index, ref fact, out scale);
        if (next == index)
        {
            return index;
        }

        if (!isDigits && fact.Kind == FactKind.Ordinal)
        {
            return AddOrdinal(index, next, fact.Value);
        }

        var fraction = prefix == FactUnit.None ? ReadDenominator(index, next, ref fact) : next;
        if (fraction > next)
        {
            Add(fact with { Span = Span(first, fraction) });
            return fraction;
        }

        next = ReadScale(next, ref fact, ref scale, isDigits);
        next = ReadAndAHalf(next, ref fact, scale);
        if (!isDigits && ReadTimeInWords(index, next, fact.Value) is var time && time > next)
        {
            return time;
        }

        var isPlain = next == index + 1;
        var afterNumber = next;
        if (fact.Unit == FactUnit.None)
        {
            next = ReadUnit(next, scale, out var unit);
            fact = fact with { Unit = unit };
        }
        else
        {
            next = ReadCountry(next, ref fact);
        }

        var half = next > afterNumber ? ReadAndAHalf(next, ref fact, 1) : next; // deux ans et demi
        if (half == next && isPlain && ClassAt(index) == WordClass.One && !CountsOne(fact.Unit))
        {
            return index; // "un an", "a year", "one of them": no number
        }

        next = half;

        if (isDigits && isPlain && IsYear(index, next, fact))
        {
            Add(new Fact { Kind = FactKind.Date, Date = new PartialDate((short)fact.Value, 0, 0, 0), Span = Span(index, next) });
            return next;
        }

        first = ReadSign(first, ref fact);
        if (IsHedged(first))
        {
            fact = fact with { Step = Math.Max(fact.Step, Math.Min(LastPlace(fact.Value), Math.Abs(fact.Value) * MostHedgedStep)) };
        }

        Add(fact with { Span = Span(first, next) }, scale);
        return next;
    }

    private readonly int ReadDigits(int index, ref Fact fact, out decimal scale)
    {
        scale = 1;
        ref readonly var token = ref tokens[index];
        var step = 1m;
        for (var place = 0; place < token.Decimals; place++)
        {
            step /= 10;
        }

        fact = fact with { Value = token.Value, Step = step, IsAmbiguous = token.IsAmbiguous };
        if (VulgarFraction(index + 1) is > 0 and var part && IsGlued(index + 1) && token.Decimals == 0)
        {
            fact = fact with { Value = token.Value + part, Step = 0 };
            return index + 2;
        }

        return index + 1;
    }

    private readonly int ReadWords(int index, ref Fact fact, out decimal scale)
    {
        var next = ReadCardinal(index, out var value, out scale);
        fact = fact with { Value = value, Step = scale };
        if (next == index)
        {
            return index;
        }

        var ordinal = SkipHyphen(next);
        if (isFrench && Is(next, "et") && Is(next + 1, "unieme"))
        {
            ordinal = next + 1;
        }

        if (ordinal > next && ClassAt(ordinal) == WordClass.Ordinal && EndsOrdinal(value, tokens[ordinal].Word!))
        {
            fact = fact with { Kind = FactKind.Ordinal, Value = value + tokens[ordinal].Word!.Value };
            return ordinal + 1;
        }

        return next;
    }

    /// <summary>Whether <c>vingt</c> and <c>cinquième</c> make one ordinal: <c>deux premières</c> does not.</summary>
    private static bool EndsOrdinal(decimal value, FactWord ordinal)
    {
        var rest = value % 100;
        return ordinal.Text != "premier" && ordinal.Value switch
        {
            < 10 => rest == 0 || (rest >= 20 && rest % 10 == 0) || (rest % 20 == 10 && ordinal.Value >= 7), // dix-neuvième, soixante-dix-neuvième
            <= 16 => rest is 0 or 60 or 80,
            _ => false,
        };
    }

    /// <summary>Reads <c>million</c>, <c>G</c> before a <c>$</c>, <c>bn</c>, <c>dozen</c> and the like behind a number.</summary>
    private readonly int ReadScale(int index, ref Fact fact, ref decimal scale, bool isDigits)
    {
        var at = SkipHyphen(index);
        if (at >= tokens.Length || tokens[at].Word is not { } word)
        {
            return index;
        }

        var factor = word.Class switch
        {
            WordClass.Scale or WordClass.Thousand when isDigits => word.Value,
            WordClass.Hundred when isDigits && !isFrench => word.Value,
            WordClass.Collective => word.Value,
            _ => LetterScale(at, word.Text, fact.Unit),
        };
        if (factor == 0)
        {
            return index;
        }

        fact = fact with { Value = fact.Value * factor, Step = fact.Step * factor };
        scale *= factor;
        if (word.Class == WordClass.Collective)
        {
            return ReadCollectiveScale(at + 1, ref fact, ref scale);
        }

        // 4 thousand million: once more, and no further, for a scale must grow
        return factor < 1_000_000 ? ReadScale(at + 1, ref fact, ref scale, isDigits) : at + 1;
    }

    /// <summary>Reads the rest of <c>une dizaine de milliers</c>.</summary>
    private readonly int ReadCollectiveScale(int index, ref Fact fact, ref decimal scale)
    {
        var at = index + 1;
        var isScaled = ClassAt(index) == WordClass.Of && (ClassAt(at) == WordClass.Scale || Is(at, "milliers"));
        if (isScaled)
        {
            var factor = tokens[at].Word!.Value;
            fact = fact with { Value = fact.Value * factor };
            scale *= factor;
        }

        fact = fact with { Step = fact.Value * CollectiveStep };
        return isScaled ? at + 1 : index;
    }

    /// <summary>The factor of <c>k, M, G</c> beside a currency and of the <c>m</c> of <c>10m euros</c>; 0 if it is none.</summary>
    private readonly decimal LetterScale(int index, string letter, FactUnit unit)
    {
        var factor = letter switch
        {
            "k" => 1_000m,
            "m" => 1_000_000m,
            "g" => 1_000_000_000m,
            "t" => 1_000_000_000_000m,
            _ => 0,
        };
        if (factor == 0)
        {
            return 0;
        }

        var hasCurrency = unit != FactUnit.None
            || CurrencyOf(SymbolAt(index + 1)) != FactUnit.None
            || (tokens[index].SpaceBefore == isFrench && IsMoney(UnitNameAt(SkipOf(index + 1))));
        return hasCurrency ? factor : 0;
    }

    /// <summary>Reads <c>et demi</c> and <c>and a half</c>, which add half of the scale.</summary>
    private readonly int ReadAndAHalf(int index, ref Fact fact, decimal scale)
    {
        int next;
        if (isFrench)
        {
            next = Is(index, "et") && WordAt(index + 1) is "demi" or "demie" ? index + 2 : index;
        }
        else
        {
            next = Is(index, "and") && Is(index + 1, "a") && Is(index + 2, "half") ? index + 3 : index;
        }

        if (next == index)
        {
            return index;
        }

        fact = fact with { Value = fact.Value + (scale / 2), Step = 0 };

        // two and a half million
        if (!isFrench && scale == 1 && ClassAt(next) is WordClass.Scale or WordClass.Thousand)
        {
            fact = fact with { Value = fact.Value * tokens[next].Word!.Value };
            next++;
        }

        return next;
    }

    /// <summary>Takes a minus sign into the fact where it can be one: temperatures and percentages; elsewhere it is a dash.</summary>
    private readonly int ReadSign(int first, ref Fact fact)
    {
        var isMinus = first > 0
            && (IsSymbol(first - 1, '−')
                || (IsHyphen(first - 1) && IsGlued(first) && !IsGlued(first - 1) && TakesSign(fact.Unit))
                || (WordAt(first - 1) is "moins" or "minus" && fact.Unit is FactUnit.Degree or FactUnit.Fahrenheit));
        if (!isMinus)
        {
            return first;
        }

        fact = fact with { Value = -fact.Value };
        return first - 1;
    }

    private static bool TakesSign(FactUnit unit) => unit is FactUnit.Degree or FactUnit.Fahrenheit or FactUnit.Percent;

    private readonly bool IsHedged(int first)
    {
        if (ClassAt(first - 1) == WordClass.Hedge)
        {
            return true;
        }

        return WordAt(first - 1) switch
        {
            "de" or "d" => WordAt(first - 2) is "pres" or "plus" or "moins" or "autour",
            "than" => WordAt(first - 2) is "more" or "less",
            "to" => WordAt(first - 2) is "close" or "up",
            "pres" => Is(first - 2, "peu"),
            "least" or "most" => Is(first - 2, "at"),
            "moins" or "plus" => Is(first - 2, "au"),
            _ => false,
        };
    }

    /// <summary>The place of the last digit of a number that is not 0: 100 for 1400.</summary>
    private static decimal LastPlace(decimal value)
    {
        var place = 1m;
        for (var rest = Math.Abs(value); rest >= 10 && rest % 10 == 0; rest /= 10)
        {
            place *= 10;
        }

        return place;
    }

    private readonly bool IsYear(int index, int next, in Fact fact)
    {
        ref readonly var token = ref tokens[index];
        if (token.PlainDigits != 4 || token.Decimals > 0 || fact.Unit != FactUnit.None || token.Value is < 1100 or > 2199)
        {
            return false;
        }

        var before = ClassAt(index - 1);
        if (before is WordClass.Lead or WordClass.Month || WordAt(index - 1) is "annee" or "an" or "year")
        {
            return true;
        }

        if (before is WordClass.Hedge || token.Value is < 1700 or >= 2100)
        {
            return false;
        }

        // English writes 2,000 people, French 2000 personnes as often as 2 000
        return !isFrench || KindAt(next) != TokenKind.Word || text[tokens[next].End - 1] is not ('s' or 'x');
    }
}
