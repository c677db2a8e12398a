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
        ref ushort entries = ref MemoryMarshal.GetArrayDataReference(table.Entries);
        int i = read;
        int j = written;
        bool room = true;
        while (i < until)
        {
            ushort entry = Unsafe.Add(ref entries, source[i]);
            if (entry < LetterTable.Dropped)
            {
                if (j >= destination.Length)
                {
                    room = false;
                    break;
                }

                destination[j++] = (char)entry;
            }
            else if (entry == LetterTable.Dropped)
            {
                map?.Drop(i);
            }
            else if (!Special(table, source, destination, i, ref j, map))
            {
                room = false;
                break;
            }

            i++;
        }

        read = i;
        written = j;
        return room;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Special(
        LetterTable table, ReadOnlySpan<char> source, Span<char> destination, int i, ref int j, OffsetMapWriter? map)
    {
        char unit = source[i];
        if (Letters.IsHamzaMark(unit))
        {
            char composed = j > 0 ? table.Compose(destination[j - 1], unit) : '\0';
            if (composed != '\0')
            {
                destination[j - 1] = (char)table.Entries[composed];
            }

            map?.Drop(i);
            return true;
        }

        string? expansion = table.Expansion(unit);
        int length = expansion?.Length ?? 1;
        if (destination.Length - j < length)
        {
            return false;
        }

        if (expansion is null)
        {
            destination[j] = unit;
        }
        else
        {
            expansion.CopyTo(destination[j..]);
            map?.Add(j, length, i, 1);
        }

        j += length;
        return true;
    }
}
