namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    private const int MinutesInHour = 60;

    private const int MinutesInDay = 24 * MinutesInHour;

    private readonly int AddTime(int index, int next, int minutes, bool isAmbiguous)
    {
        Add(new Fact { Kind = FactKind.Time, Value = minutes % MinutesInDay, IsAmbiguous = isAmbiguous, Span = Span(index, next) });
        return next;
    }

    /// <summary>Reads a time that begins with digits: <c>14 h 30</c>, <c>14:30</c>, <c>2:30 p.m.</c>, <c>9 heures et demie</c>, <c>1430 GMT</c>.</summary>
    private readonly int ReadTime(int index)
    {
        ref readonly var token = ref tokens[index];
        if (IsDigits(index, 4) && token.Decimals == 0 && WordAt(index + 1) is "gmt" or "utc" && token.Value % 100 < MinutesInHour && token.Value < 2400)
        {
            return AddTime(index, index + 2, ((int)token.Value / 100 * MinutesInHour) + ((int)token.Value % 100), isAmbiguous: false);
        }

        if (token.PlainDigits is 0 or > 2 || token.Value >= 25)
        {
            return index;
        }

        var hour = (int)token.Value;
        var minutes = 0;
        var next = index + 1;
        var isClock = IsSymbol(next, ':') && IsGlued(next) && IsGlued(next + 1) && IsMinutes(next + 1);
        if (isClock)
        {
            minutes = (int)tokens[next + 1].Value;
            next += 2;
        }
        else if (token.Decimals == 2) // 2.30pm, as London writes
        {
            minutes = (int)((token.Value - hour) * 100);
        }

        var afternoon = ReadMeridiem(next, out var isAfternoon);
        if (afternoon > next && hour is >= 1 and <= 12 && minutes < MinutesInHour)
        {
            return AddTime(index, afternoon, ((hour % 12) + (isAfternoon ? 12 : 0)) * MinutesInHour + minutes, isAmbiguous: false);
        }

        if (isClock && IsSymbol(next, ':') && IsGlued(next) && IsMinutes(next + 1))
        {
            return index; // hours, minutes and seconds are the time of a runner
        }

        if (isClock)
        {
            return AddTime(index, next, (hour * MinutesInHour) + minutes, isAmbiguous: hour is >= 1 and <= 12);
        }

        return token.Decimals == 0 ? ReadHours(index, index + 1, hour) : index;
    }

    private readonly bool IsMinutes(int index) => IsDigits(index, 2) && tokens[index].Decimals == 0 && tokens[index].Value < MinutesInHour;

    /// <summary>Reads <c>a.m., pm, o'clock</c>.</summary>
    private readonly int ReadMeridiem(int index, out bool isAfternoon)
    {
        isAfternoon = WordAt(index) is "p" or "pm";
        if (isFrench)
        {
            return index;
        }

        if (WordAt(index) is "am" or "pm")
        {
            return index + 1;
        }

        var isPointed = WordAt(index) is "a" or "p" && IsSymbol(index + 1, '.') && Is(index + 2, "m") && IsGlued(index + 2);
        if (!isPointed)
        {
            return index;
        }

        return IsSymbol(index + 3, '.') && IsGlued(index + 3) ? index + 4 : index + 3;
    }

    /// <summary>Reads a time whose hour is in words: <c>neuf heures et demie</c>, <c>ten o'clock</c>.</summary>
    private readonly int ReadTimeInWords(int index, int next, decimal hour)
    {
        if (hour is < 0 or > 24 || hour != decimal.Truncate(hour))
        {
            return next;
        }

        var meridiem = ReadMeridiem(next, out var isAfternoon);
        if (meridiem > next && !Is(next, "am") && hour is >= 1 and <= 12)
        {
            return AddTime(index, meridiem, (((int)hour % 12) + (isAfternoon ? 12 : 0)) * MinutesInHour, isAmbiguous: false);
        }

        return ReadHours(index, next, (int)hour) is var time && time > index ? time : next;
    }

    /// <summary>Reads <c>h 30</c>, <c>heures du matin</c>, <c>o'clock</c> behind an hour. The index of the hour if it is no time.</summary>
    private readonly int ReadHours(int index, int at, int hour)
    {
        if (Is(at, "o") && IsApostrophe(at + 1) && Is(at + 2, "clock"))
        {
            return AddTime(index, at + 3, hour * MinutesInHour, isAmbiguous: hour is >= 1 and <= 12);
        }

        if (!isFrench || UnitNameAt(at) != FactUnit.Hour)
        {
            return index;
        }

        var next = ReadFrenchMinutes(at + 1, out var minutes);
        var hasMinutes = KindAt(at + 1) == TokenKind.Digits && next > at + 1; // "deux heures et demie" is a duration too
        var half = ReadHalfOfDay(next, ref hour);
        var isExact = half > next || hour > 12;
        if (!hasMinutes && half == next && !IsHourOfDay(index, at))
        {
            return index;
        }

        return AddTime(index, half, (hour * MinutesInHour) + minutes, isAmbiguous: !isExact && hour > 0);
    }

    private readonly int ReadFrenchMinutes(int index, out int minutes)
    {
        minutes = 0;
        if (IsMinutes(index))
        {
            minutes = (int)tokens[index].Value;
            return index + 1;
        }

        if (Is(index, "et") && WordAt(index + 1) is "demi" or "demie" or "quart")
        {
            minutes = Is(index + 1, "quart") ? MinutesInHour / 4 : MinutesInHour / 2;
            return index + 2;
        }

        return index;
    }

    /// <summary>Reads <c>du matin, de l'après-midi, du soir</c>.</summary>
    private readonly int ReadHalfOfDay(int index, ref int hour)
    {
        if (Is(index, "du") && WordAt(index + 1) is "matin" or "soir")
        {
            hour += Is(index + 1, "soir") && hour < 12 ? 12 : 0;
            return index + 2;
        }

        // de l'après-midi: de, l, apostrophe, après, hyphen, midi
        if (Is(index, "de") && Is(index + 1, "l") && Is(index + 3, "apres") && Is(index + 5, "midi"))
        {
            hour += hour < 12 ? 12 : 0;
            return index + 6;
        }

        return index;
    }

    /// <summary>Whether hours without minutes are a time of day (<c>vers 14 h</c>, <c>de 9 h à 17 h</c>) and not a duration.</summary>
    private readonly bool IsHourOfDay(int index, int at)
    {
        var behind = at + 1;
        if (WordAt(index - 1) is "a" or "vers" or "des" or "avant" or "apres" or "entre" or "est" or "etait")
        {
            return ClassAt(behind) != WordClass.Of; // après 2 h de route
        }

        var goesOn = Is(behind, "a") && KindAt(behind + 1) == TokenKind.Digits && UnitNameAt(behind + 2) == FactUnit.Hour;
        if (WordAt(index - 1) is "de" or "depuis" && goesOn)
        {
            return true;
        }

        return facts.Count > 0
            && facts[^1].Fact.Kind == FactKind.Time
            && WordAt(index - 1) is "et" or "ou" or "a"
            && facts[^1].Fact.Span.End + 4 >= tokens[index].Start; // the conjunction and its spaces
    }

    /// <summary>Reads <c>midi</c>, <c>noon</c>, <c>minuit et demi</c>; not <c>après-midi</c>, <c>Midi-Pyrénées</c>, <c>le Midi</c>.</summary>
    private readonly int ReadNamedTime(int index)
    {
        if (IsHyphen(index - 1) || Is(index - 1, "apres") || (IsHyphen(index + 1) && IsGlued(index + 1)) || (isFrench && IsUpper(index) && index > 0))
        {
            return index;
        }

        var next = isFrench ? ReadFrenchMinutes(index + 1, out var minutes) : ReadNothing(index + 1, out minutes);
        return AddTime(index, next, (int)tokens[index].Word!.Value + minutes, isAmbiguous: false);
    }

    private static int ReadNothing(int index, out int minutes)
    {
        minutes = 0;
        return index;
    }
}
