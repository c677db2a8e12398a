using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>Reads the packed weights: the groups, then a row a symbol and place, columns by their gaps, 8 bits a weight.</summary>
internal static class AlignmentWeights
{
    /// <summary>The first bytes of the file: ANKN and its version.</summary>
    public const ulong Magic = 0x0000_0001_4E4B_4E41;

    /// <summary>Steps to a unit of weight.</summary>
    public const float Steps = 12;

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static AlignmentModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        if (reader.ReadUInt64() != Magic)
        {
            throw new InvalidDataException("Not a file of name weights, or of another version.");
        }

        int symbols = reader.ReadByte();
        int letters = reader.ReadByte();
        var longer = new byte[reader.ReadUInt16()][];
        for (int i = 0; i < longer.Length; i++)
        {
            longer[i] = reader.ReadBytes(reader.ReadByte());
        }

        var groups = new LetterGroups(letters, longer);
        var weights = new float[AlignmentModel.RowCount(symbols) * groups.Count];
        Array.Fill(weights, float.NaN);
        for (int row = 0; row < AlignmentModel.RowCount(symbols); row++)
        {
            int column = -1;
            while (reader.Read7BitEncodedInt() is > 0 and int gap)
            {
                column += gap;
                weights[(row * groups.Count) + column] = reader.ReadSByte() / Steps;
            }
        }

        return AlignmentModel.Create(symbols, groups, weights);
    }
}
