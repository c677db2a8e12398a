namespace ArabicNewsKit.Names;

/// <summary>The groups of none to three letters that a unit of an alignment may write, numbered.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class LetterGroups
{
    private readonly int letters;
    private readonly ushort[] pairs;
    private readonly ushort[] triples;
    private readonly byte[][] groups;

    /// <summary>Numbers the groups: the empty one, the single letters, then the given ones in their order.</summary>
    /// <param name="letters">How many letters the alphabet has.</param>
    /// <param name="longer">The groups of two and three letters, by their codes.</param>
    public LetterGroups(int letters, IReadOnlyList<byte[]> longer)
    {
        this.letters = letters;
        groups = new byte[1 + letters + longer.Count][];
        groups[0] = [];
        for (int letter = 0; letter < letters; letter++)
        {
            groups[One((byte)letter)] = [(byte)letter];
        }

        pairs = new ushort[letters * letters];
        triples = longer.Any(group => group.Length == 3) ? new ushort[letters * letters * letters] : [];
        Array.Fill(pairs, (ushort)groups.Length);
        Array.Fill(triples, (ushort)groups.Length);
        for (int i = 0; i < longer.Count; i++)
        {
            byte[] group = longer[i];
            ushort column = (ushort)(FirstLonger + i);
            groups[column] = group;
            int pair = (group[0] * letters) + group[1];
            if (group.Length == 2)
            {
                pairs[pair] = column;
            }
            else
            {
                triples[(pair * letters) + group[2]] = column;
            }
        }
    }

    /// <summary>How many letters the alphabet has.</summary>
    public int Letters => letters;

    /// <summary>The column of the first group that is longer than a letter.</summary>
    public int FirstLonger => 1 + letters;

    /// <summary>How many groups there are, the empty one included.</summary>
    public int Count => groups.Length;

    /// <summary>The column of a group that no unit knows.</summary>
    public int None => groups.Length;

    /// <summary>The columns of a row of units: the groups and <see cref="None"/>.</summary>
    public int Stride => groups.Length + 1;

    /// <summary>The codes of a group's letters.</summary>
    public ReadOnlySpan<byte> this[int column] => groups[column];

    /// <summary>The column of a letter by itself.</summary>
    public static int One(byte letter) => 1 + letter;

    /// <summary>The column of two letters.</summary>
    public int Two(byte first, byte second) => pairs[(first * letters) + second];

    /// <summary>The column of three letters.</summary>
    public int Three(byte first, byte second, byte third) =>
        triples.Length == 0 ? None : triples[(((first * letters) + second) * letters) + third];
}
