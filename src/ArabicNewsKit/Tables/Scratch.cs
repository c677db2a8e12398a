using System.Numerics;

namespace ArabicNewsKit.Tables;

/// <summary>
/// Room for records that is lent again and again, as by <c>ArrayPool.Shared</c>; but that one makes the runtime compile a dozen
/// methods for each kind of record before it lends the first, which a process that reads one article would wait for.
/// </summary>
/// <typeparam name="T">A kind of record of ours; for numbers and characters the shared pool is ready.</typeparam>
/// <threadsafety>Any number of threads may rent and return.</threadsafety>
internal static class Scratch<T>
{
    private const int Places = 16;
    private const int Shortest = 64;

    /// <summary>Longer room is not kept: no article needs it.</summary>
    private const int LongestKept = 1 << 16;

    private static readonly T[]?[] Shelf = new T[]?[Places];

    /// <summary>Room for so many records or more, with anything in it.</summary>
    public static T[] Rent(int length)
    {
        // each processor looks at a place of its own first
        int first = Thread.GetCurrentProcessorId();
        for (int i = 0; i < Places; i++)
        {
            ref T[]? place = ref Shelf[(first + i) & (Places - 1)];
            if (Volatile.Read(ref place) is { } room && room.Length >= length && Interlocked.CompareExchange(ref place, null, room) == room)
            {
                return room;
            }
        }

        return new T[BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, Shortest))];
    }

    /// <summary>Takes room back, which must not be used any more. Where all places are taken it is kept instead of shorter room.</summary>
    public static void Return(T[] room)
    {
        if (room.Length is 0 or > LongestKept)
        {
            return;
        }

        int first = Thread.GetCurrentProcessorId();
        for (int i = 0; i < Places; i++)
        {
            ref T[]? place = ref Shelf[(first + i) & (Places - 1)];
            if (place is null && Interlocked.CompareExchange(ref place, room, null) is null)
            {
                return;
            }
        }

        ref T[]? last = ref Shelf[first & (Places - 1)];
        if (Volatile.Read(ref last) is { } other && other.Length < room.Length)
        {
            Volatile.Write(ref last, room);
        }
    }
}
