using System.Runtime.CompilerServices;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>A list of records in rented room, to be given back.</summary>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    private T[] room = Scratch<T>.Rent(64);

    public int Count { get; private set; }

    /// <summary>The records; valid until the next is added.</summary>
    public Span<T> Span => room.AsSpan(0, Count);

    public ref T this[int index] => ref room[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item) => Add() = item;

    /// <summary>Adds a record to be filled where it lies: copying a large one that was just written waits for the writes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Add()
    {
        if (Count == room.Length)
        {
            Grow();
        }

        return ref room[Count++];
    }

    /// <summary>Adds records of elsewhere.</summary>
    public void AddAll(ReadOnlySpan<T> items) => items.CopyTo(AddRoom(items.Length));

    /// <summary>Adds so many records, with anything in them, to be filled where they lie.</summary>
    public Span<T> AddRoom(int count)
    {
        while (Count + count > room.Length)
        {
            Grow();
        }

        Count += count;
        return room.AsSpan(Count - count, count);
    }

    /// <summary>Takes the records from one on off.</summary>
    public void RemoveFrom(int index) => Count = index;

    public void Clear() => Count = 0;

    public void Dispose()
    {
        Scratch<T>.Return(room);
        room = [];
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = Scratch<T>.Rent(room.Length * 2);
        Span.CopyTo(larger);
        Scratch<T>.Return(room);
        room = larger;
    }
}
