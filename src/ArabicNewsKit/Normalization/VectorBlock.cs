namespace ArabicNewsKit.Normalization;

/// <summary>
/// What the vector paths know of a letter table: the 64 letters and marks of U+0620–065F, in which nearly all the work of
/// Arabic text lies, and that ASCII stays or is lowered. Any other unit they look up in the table itself.
/// </summary>
internal sealed class VectorBlock
{
    public const int First = 0x620;

    public const int Count = 64;

    /// <summary>The change of a unit that is dropped: no letter's change has the highest bit.</summary>
    public const byte Drops = 0x80;

    /// <summary>The change of a unit that a vector cannot change.</summary>
    public const byte Undoable = 0xC0;

    private VectorBlock(ushort[] entries, bool lowersAscii, ushort untouched)
    {
        Entries = entries;
        Changes = new byte[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            Changes[i] = ChangeOf(entries[i], i);
        }

        LowersAscii = lowersAscii;
        Untouched = untouched;
    }

    /// <summary>The 64 entries as in the table.</summary>
    public ushort[] Entries { get; }

    /// <summary>The bits of each unit's low byte that folding turns over, or one of the two constants.</summary>
    public byte[] Changes { get; }

    /// <summary>Whether A–Z become a–z.</summary>
    public bool LowersAscii { get; }

    /// <summary>A frequent unit of U+0600–06FF outside the block that stays as it is: the Arabic comma, if it does.</summary>
    public ushort Untouched { get; }

    /// <summary>The block of a table; null where the table has other things in mind for ASCII.</summary>
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

        // where the comma changes, a unit of the block takes its place, which asks nothing more
        return new VectorBlock(table.Slice(First, Count).ToArray(), lowers, table['،'] == '،' ? '،' : (ushort)First);
    }

    private static byte ChangeOf(ushort entry, int index) => entry switch
    {
        LetterTable.Dropped => Drops,
        >= 0x600 and < 0x680 => (byte)((First + index) ^ entry),
        _ => Undoable,
    };
}
