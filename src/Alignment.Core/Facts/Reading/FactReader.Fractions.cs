namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    /// <summary>Reads the second part of <c>two-thirds</c>, <c>trois quarts</c>, <c>un cinquième de</c>.</summary>
    private readonly int ReadDenominator(int index, int next, ref Fact fact)
    {
        var at = SkipHyphen(next);
        if (at >= tokens.Length || tokens[at].Word is not { } word || fact.Value is < 1 or > 20 || fact.Value != decimal.Truncate(fact.Value))
        {
            return next;
        }

        var isFraction = word.Class switch
        {
            WordClass.Fraction => IsFraction(index, at, fact.Value),
            WordClass.Ordinal => word.Value is > 2 and <= 20 && IsOrdinalFraction(index, at, fact.Value),
            WordClass.Half => !isFrench && fact.Value == 1 && word.Text == "half" && !MayBeHalved(SkipHyphen(at + 1)) && !IsHyphen(at + 1),
            _ => false,
        };
        if (!isFraction)
        {
            return next;
        }

        fact = fact with { Value = fact.Value / word.Value, Step = 0 };
        return at + 1;
    }

    private readonly bool IsFraction(int index, int at, decimal numerator)
    {
        // a quarter and three quarters are fractions; two quarters are half a year, and quarter-finals are games
        var isQuarter = tokens[at].Word!.Value == 4;
        return (numerator == 1 || numerator == tokens[at].Word!.Value - 1)
            && !(isQuarter && ClassAt(index) == WordClass.Ordinal)
            && !IsNameOfAnotherThing(at + 1);
    }

    /// <summary>Whether <c>quart</c>, <c>tiers</c> goes on as <c>quart de finale</c> or <c>tiers monde</c>.</summary>
    private readonly bool IsNameOfAnotherThing(int index) =>
        WordAt(SkipOf(SkipHyphen(index))) is "finale" or "finales" or "final" or "finals" or "monde";

    private readonly bool IsOrdinalFraction(int index, int at, decimal numerator)
    {
        var isPlural = text[tokens[at].End - 1] == 's';
        if (numerator >= 2)
        {
            return isPlural && KindAt(index) != TokenKind.Digits;
        }

        // "a fifth of the budget" against "a fifth man"
        return !isPlural && (Is(index, "one") || ClassAt(at + 1) == WordClass.Of || (isFrench && WordAt(at + 1) is "du" or "des"));
    }

    /// <summary>Reads <c>le tiers</c>, <c>le quart</c>.</summary>
    private readonly int ReadFractionAfterArticle(int index)
    {
        if (!isFrench || WordAt(index - 1) is not ("le" or "du" or "au") || IsNameOfAnotherThing(index + 1))
        {
            return index;
        }

        Add(new Fact { Kind = FactKind.Number, Value = 1 / tokens[index].Word!.Value, Span = Span(index, index + 1) });
        return index + 1;
    }

    /// <summary>Reads <c>la moitié</c>, <c>half of</c>, <c>half a million</c>, <c>une demi-heure</c>.</summary>
    private readonly int ReadHalf(int index)
    {
        if (ClassAt(IsHyphen(index - 1) ? index - 2 : index - 1) == WordClass.Ordinal)
        {
            return index; // the first half, la seconde moitié
        }

        var isWhole = Is(index, "moitie");
        var next = SkipHyphen(index + 1);
        var isHyphenated = next > index + 1;
        if (!isFrench)
        {
            // the two halves, the half of a match, a half-brother
            if (!Is(index, "half") || (Is(index - 1, "the") && ClassAt(index + 1) != WordClass.Of && !MayBeHalved(next)) || (isHyphenated && !MayBeHalved(next)))
            {
                return index;
            }

            isWhole = true;
            next = !isHyphenated && WordAt(next) is "a" or "an" ? next + 1 : next;
        }

        var fact = new Fact { Kind = FactKind.Number, Value = 0.5m };
        var scale = 1m;
        if (!MayBeHalved(next) || Is(index, "moitie"))
        {
            next = index + 1;
            if (!isWhole)
            {
                return index;
            }
        }
        else if (tokens[next].Word is { Class: not WordClass.UnitName } word)
        {
            scale = word.Value;
            fact = fact with { Value = scale / 2 };
            next = ReadUnit(next + 1, scale, out var unit);
            fact = fact with { Unit = unit };
        }
        else
        {
            fact = fact with { Unit = tokens[next].Word!.Unit };
            next++;
        }

        Add(fact with { Span = Span(index, next) }, scale);
        return next;
    }

    private readonly bool MayBeHalved(int index) =>
        ClassAt(index) is WordClass.Scale or WordClass.UnitName || WordAt(index) is "dozen" or "douzaine";

    /// <summary>Reads <c>3/4</c>.</summary>
    private readonly int ReadNumericFraction(int index)
    {
        if (!IsSymbol(index + 1, '/') || KindAt(index + 2) != TokenKind.Digits || !IsGlued(index + 1) || !IsGlued(index + 2) || IsSymbol(index + 3, '/'))
        {
            return index;
        }

        var numerator = tokens[index].Value;
        var denominator = tokens[index + 2].Value;
        if (numerator < 1 || numerator >= denominator || denominator is not (2 or 3 or 4 or 5 or 8 or 10))
        {
            return index;
        }

        Add(new Fact { Kind = FactKind.Number, Value = numerator / denominator, Span = Span(index, index + 3) });
        return index + 3;
    }

    private readonly decimal VulgarFraction(int index) => SymbolAt(index) switch
    {
        '½' => 1m / 2,
        '¼' => 1m / 4,
        '¾' => 3m / 4,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        _ => 0,
    };
}
