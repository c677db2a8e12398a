using System.Numerics;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The ways to take a word apart: as written first, then without و or ف, then without ب, ك or ل as well; each with and
/// without its article. A word has few of the eight that there are, so a bit each tells them.
/// </summary>
internal readonly struct WordForms
{
    /// <summary>The word as it is written, and nothing else.</summary>
    public static readonly WordForms Whole = new(1);

    /// <summary>All there are, in the order in which they are tried.</summary>
    private static readonly WordForm[] All =
    [
        new(0, 0, false), new(0, 2, true),
        new(1, 2, true), new(1, 1, false), new(1, 3, true),
        new(2, 3, true), new(2, 2, false), new(2, 4, true),
    ];

    private readonly byte bits;

    private WordForms(int bits) => this.bits = (byte)bits;

    /// <summary>Reads a folded Arabic word.</summary>
    public static WordForms Of(ReadOnlySpan<char> key)
    {
        int bits = 1 | (DefiniteArticle.MayStart(key) ? 2 : 0);
        if (key.Length < 4)
        {
            return new WordForms(bits);
        }

        int at = 0;
        if (key[0] is 'و' or 'ف')
        {
            at = 1;
            bits |= 8 | (DefiniteArticle.MayStart(key[1..]) ? 16 : 0);
        }

        if (key.Length - at >= 4 && key[at] is 'ب' or 'ك' or 'ل')
        {
            int article = DefiniteArticle.MayStart(key[(at + 1)..]) ? 16 : 0;
            int contracted = key[at] == 'ل' && key[at + 1] == 'ل' ? 4 : 0;
            bits |= (8 | article | contracted) << (3 * at);
        }

        return new WordForms(bits);
    }

    /// <summary>The forms that keep their article: those from which a phrase of the tables is read.</summary>
    public WordForms WithArticle => new(bits & 0b0110_1101);

    public Enumerator GetEnumerator() => new(bits);

    public struct Enumerator(int left)
    {
        public WordForm Current { get; private set; }

        public bool MoveNext()
        {
            if (left == 0)
            {
                return false;
            }

            Current = All[BitOperations.TrailingZeroCount(left)];
            left &= left - 1;
            return true;
        }
    }
}
