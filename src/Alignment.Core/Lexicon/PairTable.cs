namespace Alignment.Core.Lexicon;

/// <summary>Counts of word pairs, added to by many threads at once.</summary>
/// <remarks>
/// Open addressing with linear probing. Counts are integers in steps of 2^-20, because sums of integers do not depend on the order in which
/// threads add them: the same pairs give the same counts for any number of threads.
/// </remarks>
internal sealed class PairTable
{
    /// <summary>Steps to one.</summary>
    public const double Scale = 1 << 20;

    private const double FullestLoad = 0.6; // beyond it, probes get long
    private const int LeastBits = 16;

    private Slot[] slots;
    private int shift;
    private int used;

    public PairTable(int capacity = 0)
    {
        var bits = LeastBits;
        while ((1L << bits) * FullestLoad < capacity)
        {
            bits++;
        }

        slots = new Slot[1 << bits];
        shift = 64 - bits;
    }

    /// <summary>Number of slots, empty ones included.</summary>
    public int Length => slots.Length;

    /// <summary>Number of pairs.</summary>
    public int Count => used;

    /// <summary>Makes room for so many pairs more. Not while other threads use the table.</summary>
    public void Reserve(int more)
    {
        while ((used + (double)more) / slots.Length > FullestLoad && slots.Length < 1 << 30)
        {
            var old = slots;
            slots = new Slot[old.Length * 2];
            shift--;
            foreach (var slot in old)
            {
                if (slot.Key != 0)
                {
                    slots[Find(slot.Key)] = slot;
                }
            }
        }
    }

    /// <summary>The slot of a pair, which becomes one if it is none yet. Room must have been reserved.</summary>
    public int Insert(int french, int english)
    {
        var key = Key(french, english);
        var index = Hash(key);
        while (true)
        {
            var seen = Volatile.Read(ref slots[index].Key);
            if (seen == 0)
            {
                seen = Interlocked.CompareExchange(ref slots[index].Key, key, 0);
                if (seen == 0)
                {
                    Interlocked.Increment(ref used);
                    return index;
                }
            }

            if (seen == key)
            {
                return index;
            }

            index = (index + 1) & (slots.Length - 1);
        }
    }

    /// <summary>The slot of a pair; -1 if there is none.</summary>
    public int IndexOf(int french, int english)
    {
        var index = Find(Key(french, english));
        return slots[index].Key == 0 ? -1 : index;
    }

    /// <summary>The count of the last pass.</summary>
    public long CountAt(int slot) => slots[slot].Count;

    /// <summary>Adds to the count of this pass.</summary>
    public void Add(int slot, double value)
    {
        var steps = (long)(value * Scale + 0.5);
        if (steps > 0)
        {
            Interlocked.Add(ref slots[slot].Next, steps);
        }
    }

    /// <summary>Makes this pass the last one.</summary>
    public void Advance()
    {
        for (var index = 0; index < slots.Length; index++)
        {
            slots[index].Count = slots[index].Next;
            slots[index].Next = 0;
        }
    }

    /// <summary>All pairs with the count of the last pass, in no order.</summary>
    public IEnumerable<(int French, int English, long Count)> Pairs()
    {
        foreach (var slot in slots)
        {
            if (slot.Key != 0)
            {
                yield return ((int)((slot.Key - 1) >> 32), (int)((slot.Key - 1) & 0xFFFFFFFF), slot.Count);
            }
        }
    }

    /// <summary>A table with the pairs whose last count is high enough.</summary>
    public PairTable Pruned(Func<int, int, long, bool> keep)
    {
        var table = new PairTable(Pairs().Count(pair => keep(pair.French, pair.English, pair.Count)));
        foreach (var (french, english, count) in Pairs().Where(pair => keep(pair.French, pair.English, pair.Count)))
        {
            table.slots[table.Insert(french, english)].Count = count;
        }

        return table;
    }

    private static ulong Key(int french, int english) => (((ulong)(uint)french << 32) | (uint)english) + 1;

    private int Hash(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> shift); // Fibonacci hashing: the golden ratio of 2^64

    private int Find(ulong key)
    {
        var index = Hash(key);
        while (slots[index].Key != 0 && slots[index].Key != key)
        {
            index = (index + 1) & (slots.Length - 1);
        }

        return index;
    }

    private struct Slot
    {
        public ulong Key;
        public long Count;
        public long Next;
    }
}
