namespace ArabicNewsKit.Normalization;

/// <summary>
/// What the vector paths know of a letter table: the 64 letters and marks of U+0620–065F, in which nearly all the work of
/// Arabic text lies, and that ASCII stays or is lowered. Any other unit they look up in the table itself.
/// </summary>
internal sealed class VectorBlock
{
    public const int First = 0x620;

    /// <summary>The low byte of a unit that is dropped; no letter of the block becomes U+0600.</summary>
    public const byte DroppedLow = 0;

    /// <summary>The low byte of a special unit; no letter of the block becomes U+0601.</summary>
    public const byte SpecialLow = 1;

    private VectorBlock(ushort[] entries, byte[] low, bool lowersAscii, ushort untouched)
    {
        Entries = entries;
        Low = low;
        LowersAscii = lowersAscii;
        Untouched = untouched;
    }

    /// <summary>The 64 entries as in the table.</summary>
    public ushort[] Entries { get; }

    /// <summary>Their low bytes; the high byte of all that stay is 6.</summary>
    public byte[] Low { get; }

    /// <summary>Whether A–Z become a–z.</summary>
    public bool LowersAscii { get; }

    /// <summary>A frequent unit outside the block and ASCII that stays as it is: the Arabic comma, if it does.</summary>
    public ushort Untouched { get; }

    public static VectorBlock? TryCreate(ReadOnlySpan<ushort> table)
    {
        bool lowers = table['A'] == 'a';
        for (int unit = 0; unit < 0x80; unit++)
        {
            int expected = lowers && unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit;
            if (table[unit] != expected)
            {
                return null;
            }
        }

        ushort[] entries = table.Slice(First, 64).ToArray();
        byte[] low = new byte[64];
        for (int i = 0; i < 64; i++)
        {
            switch (entries[i])
            {
                case LetterTable.Dropped:
                    low[i] = DroppedLow;
                    break;
                case LetterTable.Special:
                    low[i] = SpecialLow;
                    break;
                case > 0x601 and <= 0x6FF:
                    low[i] = (byte)entries[i];
                    break;
                default:
                    return null;
            }
        }

        return new VectorBlock(entries, low, lowers, table['،'] == '،' ? '،' : ' ');
    }
}
