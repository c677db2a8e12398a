namespace ArabicNewsKit.Tables;

/// <summary>A row of a table.</summary>
internal readonly ref struct TableRow(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>How many cells are written.</summary>
    public int Count => line.Count('\t') + 1;

    /// <summary>A cell; empty where the row is shorter.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            var cells = new CellParts(line, '\t', keepEmpty: true);
            for (int i = 0; i <= column; i++)
            {
                if (!cells.MoveNext())
                {
                    return default;
                }
            }

            return cells.Current;
        }
    }

    /// <summary>What stands in a cell with spaces, or another separator, between; never empty.</summary>
    public CellParts Parts(int column, char separator = ' ') => new(this[column], separator, keepEmpty: false);

    /// <summary>A cell that names a value of an enumeration, in capitals or not, its words apart (<c>plural_head</c>) or not.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    public T Enum<T>(int column)
        where T : struct, Enum
    {
        // not by the generic overload, which takes a millisecond to compile for each enumeration
        Type type = typeof(T);
        return (T)System.Enum.Parse(type, this[column].ToString().Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
    }
}

/// <summary>Goes through the parts of a cell.</summary>
internal ref struct CellParts(ReadOnlySpan<char> cell, char separator, bool keepEmpty)
{
    private ReadOnlySpan<char> rest = cell;
    private bool done = !keepEmpty && cell.IsEmpty;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly CellParts GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!done)
        {
            int end = rest.IndexOf(separator);
            done = end < 0;
            Current = done ? rest : rest[..end];
            rest = done ? default : rest[(end + 1)..];
            if (keepEmpty || !Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
