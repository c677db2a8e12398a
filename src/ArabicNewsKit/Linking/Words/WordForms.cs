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

    /// <summary>The forms that leave a word long enough, an article at least two letters behind it.</summary>
    private static ReadOnlySpan<byte> OfLength => [1, 1, 1, 1, 0b1111, 0b0111_1111, 0b1111_1111];

    /// <summary>The form that takes an article off behind so many units.</summary>
    private static ReadOnlySpan<byte> ArticleAt => [1 << 1, 1 << 4, 1 << 7];

    /// <summary>Reads a folded Arabic word.</summary>
    public static WordForms Of(ReadOnlySpan<char> key)
    {
        if (key.Length < 4)
        {
            return Whole;
        }

        int forms = FormLetters.Read(key) & OfLength[Math.Min(key.Length, OfLength.Length - 1)];
        return key.Length <= 6 && key.EndsWith("الله") ? new WordForms(forms & ~ArticleAt[key.Length - 4]) : new WordForms(forms);
    }

    /// <summary>The forms that keep their article: those from which a phrase of the tables is read.</summary>
    public WordForms WithArticle => new(bits & 0b0110_1101);

    /// <summary>How many there are, one at least.</summary>
    public int Count => BitOperations.PopCount(bits);

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
