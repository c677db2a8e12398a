using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArabicNewsKit.Normalization;

/// <summary>Applies a plain letter table to text, unit by unit: the twin of the vector paths and their oracle.</summary>
internal static class FoldEngine
{
    /// <summary>The first unit that the table may change, or -1.</summary>
    public static int FirstChange(LetterTable table, ReadOnlySpan<char> source)
    {
        ref ushort entries = ref MemoryMarshal.GetArrayDataReference(table.Entries);
        for (int i = 0; i < source.Length; i++)
        {
            if (Unsafe.Add(ref entries, source[i]) != source[i])
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Folds from <paramref name="read"/> on, until the source or the room ends.</summary>
    /// <returns>Whether all of the source is done; if not, the caller makes room and calls again.</returns>
    public static bool Run(
        LetterTable table, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written, OffsetMapWriter? map) =>
        RunUntil(table, source, destination, source.Length, ref read, ref written, map);

    /// <summary>The same up to an index of the source.</summary>
    public static bool RunUntil(
        LetterTable table, ReadOnlySpan<char> source, Span<char> destination, int until, ref int read, ref int written,
        OffsetMapWriter? map)
    {
        int i = read;
        int j = written;
        bool room = true;
        while (i < until)
        {
            int steps = Math.Min(until - i, destination.Length - j);
            if (steps > 0)
            {
                (int consumed, int produced) =
                    Loop(table.Entries, source.Slice(i, steps), destination[j..], i, map?.NeedDropped());
                i += consumed;
                j += produced;
                if (consumed == steps)
                {
                    continue;
                }
            }

            // a special unit, or one with no room left: it may still be one that takes none
            int next = Single(table, source, destination, i, j, map);
            if (next < 0)
            {
                room = false;
                break;
            }

            i++;
            j = next;
        }

        read = i;
        written = j;
        return room;
    }

    /// <summary>
    /// Folds up to the first special unit, four units at once: each is stored, and the next one stored over it where it is
    /// dropped. No branch asks whether it is, since vowels come as they please. Calls nothing, so that all stays in registers.
    /// </summary>
    private static (int Consumed, int Produced) Loop(
        ushort[] table, ReadOnlySpan<char> source, Span<char> destination, int start, ulong[]? dropped)
    {
        ref ushort entries = ref MemoryMarshal.GetArrayDataReference(table);
        ref char to = ref MemoryMarshal.GetReference(destination);
        ref char from = ref MemoryMarshal.GetReference(source);
        int i = 0;
        int j = 0;
        while (i < source.Length)
        {
            if (i <= source.Length - 4)
            {
                uint a = Unsafe.Add(ref entries, Unsafe.Add(ref from, i));
                uint b = Unsafe.Add(ref entries, Unsafe.Add(ref from, i + 1));
                uint c = Unsafe.Add(ref entries, Unsafe.Add(ref from, i + 2));
                uint d = Unsafe.Add(ref entries, Unsafe.Add(ref from, i + 3));
                // two more carry a dropped one, and one more a special one, into the bits above a unit's
                uint carry = (a + 2) | (b + 2) | (c + 2) | (d + 2);
                if (carry >> 16 == 0)
                {
                    Unsafe.Add(ref to, j) = (char)a;
                    Unsafe.Add(ref to, j + 1) = (char)b;
                    Unsafe.Add(ref to, j + 2) = (char)c;
                    Unsafe.Add(ref to, j + 3) = (char)d;
                    i += 4;
                    j += 4;
                    continue;
                }

                if (((a + 1) | (b + 1) | (c + 1) | (d + 1)) >> 16 == 0)
                {
                    uint marks = ((a + 2) >> 16) | ((b + 2) >> 16 << 1) | ((c + 2) >> 16 << 2) | ((d + 2) >> 16 << 3);
                    Unsafe.Add(ref to, j) = (char)a;
                    j += 1 - (int)(marks & 1);
                    Unsafe.Add(ref to, j) = (char)b;
                    j += 1 - (int)(marks >> 1 & 1);
                    Unsafe.Add(ref to, j) = (char)c;
                    j += 1 - (int)(marks >> 2 & 1);
                    Unsafe.Add(ref to, j) = (char)d;
                    j += 1 - (int)(marks >> 3);
                    if (dropped is not null)
                    {
                        Mark(dropped, start + i, marks);
                    }

                    i += 4;
                    continue;
                }
            }

            ushort entry = Unsafe.Add(ref entries, Unsafe.Add(ref from, i));
            if (entry >= LetterTable.Dropped)
            {
                if (entry == LetterTable.Special)
                {
                    return (i, j);
                }

                if (dropped is not null)
                {
                    Mark(dropped, start + i, 1);
                }
            }
            else
            {
                Unsafe.Add(ref to, j) = (char)entry;
                j++;
            }

            i++;
        }

        return (source.Length, j);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mark(ulong[] dropped, int index, ulong marks)
    {
        dropped[index >> 6] |= marks << (index & 63);
        if ((index & 63) > 60)
        {
            dropped[(index >> 6) + 1] |= marks >> (64 - (index & 63));
        }
    }

    /// <summary>Folds one unit of any kind.</summary>
    /// <returns>How much is written then; -1 where there is no room.</returns>
    private static int Single(
        LetterTable table, ReadOnlySpan<char> source, Span<char> destination, int i, int j, OffsetMapWriter? map)
    {
        char unit = source[i];
        ushort entry = table.Entries[unit];
        if (entry == LetterTable.Dropped)
        {
            map?.Drop(i);
            return j;
        }

        if (entry == LetterTable.Special && Letters.IsHamzaMark(unit))
        {
            char composed = j > 0 ? table.Compose(destination[j - 1], unit) : '\0';
            if (composed != '\0')
            {
                destination[j - 1] = (char)table.Entries[composed];
            }

            map?.Drop(i);
            return j;
        }

        string? expansion = entry == LetterTable.Special ? table.Expansion(unit) : null;
        int length = expansion?.Length ?? 1;
        if (destination.Length - j < length)
        {
            return -1;
        }

        if (expansion is null)
        {
            destination[j] = entry == LetterTable.Special ? unit : (char)entry;
        }
        else
        {
            expansion.CopyTo(destination[j..]);
            map?.Add(j, length, i, 1);
        }

        return j + length;
    }
}
