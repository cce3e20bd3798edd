namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactTokenizer
{
    // Longer runs are account numbers and checksums; a decimal holds 28.
    private const int MostDigits = 18;

    private const int GroupLength = 3;

    /// <summary>Reads a number with its separators, in the notation of either language.</summary>
    private readonly void ReadDigits(ref FactToken token)
    {
        token.Kind = TokenKind.Digits;
        var end = EndOfRun(token.Start);
        var firstRun = end - token.Start;
        if (EndOfTelephone(token.Start) is > 0 and var behind)
        {
            token.Kind = TokenKind.Other;
            token.End = behind;
            return;
        }

        if (IsDottedChain(end) && !IsDottedDate(token.Start, end))
        {
            token.Kind = TokenKind.Other;
            token.End = EndOfChain(end);
            return;
        }

        var separator = '\0';
        var groups = 0;
        if (!IsDottedDate(token.Start, end))
        {
            groups = ReadGroups(token.Start, firstRun, ref end, out separator);
        }

        token.PlainDigits = groups == 0 ? (byte)Math.Min(firstRun, MostDigits) : (byte)0;
        var wholeEnd = end;
        if (!IsDottedDate(token.Start, end))
        {
            ReadDecimals(separator, ref end);
        }

        token.Decimals = (byte)Math.Min(byte.MaxValue, Math.Max(0, end - wholeEnd - 1));
        token.End = end;
        if (end - token.Start > MostDigits + 6) // with the separators of 18 digits
        {
            token.Kind = TokenKind.Other;
            return;
        }

        token.Value = Parse(token.Start, wholeEnd, end);
        if (groups == 1 && separator is (',' or '.') && token.Decimals == 0)
        {
            DecideLoneSeparator(ref token, separator, wholeEnd);
        }
    }

    /// <summary>
    /// Whether one comma or point before three digits divides thousands. In its own language's notation it does; in the
    /// other's, the numbers of agencies show that it mostly does too, unless a unit that takes decimals follows.
    /// </summary>
    private readonly void DecideLoneSeparator(ref FactToken token, char separator, int wholeEnd)
    {
        var isThousands = separator == (isFrench ? '.' : ',');
        if (isThousands)
        {
            return;
        }

        var endsRound = text[(wholeEnd - GroupLength)..wholeEnd] is "000";
        token.IsAmbiguous = true;
        if (endsRound || (isFrench && !IsScaleAhead(wholeEnd)))
        {
            return;
        }

        token.Value /= 1000;
        token.Decimals = GroupLength;
    }

    /// <summary>Behind a telephone number of North America, which French writes with a blank (514 555-0199, 1 800 555-0199), English with hyphens; 0 if there is none.</summary>
    private readonly int EndOfTelephone(int start)
    {
        const int SubscriberLength = 4;
        var position = text[start] == '1' && IsBetweenGroups(start + 1) ? start + 2 : start;
        foreach (var length in (ReadOnlySpan<int>)[GroupLength, GroupLength, SubscriberLength])
        {
            var end = EndOfRun(position);
            if (end - position != length)
            {
                return 0;
            }

            if (length == SubscriberLength)
            {
                return text[position - 1] is '-' or '\u2011' or '.' ? end : 0; // 100 200 3000 are three numbers
            }

            position = end < text.Length && text[end] == ')' ? end + 1 : end;
            position += IsBetweenGroups(position) ? 1 : 0;
            if (position == end)
            {
                return 0;
            }
        }

        return 0;
    }

    private readonly bool IsBetweenGroups(int position) => position < text.Length && text[position] is ' ' or '-' or '.' or '\u00A0' or '\u202F' or '\u2011';

    private readonly int EndOfRun(int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Reads groups of three behind the first run, all with one separator; says how many there were.</summary>
    private readonly int ReadGroups(int start, int firstRun, ref int end, out char separator)
    {
        separator = '\0';
        var groups = 0;
        if (firstRun > GroupLength || text[start] == '0')
        {
            return 0;
        }

        while (end + GroupLength < text.Length
            && IsSeparator(text[end])
            && (groups == 0 || text[end] == separator)
            && EndOfRun(end + 1) == end + 1 + GroupLength
            && !(text[end] == ' ' && IsAfterMonth()))
        {
            separator = text[end];
            end += 1 + GroupLength;
            groups++;
        }

        return groups;
    }

    /// <summary>In <c>Dec. 12 300 people</c> the space divides a day from a number.</summary>
    private readonly bool IsAfterMonth()
    {
        var before = count > 0 && tokens[count - 1].Symbol == '.' ? count - 2 : count - 1;
        return !isFrench && before >= 0 && tokens[before].Word is { Class: WordClass.Month or WordClass.ShortMonth };
    }

    // space, no-break space, narrow no-break space, thin space, figure space
    private static bool IsSeparator(char character) => character is ',' or '.' or ' ' or '\u00a0' or '\u202f' or '\u2009' or '\u2007';

    private readonly void ReadDecimals(char separator, ref int end)
    {
        if (end + 1 >= text.Length || text[end] is not (',' or '.') || text[end] == separator || !char.IsAsciiDigit(text[end + 1]))
        {
            return;
        }

        var after = EndOfRun(end + 1);

        // 1,2,3 is a list
        if (after + 1 < text.Length && text[after] == text[end] && char.IsAsciiDigit(text[after + 1]))
        {
            return;
        }

        end = after;
    }

    private readonly decimal Parse(int start, int wholeEnd, int end)
    {
        var value = 0m;
        var place = 1m;
        for (var position = start; position < end; position++)
        {
            if (char.IsAsciiDigit(text[position]))
            {
                value = (value * 10) + (text[position] - '0');
                place *= position > wholeEnd ? 10 : 1;
            }
        }

        return value / place;
    }

    /// <summary>Whether a million, a percentage or the like follows: then a decimal sign is likelier than a thousands separator.</summary>
    private readonly bool IsScaleAhead(int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (position < text.Length && text[position] == '%')
        {
            return true;
        }

        var end = position;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        return words.Find(text[position..end]) is { } word
            && (word.Class == WordClass.Scale || word.Text is "pour" or "kg" or "km" or "m");
    }

    private readonly bool IsDottedChain(int end)
    {
        var second = end + 1 < text.Length && text[end] == '.' ? EndOfRun(end + 1) : end;
        return second > end + 1
            && second + 1 < text.Length
            && text[second] == '.'
            && char.IsAsciiDigit(text[second + 1])
            && second - end - 1 != GroupLength;
    }

    /// <summary>Whether this is <c>12.03.2024</c>, whose parts the reader takes one by one.</summary>
    private readonly bool IsDottedDate(int start, int end)
    {
        if (count >= 2 && tokens[count - 1].Symbol == '.' && !tokens[count - 1].SpaceBefore && tokens[count - 2].Kind == TokenKind.Digits)
        {
            return true; // its second or third part
        }

        var second = end + 1 < text.Length && text[end] == '.' ? EndOfRun(end + 1) : end;
        return end - start <= 2
            && second - end is 2 or 3
            && second < text.Length
            && text[second] == '.'
            && EndOfRun(second + 1) - second == 5; // the point and four digits of a year
    }

    private readonly int EndOfChain(int position)
    {
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || (text[position] == '.' && position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1]))))
        {
            position++;
        }

        return position;
    }
}
