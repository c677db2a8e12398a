namespace ArabicNewsKit.Names;

/// <summary>
/// The units of <see cref="JointModel"/>, numbered: a row for nothing, three for every symbol of the first alphabet (at
/// the start, inside, at the end of a word), three for every two neighbours worth it; a column a group of the second.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class JointUnits
{
    /// <summary>How many places of a word are told apart.</summary>
    public const int Places = 3;

    /// <summary>The row of letters that nothing writes.</summary>
    public const int Nothing = 0;

    private readonly int symbols;
    private readonly byte[][] neighbours;
    private readonly short[] rowOfNeighbours;

    /// <param name="symbols">How many symbols the first alphabet has.</param>
    /// <param name="neighbours">The twos of symbols that have rows.</param>
    /// <param name="groups">The groups of the second alphabet's letters.</param>
    public JointUnits(int symbols, byte[][] neighbours, LetterGroups groups)
    {
        this.symbols = symbols;
        this.neighbours = neighbours;
        Groups = groups;
        rowOfNeighbours = new short[symbols * symbols];
        Array.Fill(rowOfNeighbours, (short)-1);
        for (int i = 0; i < neighbours.Length; i++)
        {
            rowOfNeighbours[(neighbours[i][0] * symbols) + neighbours[i][1]] = (short)(1 + ((symbols + i) * Places));
        }
    }

    public LetterGroups Groups { get; }

    public IReadOnlyList<byte[]> Neighbours => neighbours;

    public int Rows => 1 + ((symbols + neighbours.Length) * Places);

    /// <summary>The columns that units may have; a group that no unit knows has a number above them.</summary>
    public int Columns => Groups.Bases;

    /// <summary>The row of one symbol of a word.</summary>
    public static int RowOf(ReadOnlySpan<byte> word, int i) => 1 + (word[i] * Places) + PlaceOf(i, i == word.Length - 1);

    /// <summary>The row of a symbol and the next one, or −1.</summary>
    public int RowOfTwo(ReadOnlySpan<byte> word, int i)
    {
        int row = rowOfNeighbours[(word[i] * symbols) + word[i + 1]];
        return row < 0 ? row : row + PlaceOf(i, i == word.Length - 2);
    }

    /// <summary>The column of the <paramref name="width"/> letters of a word before <paramref name="end"/>.</summary>
    public int ColumnOf(ReadOnlySpan<byte> word, int end, int width) => width switch
    {
        0 => 0,
        1 => LetterGroups.One(word[end - 1]),
        2 => Groups.Two(LetterGroups.Start, word[end - 2], word[end - 1]),
        _ => Groups.Three(LetterGroups.Start, word[end - 3], word[end - 2], word[end - 1]),
    };

    /// <summary>The symbols that a row stands for.</summary>
    public byte[] SymbolsOf(int row)
    {
        int entry = (row - 1) / Places;
        return row == Nothing ? [] : entry < symbols ? [(byte)entry] : neighbours[entry - symbols];
    }

    private static int PlaceOf(int i, bool last) => i == 0 ? 0 : last ? 2 : 1;
}
