using System.Numerics;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>A small map from numbers to numbers in rented room, to be given back. Its keys are spread by a multiplier.</summary>
internal sealed class PooledMap : IDisposable
{
    private Slot[] slots;
    private int shift;

    /// <param name="keys">How many keys are expected.</param>
    public PooledMap(int keys = 32) => slots = Rent((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys * 2)), out shift);

    public int Count { get; private set; }

    private int Size => 1 << (32 - shift);

    /// <summary>The value of a key, made as the default where the key is new.</summary>
    public ref int this[int key]
    {
        get
        {
            ref Slot slot = ref slots[Find(key)];
            if (!slot.Used)
            {
                if (++Count * 2 > Size)
                {
                    Grow();
                    slot = ref slots[Find(key)];
                }

                slot = new Slot(key, 0, true);
            }

            return ref slot.Value;
        }
    }

    public bool TryGetValue(int key, out int value)
    {
        ref readonly Slot slot = ref slots[Find(key)];
        value = slot.Value;
        return slot.Used;
    }

    public bool ContainsKey(int key) => slots[Find(key)].Used;

    public void Dispose()
    {
        Scratch<Slot>.Return(slots);
        slots = [];
    }

    private int Find(int key)
    {
        int at = (int)(((uint)key * 0x9E3779B1) >> shift);
        while (slots[at].Used && slots[at].Key != key)
        {
            at = (at + 1) & (Size - 1);
        }

        return at;
    }

    private void Grow()
    {
        Slot[] old = slots;
        int size = Size;
        slots = Rent(size * 2, out shift);
        for (int i = 0; i < size; i++)
        {
            if (old[i].Used)
            {
                slots[Find(old[i].Key)] = old[i];
            }
        }

        Scratch<Slot>.Return(old);
    }

    private static Slot[] Rent(int size, out int shift)
    {
        shift = 32 - BitOperations.Log2((uint)size);
        Slot[] slots = Scratch<Slot>.Rent(size);
        slots.AsSpan(0, size).Clear();
        return slots;
    }

    private struct Slot(int key, int value, bool used)
    {
        public readonly int Key = key;
        public int Value = value;
        public readonly bool Used = used;
    }
}
