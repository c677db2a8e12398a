using System.Buffers;
using System.Runtime.Intrinsics;

namespace ArabicNewsKit.Normalization;

/// <summary>A text in the making, each unit with the stretch of the original that it came from where a map is wanted.</summary>
internal sealed class EditBuffer(int capacity, bool mapped) : IDisposable
{
    private char[] text = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));
    private int[] from = mapped ? ArrayPool<int>.Shared.Rent(Math.Max(capacity, 16)) : [];
    private int[] to = mapped ? ArrayPool<int>.Shared.Rent(Math.Max(capacity, 16)) : [];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => text.AsSpan(0, Length);

    public char this[int index] => text[index];

    /// <summary>The last unit, or NUL.</summary>
    public char Last => Length > 0 ? text[Length - 1] : '\0';

    public int From(int index) => mapped ? from[index] : 0;

    public int To(int index) => mapped ? to[index] : 0;

    public void Add(char unit, int start, int end)
    {
        if (Length == text.Length || (mapped && Length == Math.Min(from.Length, to.Length)))
        {
            Grow();
        }

        text[Length] = unit;
        if (mapped)
        {
            from[Length] = start;
            to[Length] = end;
        }

        Length++;
    }

    /// <summary>Adds units of the original as they are, from an index of it on.</summary>
    public void AddRange(ReadOnlySpan<char> units, int start)
    {
        Reserve(units.Length);
        units.CopyTo(text.AsSpan(Length));
        if (mapped)
        {
            Count(from.AsSpan(Length, units.Length), start);
            Count(to.AsSpan(Length, units.Length), start + 1);
        }

        Length += units.Length;
    }

    /// <summary>Adds units of another buffer as they are.</summary>
    public void AddRange(EditBuffer source, int start, int count)
    {
        Reserve(count);
        source.text.AsSpan(start, count).CopyTo(text.AsSpan(Length));
        if (mapped)
        {
            source.from.AsSpan(start, count).CopyTo(from.AsSpan(Length));
            source.to.AsSpan(start, count).CopyTo(to.AsSpan(Length));
        }

        Length += count;
    }

    /// <summary>Adds a unit of another buffer, perhaps under another face.</summary>
    public void Add(char unit, EditBuffer source, int index) => Add(unit, source.From(index), source.To(index));

    /// <summary>Makes the last unit stand for more of the original.</summary>
    public void Extend(int end)
    {
        if (mapped)
        {
            to[Length - 1] = end;
        }
    }

    public void Truncate(int length) => Length = length;

    /// <summary>The map from an original of a given length.</summary>
    public OffsetMap ToMap(int originalLength)
    {
        var map = new OffsetMapWriter(originalLength);
        int reached = 0;
        for (int j = 0; j < Length;)
        {
            int alike = Math.Max(0, CountLength(from.AsSpan(j, Length - j), to.AsSpan(j), reached) - 1);
            j += alike;
            reached += alike;
            int start = from[j];
            int end = to[j];
            int count = 1;
            // units of one source make one block, and so do units whose sources overlap (a letter taken into a run)
            while (j + count < Length
                && ((from[j + count] == start && to[j + count] == end) || from[j + count] < end))
            {
                end = Math.Max(end, to[j + count]);
                count++;
            }

            if (start > reached)
            {
                map.Drop(reached, start - reached);
            }

            if (count > 1 || end - start != 1)
            {
                map.Add(j, count, start, end - start);
            }

            reached = Math.Max(reached, end);
            j += count;
        }

        map.Drop(reached, originalLength - reached);
        return map.Finish(Length);
    }

    /// <summary>Writes numbers that go up by one.</summary>
    private static void Count(Span<int> numbers, int first)
    {
        int i = 0;
        Vector128<int> next = Vector128.Create(first) + Vector128.Create(0, 1, 2, 3);
        for (; i <= numbers.Length - 4; i += 4)
        {
            next.CopyTo(numbers[i..]);
            next += Vector128.Create(4);
        }

        for (; i < numbers.Length; i++)
        {
            numbers[i] = first + i;
        }
    }

    /// <summary>How many units at the front come from one unit of the original each, and those from each other's neighbour.</summary>
    private static int CountLength(ReadOnlySpan<int> from, ReadOnlySpan<int> to, int first)
    {
        int i = 0;
        while (i < from.Length && from[i] == first + i && to[i] == first + i + 1)
        {
            i++;
        }

        return i;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(text);
        if (mapped)
        {
            ArrayPool<int>.Shared.Return(from);
            ArrayPool<int>.Shared.Return(to);
        }

        text = [];
        from = [];
        to = [];
    }

    private void Reserve(int count)
    {
        while (text.Length - Length < count || (mapped && Math.Min(from.Length, to.Length) - Length < count))
        {
            Grow();
        }
    }

    private void Grow()
    {
        Resize(ref text);
        if (mapped)
        {
            Resize(ref from);
            Resize(ref to);
        }
    }

    private void Resize<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(array.Length * 2, 32));
        Array.Copy(array, larger, Length);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
