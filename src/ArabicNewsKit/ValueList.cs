using System.Collections;
using System.Diagnostics;

namespace ArabicNewsKit;

/// <summary>A list that can't be changed and equals every list of the same items, so that records of lists compare by value.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>The items of a sequence as they are now; a list of this kind is taken as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ValueList<T> Of(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as ValueList<T> ?? new ValueList<T>([.. source]);
    }

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
