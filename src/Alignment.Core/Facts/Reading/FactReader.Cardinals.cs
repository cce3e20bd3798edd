namespace Alignment.Core.Facts.Reading;

internal ref partial struct FactReader
{
    /// <summary>
    /// Reads a number in words: <c>quatre-vingt-dix-sept</c>, <c>two hundred and fifty thousand</c>. A lone <c>un</c> or <c>a</c> is
    /// read too; the caller decides.
    /// </summary>
    private readonly int ReadCardinal(int index, out decimal value, out decimal scale)
    {
        var state = new Cardinal();
        var next = index;
        while (next < tokens.Length)
        {
            var piece = next == index ? next : SkipConnector(next, state);
            if (piece < 0 || tokens[piece].Word is not { } word || !state.TryAdd(word, isFrench))
            {
                break;
            }

            next = piece + 1;
        }

        value = state.Value;
        scale = state.LargestScale;
        return IsAccident(index, next) ? index : next;
    }

    /// <summary>The piece behind a hyphen, white space, <c>et</c> or <c>and</c>; -1 if none can follow.</summary>
    private readonly int SkipConnector(int index, in Cardinal state)
    {
        var isHyphenated = IsGlued(index);
        if (isHyphenated)
        {
            var behind = SkipHyphen(index);
            if (behind == index)
            {
                return -1;
            }

            index = behind;
        }

        if (Is(index, isFrench ? "et" : "and"))
        {
            var behind = IsHyphen(index + 1) ? SkipHyphen(index + 1) : index + 1; // vingt-et-un
            return behind < tokens.Length && state.AllowsAnd(tokens[behind].Word, isFrench) ? behind : -1;
        }

        // "vingt un" is not a number; "vingt et un", "quatre-vingt-un" and "cent un" are
        return isFrench && ClassAt(index) == WordClass.One && !isHyphenated && !state.EndsInHundredOrMore ? -1 : index;
    }

    /// <summary>Whether a single word is a number by its looks only.</summary>
    private readonly bool IsAccident(int index, int next)
    {
        if (next != index + 1 || !isFrench)
        {
            return false;
        }

        return WordAt(index) switch
        {
            // "a brand new house" against "nine houses": the number stands before a plural
            "neuf" => KindAt(next) != TokenKind.Word || text[tokens[next].End - 1] is not ('s' or 'x' or 'e') || Is(next, "que"),
            "cent" or "cents" => Is(index - 1, "pour"),
            "mil" or "vingts" => true,
            _ => false,
        };
    }

    /// <summary>The sum so far of a number in words.</summary>
    private struct Cardinal
    {
        private decimal total; // millions and above
        private decimal thousands;
        private int group; // below a thousand
        private decimal smallestScale;
        private WordClass? last;
        private bool lastIsTen;

        public readonly decimal Value => total + thousands + group;

        public decimal LargestScale { get; private set; }

        public readonly bool EndsInHundredOrMore =>
            last is WordClass.Hundred or WordClass.Thousand or WordClass.Scale;

        /// <summary>Whether <c>et</c> or <c>and</c> may stand between what there is and a word.</summary>
        public readonly bool AllowsAnd(FactWord? word, bool isFrench)
        {
            if (!isFrench)
            {
                return last is WordClass.Hundred or WordClass.Thousand
                    && word is { Class: WordClass.Unit or WordClass.Teen or WordClass.Tens } or { Text: "one" };
            }

            return last == WordClass.Tens && (word is { Class: WordClass.One } || (word?.Text == "onze" && group % 100 == 60));
        }

        /// <summary>Adds a word; false, and nothing changes, if the number cannot go on with it.</summary>
        public bool TryAdd(FactWord word, bool isFrench)
        {
            LargestScale = LargestScale == 0 ? 1 : LargestScale;
            var isAdded = word.Class switch
            {
                WordClass.Zero => last is null,
                WordClass.One => TryAddOne(word, isFrench),
                WordClass.Unit => TryAddUnit((int)word.Value, isFrench),
                WordClass.Teen => TryAddTeen((int)word.Value, isFrench),
                WordClass.Tens => TryAddTens(word, isFrench),
                WordClass.Hundred => TryAddHundred(isFrench),
                WordClass.Thousand => TryAddThousand(isFrench),
                WordClass.Scale => TryAddScale(word.Value),
                _ => false,
            };
            if (isAdded)
            {
                last = word.Class;
                lastIsTen = isFrench && word is { Class: WordClass.Teen, Value: 10 };
            }

            return isAdded;
        }

        private bool TryAddOne(FactWord word, bool isFrench)
        {
            var isAllowed = last is null || (word.Text is "un" or "une" or "one" && (last == WordClass.Tens || EndsInHundredOrMore));
            group += isAllowed ? 1 : 0;
            return isAllowed && (isFrench || last is null || word.Text == "one");
        }

        private bool TryAddUnit(int value, bool isFrench)
        {
            var isAllowed = last is null or WordClass.Hundred or WordClass.Thousand or WordClass.Scale or WordClass.Tens
                || (isFrench && lastIsTen && value >= 7); // dix-sept, soixante-dix-sept
            group += isAllowed ? value : 0;
            return isAllowed;
        }

        private bool TryAddTeen(int value, bool isFrench)
        {
            var isAllowed = last is null or WordClass.Hundred or WordClass.Thousand or WordClass.Scale
                || (isFrench && last == WordClass.Tens && group % 100 is 60 or 80);
            group += isAllowed ? value : 0;
            return isAllowed;
        }

        private bool TryAddTens(FactWord word, bool isFrench)
        {
            if (isFrench && word.Value == 20 && last == WordClass.Unit && group % 100 == 4)
            {
                group += 76; // four twenties
                return true;
            }

            var isAllowed = last is null or WordClass.Hundred or WordClass.Thousand or WordClass.Scale;
            group += isAllowed ? (int)word.Value : 0;
            return isAllowed;
        }

        private bool TryAddHundred(bool isFrench)
        {
            if (isFrench ? group is 1 or > 9 : group is 0 or > 99)
            {
                return false;
            }

            group = Math.Max(group, 1) * 100;
            return true;
        }

        private bool TryAddThousand(bool isFrench)
        {
            if (thousands > 0 || (group == 0 && (!isFrench || last == WordClass.Zero)))
            {
                return false;
            }

            thousands = Math.Max(group, 1) * 1000;
            group = 0;
            return true;
        }

        private bool TryAddScale(decimal scale)
        {
            if (thousands + group == 0 || (smallestScale > 0 && scale >= smallestScale))
            {
                return false;
            }

            total += (thousands + group) * scale;
            thousands = 0;
            group = 0;
            smallestScale = scale;
            LargestScale = Math.Max(LargestScale, scale);
            return true;
        }
    }
}
