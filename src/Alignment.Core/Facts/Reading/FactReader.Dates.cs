namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    // '98 and '07: a year of two digits above this lies in the last century
    private const int LastYearOfThisCentury = 30;

    private readonly int AddDate(int index, int next, PartialDate date, bool isAmbiguous = false)
    {
        Add(new Fact { Kind = FactKind.Date, Date = date, IsAmbiguous = isAmbiguous, Span = Span(index, next) });
        return next;
    }

    /// <summary>Reads <c>2026-01-06</c>, <c>12.03.2024</c>, <c>12/03/2024</c>, <c>9/11</c>.</summary>
    /// <remarks>French, and points in either language, put the day first. English slashes put the month first, unless it cannot be one.</remarks>
    private readonly int ReadNumericDate(int index)
    {
        var separator = SymbolAt(index + 1);
        if (separator is not ('-' or '/' or '.') || !IsGlued(index + 1) || !IsGlued(index + 2) || KindAt(index + 2) != TokenKind.Digits)
        {
            return index;
        }

        var first = (int)Math.Min(tokens[index].Value, 9999);
        var second = (int)Math.Min(tokens[index + 2].Value, 9999);
        var hasThird = SymbolAt(index + 3) == separator && IsGlued(index + 3) && IsGlued(index + 4) && KindAt(index + 4) == TokenKind.Digits;
        if (!hasThird)
        {
            var isSeptember11 = !isFrench && separator == '/' && first == 9 && second == 11;
            return isSeptember11 ? AddDate(index, index + 3, new PartialDate(0, 9, 11, 0)) : index;
        }

        if (IsYearToken(index) && IsDayOrMonth(second) && tokens[index + 4].Value is >= 1 and <= 31)
        {
            return second <= 12 ? AddDate(index, index + 5, new PartialDate((short)first, (byte)second, (byte)tokens[index + 4].Value, 0)) : index;
        }

        if (!IsYearToken(index + 4) || !IsDayOrMonth(first) || !IsDayOrMonth(second) || (first > 12 && second > 12))
        {
            return index;
        }

        var isDayFirst = isFrench || separator == '.' ? second <= 12 : first > 12;
        var (day, month) = isDayFirst ? (first, second) : (second, first);
        var isAmbiguous = !isFrench && separator != '.' && first <= 12 && second <= 12 && first != second;
        return AddDate(index, index + 5, new PartialDate((short)tokens[index + 4].Value, (byte)month, (byte)day, 0), isAmbiguous);
    }

    private static bool IsDayOrMonth(int value) => value is >= 1 and <= 31;

    private readonly bool IsYearToken(int index) =>
        IsDigits(index, 4) && tokens[index].Decimals == 0 && tokens[index].Value is >= 1000 and < 2200;

    /// <summary>Reads <c>6 janv. 2026</c>, <c>6th of May</c>, <c>11-Septembre</c>.</summary>
    private readonly int ReadDayMonth(int index)
    {
        var behind = ReadDay(index, out var day);
        if (behind == index)
        {
            return index;
        }

        var month = !isFrench && ClassAt(behind) == WordClass.Of ? behind + 1 : SkipHyphen(behind);
        return ReadMonthAfterDay(index, month, day) is var next && next > month ? next : index;
    }

    /// <summary>Reads the day of a month in digits, with an ordinal suffix or without.</summary>
    private readonly int ReadDay(int index, out int day)
    {
        day = 0;
        if (KindAt(index) != TokenKind.Digits || tokens[index].PlainDigits is 0 or > 2 || tokens[index].Decimals > 0 || tokens[index].Value is < 1 or > 31)
        {
            return index;
        }

        day = (int)tokens[index].Value;
        var isFirst = day == 1 && isFrench && Is(index + 1, "er"); // agencies write "1 er mai" where they lost the superscript
        return isFirst || IsOrdinalSuffix(index + 1) ? index + 2 : index + 1;
    }

    /// <summary>Adds the date whose day has been read and whose month stands at an index; the index itself if none does.</summary>
    private readonly int ReadMonthAfterDay(int first, int at, int day)
    {
        var next = ReadMonthName(at, hasNeighbour: true, out var month);
        if (next == at || day > 31)
        {
            return at;
        }

        next = ReadYear(next, out var year);
        return AddDate(first, next, new PartialDate((short)year, (byte)month, (byte)day, 0));
    }

    /// <summary>Reads a month's name, point included; a short or doubtful name only beside a day or a year.</summary>
    private readonly int ReadMonthName(int index, bool hasNeighbour, out int month)
    {
        month = 0;
        var isPointed = IsSymbol(index + 1, '.') && IsGlued(index + 1);
        var part = ClassAt(index);
        if (part == WordClass.Unit && Is(index, "sept") && isFrench)
        {
            month = 9;
            return isPointed && hasNeighbour ? index + 2 : index;
        }

        if (part is not (WordClass.Month or WordClass.ShortMonth) || (!isFrench && !IsUpper(index)) || (part == WordClass.ShortMonth && !hasNeighbour))
        {
            return index;
        }

        month = (int)tokens[index].Word!.Value;
        return part == WordClass.ShortMonth && isPointed ? index + 2 : index + 1;
    }

    /// <summary>Reads a year behind a month: <c>2026</c>, <c>, 2026</c>, <c>’98</c>. Without one the year is 0.</summary>
    private readonly int ReadYear(int index, out int year)
    {
        year = 0;
        var at = IsSymbol(index, ',') || Is(index, "de") ? index + 1 : index;
        if (IsYearToken(at) && !(IsGlued(at + 1) && KindAt(at + 1) == TokenKind.Word) && !IsSymbol(at + 1, '%') && ClassAt(at + 1) != WordClass.Scale)
        {
            year = (int)tokens[at].Value;
            return at + 1;
        }

        if (IsApostrophe(at) && IsDigits(at + 1, 2) && IsGlued(at + 1))
        {
            year = FullYear((int)tokens[at + 1].Value);
            return at + 2;
        }

        return index;
    }

    private static int FullYear(int twoDigits) => twoDigits > LastYearOfThisCentury ? 1900 + twoDigits : 2000 + twoDigits;

    /// <summary>Reads <c>’98</c> by itself, and <c>the ’90s</c>.</summary>
    private readonly int ReadShortYear(int index)
    {
        if (isFrench || !IsDigits(index + 1, 2) || !IsGlued(index + 1) || (index > 0 && IsGlued(index)))
        {
            return index;
        }

        if (KindAt(index + 2) == TokenKind.Word && IsGlued(index + 2))
        {
            return index; // '90s: the digits are read next
        }

        return AddDate(index, index + 2, new PartialDate((short)FullYear((int)tokens[index + 1].Value), 0, 0, 0));
    }

    /// <summary>Reads a month by its name: <c>January 6, 2026</c>, <c>mai 2019</c>, <c>in May</c>.</summary>
    private readonly int ReadMonth(int index)
    {
        var behind = ReadMonthName(index, hasNeighbour: true, out var month);
        if (behind == index)
        {
            return index;
        }

        if (ReadDayBehind(behind, out var day) is var next && next > behind)
        {
            next = ReadYear(next, out var yearOfDay);
            return AddDate(index, next, new PartialDate((short)yearOfDay, (byte)month, (byte)day, 0));
        }

        next = ReadYear(behind, out var year);
        if (next > behind || IsMonthAlone(index))
        {
            return AddDate(index, Math.Max(next, behind), new PartialDate((short)year, (byte)month, 0, 0));
        }

        return index;
    }

    /// <summary>Reads the day behind an English month; not the number in <c>In May 12 million left</c>.</summary>
    private readonly int ReadDayBehind(int index, out int day)
    {
        var next = ReadDay(index, out day);
        var isDay = !isFrench
            && next > index
            && !(IsGlued(next) && KindAt(next) == TokenKind.Word)
            && !IsSymbol(next, '%')
            && !(IsSymbol(next, ':') && IsGlued(next + 1))
            && ClassAt(next) is not (WordClass.Scale or WordClass.Thousand or WordClass.UnitName)
            && WordAt(next) is not ("per" or "p" or "a");
        return isDay ? next : index;
    }

    /// <summary>Whether a month without day or year is one: <c>may</c> and <c>march</c> are verbs, <c>Mars</c> is a planet.</summary>
    private readonly bool IsMonthAlone(int index)
    {
        if (ClassAt(index) != WordClass.Month)
        {
            return false;
        }

        return WordAt(index) switch
        {
            "may" or "march" => ClassAt(index - 1) is WordClass.Lead or WordClass.Of or WordClass.Ordinal,
            "mars" => !IsUpper(index),
            _ => true,
        };
    }

    /// <summary>Reads a weekday and the date behind it: <c>mardi 6 janvier</c>, <c>Tuesday, Jan. 6</c>.</summary>
    private readonly int ReadWeekday(int index)
    {
        var isShort = ClassAt(index) == WordClass.ShortWeekday;
        if (!isFrench && !IsUpper(index))
        {
            return index;
        }

        var weekday = (byte)tokens[index].Word!.Value;
        var at = isShort && IsSymbol(index + 1, '.') && IsGlued(index + 1) ? index + 2 : index + 1;
        var date = IsSymbol(at, ',') ? at + 1 : at;
        date = Is(date, "the") || Is(date, "le") ? date + 1 : date;
        var before = facts.Count;
        var next = KindAt(date) == TokenKind.Digits ? ReadDayMonth(date) : date;
        if (next == date && ClassAt(date) is WordClass.Month or WordClass.ShortMonth)
        {
            next = ReadMonth(date);
        }

        if (next == date && Is(date, "premier") && isFrench)
        {
            next = ReadMonthAfterDay(date, date + 1, 1) is var first && first > date + 1 ? first : date;
        }

        if (next > date && facts.Count > before && facts[^1].Fact is { Kind: FactKind.Date, Date.Day: > 0 } found)
        {
            var whole = found with { Date = found.Date with { Weekday = weekday }, Span = Span(index, next) };
            facts[^1] = new FactDraft(whole, 1);
            return next;
        }

        facts.RemoveRange(before, facts.Count - before);
        if (isShort)
        {
            return index;
        }

        var behind = ReadDay(date, out var day);
        if (behind > date && date == at && !IsGlued(behind) && KindAt(behind) == TokenKind.Word && !Is(behind, "au"))
        {
            behind = date; // mardi 12 personnes
        }

        return behind > date && date == at && !IsSymbol(behind, ':')
            ? AddDate(index, behind, new PartialDate(0, 0, (byte)day, weekday))
            : AddDate(index, index + 1, new PartialDate(0, 0, 0, weekday));
    }

    private readonly int AddDecade(int index, int next, decimal year)
    {
        Add(new Fact { Kind = FactKind.Decade, Value = year, Span = Span(index, next) });
        return next;
    }

    /// <summary>Reads <c>1990s</c>, <c>1990's</c>, <c>the ’90s</c>.</summary>
    private readonly int ReadDecade(int index)
    {
        var at = IsApostrophe(index + 1) && IsGlued(index + 1) ? index + 2 : index + 1;
        if (isFrench || !Is(at, "s") || !IsGlued(at) || tokens[index].Value % 10 != 0)
        {
            return index;
        }

        if (IsYearToken(index))
        {
            return AddDecade(index, at + 1, tokens[index].Value);
        }

        var first = IsApostrophe(index - 1) && IsGlued(index) ? index - 1 : index;
        var isCalendar = first < index || IsDecadeLead(index - 1);
        return IsDigits(index, 2) && isCalendar ? AddDecade(first, at + 1, 1900 + tokens[index].Value) : index;
    }

    private readonly bool IsDecadeLead(int index) =>
        WordAt(IsHyphen(index) ? index - 1 : index) is "the" or "early" or "mid" or "late";

    /// <summary>Reads <c>the nineties</c>; not <c>in her nineties</c>.</summary>
    private readonly int ReadDecadeName(int index) =>
        IsDecadeLead(index - 1) && WordAt(index - 2) is not ("his" or "her" or "their")
            ? AddDecade(index, index + 1, 1900 + tokens[index].Word!.Value)
            : index;

    /// <summary>Reads <c>années 1990</c>, <c>années 90</c>, <c>années soixante-dix</c>.</summary>
    private readonly int ReadFrenchDecade(int index)
    {
        var at = index + 1;
        if (KindAt(at) == TokenKind.Digits)
        {
            var value = tokens[at].Value;
            return value % 10 == 0 && (IsYearToken(at) || IsDigits(at, 2))
                ? AddDecade(index, at + 1, value < 100 ? 1900 + value : value)
                : index;
        }

        var next = ReadCardinal(at, out var inWords, out _);
        return next > at && inWords % 10 == 0 && inWords is >= 10 and <= 90 ? AddDecade(index, next, 1900 + inWords) : index;
    }
}
