using System.Text;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>Packs weights as <see cref="AlignmentWeights"/> reads them.</summary>
internal static class WeightsWriter
{
    public static void Write(Stream output, int symbols, LetterGroups groups, float[] weights)
    {
        using var writer = new BinaryWriter(output, Encoding.ASCII, leaveOpen: true);
        writer.Write(AlignmentWeights.Magic);
        writer.Write((byte)symbols);
        writer.Write((byte)groups.Letters);
        writer.Write((ushort)(groups.Bases - groups.FirstLonger));
        for (int column = groups.FirstLonger; column < groups.Bases; column++)
        {
            writer.Write((byte)groups[column].Length);
            writer.Write(groups[column]);
        }

        for (int row = 0; row < AlignmentModel.RowCount(symbols); row++)
        {
            int last = -1;
            for (int column = 0; column < groups.Count; column++)
            {
                float weight = weights[(row * groups.Count) + column];
                if (!float.IsNaN(weight))
                {
                    writer.Write7BitEncodedInt(column - last);
                    writer.Write((sbyte)Math.Clamp(MathF.Round(weight * AlignmentWeights.Steps), sbyte.MinValue, sbyte.MaxValue));
                    last = column;
                }
            }

            writer.Write7BitEncodedInt(0);
        }
    }
}
