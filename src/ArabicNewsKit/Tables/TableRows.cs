using System.Text;

namespace ArabicNewsKit.Tables;

/// <summary>Goes through the rows of a table. All of them are read into one buffer: a row holds until the next.</summary>
internal ref struct TableRows
{
    private ReadOnlySpan<byte> rest;
    private char[] buffer = new char[512];
    private int length;

    /// <param name="table">The table in UTF-8.</param>
    public TableRows(ReadOnlySpan<byte> table)
    {
        rest = table;
        if (MoveNext())
        {
            Columns = Current.Count;
        }
    }

    /// <summary>How many columns the table names.</summary>
    public int Columns { get; }

    public readonly TableRow Current => new(buffer.AsSpan(0, length));

    public readonly TableRows GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Length > 0 && line[^1] == '\r')
            {
                line = line[..^1];
            }

            if (line.Length > 0 && line[0] != '#')
            {
                if (line.Length > buffer.Length)
                {
                    buffer = new char[line.Length * 2];
                }

                length = Encoding.UTF8.GetChars(line, buffer);
                return true;
            }
        }

        return false;
    }
}
