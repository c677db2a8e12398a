using System.Text;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>Packs the joint units as <see cref="JointWeights"/> reads them, their rows interleaved in one table.</summary>
internal static class JointWriter
{
    public static void Write(Stream output, int symbols, JointUnits units, float[] weights)
    {
        int[][] rows = [.. Enumerable.Range(0, units.Rows).Select(row =>
            Enumerable.Range(0, units.Columns).Where(column => !float.IsNaN(weights[(row * units.Columns) + column])).ToArray())];
        (int[] starts, int size) = Interleave(rows);
        using var writer = new BinaryWriter(output, Encoding.ASCII, leaveOpen: true);
        writer.Write(JointWeights.Magic);
        writer.Write((byte)symbols);
        writer.Write((byte)units.Groups.Letters);
        Words(writer, [.. Enumerable.Range(units.Groups.FirstLonger, units.Columns - units.Groups.FirstLonger).Select(column => units.Groups[column].ToArray())]);
        Words(writer, units.Neighbours);
        // room behind the last row for columns that no unit has
        writer.Write(checked((ushort)(size + units.Groups.Stride)));
        for (int row = 0; row < rows.Length; row++)
        {
            writer.Write(checked((ushort)starts[row]));
            int last = -1;
            foreach (int column in rows[row])
            {
                writer.Write7BitEncodedInt(column - last);
                float weight = weights[(row * units.Columns) + column];
                writer.Write((sbyte)Math.Clamp(MathF.Round(weight * JointWeights.Steps), sbyte.MinValue, sbyte.MaxValue));
                last = column;
            }

            writer.Write7BitEncodedInt(0);
        }
    }

    /// <summary>Finds for every row, the fullest first, the first start from which its columns fall on free entries.</summary>
    private static (int[] Starts, int Size) Interleave(int[][] rows)
    {
        var starts = new int[rows.Length];
        var taken = new HashSet<int>();
        int size = 0;
        foreach (int row in Enumerable.Range(0, rows.Length).OrderByDescending(row => rows[row].Length))
        {
            while (rows[row].Any(column => taken.Contains(starts[row] + column)))
            {
                starts[row]++;
            }

            taken.UnionWith(rows[row].Select(column => starts[row] + column));
            size = Math.Max(size, starts[row] + 1);
        }

        return (starts, size);
    }

    private static void Words(BinaryWriter writer, IReadOnlyList<byte[]> words)
    {
        writer.Write((ushort)words.Count);
        foreach (byte[] word in words)
        {
            writer.Write((byte)word.Length);
            writer.Write(word);
        }
    }
}
