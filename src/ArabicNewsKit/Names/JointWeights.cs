using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>
/// Reads the packed weights of <see cref="JointModel"/>: the groups, the neighbours, then for every row where it starts
/// in the shared table and its columns by their gaps, 8 bits a weight.
/// </summary>
internal static class JointWeights
{
    /// <summary>The first bytes of the file: ANKJ and its version.</summary>
    public const ulong Magic = 0x0000_0001_4A4B_4E41;

    /// <summary>Steps to a unit of weight.</summary>
    public const float Steps = 10;

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static JointModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        if (reader.ReadUInt64() != Magic)
        {
            throw new InvalidDataException("Not a file of joint name weights, or of another version.");
        }

        int symbols = reader.ReadByte();
        int letters = reader.ReadByte();
        var groups = new LetterGroups(letters, Words(reader));
        var units = new JointUnits(symbols, Words(reader), groups);
        int size = reader.ReadUInt16();
        var owners = new ushort[size];
        var values = new float[size];
        var starts = new ushort[units.Rows];
        for (int row = 0; row < units.Rows; row++)
        {
            starts[row] = reader.ReadUInt16();
            int column = -1;
            while (reader.Read7BitEncodedInt() is > 0 and int gap)
            {
                column += gap;
                owners[starts[row] + column] = (ushort)(row + 1);
                values[starts[row] + column] = MathF.Exp(reader.ReadSByte() / Steps);
            }
        }

        return new JointModel(units, starts, owners, values);
    }

    private static byte[][] Words(BinaryReader reader)
    {
        var words = new byte[reader.ReadUInt16()][];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadBytes(reader.ReadByte());
        }

        return words;
    }
}
