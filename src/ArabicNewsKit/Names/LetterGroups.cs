namespace ArabicNewsKit.Names;

/// <summary>
/// The groups of none to three letters that a unit of an alignment may write, numbered. In Latin letters a group that
/// starts with a vowel right behind another vowel counts as a group of its own: two vowels where the Arabic writes none
/// are rare, and tell حسن from حسين.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class LetterGroups
{
    /// <summary>What stands before the first letter of a word.</summary>
    public const byte Start = byte.MaxValue;

    private readonly int letters;
    private readonly ushort[] pairs;
    private readonly ushort[] triples;
    private readonly byte[][] groups;
    private readonly int[] afterVowel;
    private readonly bool[] vowels;
    private readonly int[] baseOf;
    private readonly int none;

    /// <summary>Numbers the groups: the empty one, the single letters, then the given ones in their order.</summary>
    /// <param name="letters">How many letters the alphabet has.</param>
    /// <param name="longer">The groups of two and three letters, by their codes.</param>
    public LetterGroups(int letters, IReadOnlyList<byte[]> longer)
    {
        this.letters = letters;
        groups = new byte[1 + letters + longer.Count][];
        vowels = new bool[256];
        foreach (char vowel in letters == LatinLetters.Count ? "aeiou" : "")
        {
            vowels[vowel - 'a'] = true;
        }

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

        Bases = groups.Length;
        afterVowel = new int[groups.Length + 1];
        Count = Bases;
        for (int column = 0; column < Bases; column++)
        {
            afterVowel[column] = groups[column].Length > 0 && vowels[groups[column][0]] ? Count++ : column;
        }

        afterVowel[Bases] = Count;
        baseOf = new int[Count + 1];
        for (int column = 0; column <= Bases; column++)
        {
            baseOf[column < Bases ? column : Count] = column;
            baseOf[afterVowel[column]] = column;
        }

        none = Count;
        // groups that no unit knows have the last column, behind those after vowels
        Renumber(pairs);
        Renumber(triples);
    }

    /// <summary>How many groups there are, those after vowels not counted apart.</summary>
    public int Bases { get; }

    /// <summary>How many letters the alphabet has.</summary>
    public int Letters => letters;

    /// <summary>The column of the first group that is longer than a letter.</summary>
    public int FirstLonger => 1 + letters;

    /// <summary>How many columns there are, the empty group's included.</summary>
    public int Count { get; }

    /// <summary>The column of a group that no unit knows.</summary>
    public int None => none;

    /// <summary>The columns of a row of units: the groups and <see cref="None"/>.</summary>
    public int Stride => Count + 1;

    /// <summary>The codes of a group's letters.</summary>
    public ReadOnlySpan<byte> this[int column] => groups[baseOf[column]];

    /// <summary>The column of the same group where no vowel stands before it.</summary>
    public int BaseOf(int column) => baseOf[column];

    /// <summary>The column of a letter by itself, whatever stands before it.</summary>
    public static int One(byte letter) => 1 + letter;

    /// <summary>The column of a letter behind another or <see cref="Start"/>.</summary>
    public int One(byte before, byte letter) => Behind(before, letter, 1 + letter);

    /// <summary>The column of a letter behind a vowel.</summary>
    public int AfterVowel(byte letter) => afterVowel[One(letter)];

    /// <summary>The column of two letters.</summary>
    public int Two(byte before, byte first, byte second) => Behind(before, first, pairs[(first * letters) + second]);

    /// <summary>The column of three letters.</summary>
    public int Three(byte before, byte first, byte second, byte third) =>
        triples.Length == 0 ? None : Behind(before, first, triples[(((first * letters) + second) * letters) + third]);

    private int Behind(byte before, byte first, int column) =>
        vowels[before] && vowels[first] && column != none ? afterVowel[column] : column;

    private void Renumber(ushort[] columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] == Bases)
            {
                columns[i] = (ushort)none;
            }
        }
    }
}
