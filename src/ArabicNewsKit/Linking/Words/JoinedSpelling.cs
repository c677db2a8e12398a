using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Names of two words that are also written as one, and the reverse: عبدالله and عبد الله, نصرالله and نصر الله, أبوظبي and أبو ظبي.
/// </summary>
internal static class JoinedSpelling
{
    private const int LongestKey = 40;

    private static readonly uint Allah = WordHash.Of("الله");
    private static readonly uint Din = WordHash.Of("الدين");

    /// <summary>Whether <see cref="Step"/> may lead anywhere from a word: a no for nearly all.</summary>
    public static bool MayStep(LinkDocument document, int word) => !document.Lacks(word, Absence.Joint) || IsSecond(document.Text, word + 1);

    /// <summary>The node to which a word leads when it is split in two or read together with the next; -1 for none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">The layer to walk.</param>
    /// <param name="node">Where the walk stands.</param>
    /// <param name="word">The word.</param>
    /// <param name="offset">The units of its key that are left out: proclitics and article.</param>
    /// <param name="last">The last word that was read.</param>
    public static int Step(LinkDocument document, GazetteerLayer layer, int node, int word, int offset, out int last)
    {
        NewsText text = document.Text;
        ReadOnlySpan<char> key = text.KeyOf(word)[offset..];
        last = word;
        int split = SplitsAt(key);
        if (split > 0)
        {
            int half = layer.Step(node, layer.WordId(key[..split]));
            int whole = half < 0 ? -1 : layer.Step(half, document.WordId(layer, word, offset + split));
            if (whole >= 0)
            {
                return whole;
            }
        }

        if (key.Length > 4 || !document.Follows(word + 1) || text[word + 1].Kind != WordKind.Arabic)
        {
            return -1;
        }

        ReadOnlySpan<char> next = text.KeyOf(word + 1);
        if ((!Joins(key) && !IsSecond(text, word + 1)) || key.Length + next.Length > LongestKey)
        {
            return -1;
        }

        Span<char> joined = stackalloc char[LongestKey];
        key.CopyTo(joined);
        next.CopyTo(joined[key.Length..]);
        last = word + 1;
        return layer.Step(node, layer.WordId(joined[..(key.Length + next.Length)]));
    }

    /// <summary>Whether a word may split in two, or be read together with any next, in one of its forms.</summary>
    public static bool MayOpen(ReadOnlySpan<char> key, WordForms forms)
    {
        if (SplitsAt(key) > 0)
        {
            return true;
        }

        // what begins such a name has a ب, behind four units of proclitics and article at most
        if (key[..Math.Min(key.Length, 6)].Contains('ب'))
        {
            foreach (WordForm form in forms)
            {
                if (SplitsAt(key[form.Offset..]) > 0 || Joins(key[form.Offset..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word is read together with the one before it, whichever that is.</summary>
    private static bool IsSecond(NewsText text, int word) =>
        word < text.Count && (text[word].Hash == Allah || text[word].Hash == Din) && text.KeyOf(word) is "الله" or "الدين";

    private static bool Joins(ReadOnlySpan<char> key) => key is "عبد" or "ابو" or "ابي" or "ابا" or "بو";

    /// <summary>Where a word that may be two splits; 0 for none.</summary>
    public static int SplitsAt(ReadOnlySpan<char> key)
    {
        if (key.Length < 6)
        {
            return 0;
        }

        return key is ['ع', 'ب', 'د', ..] or ['ا', 'ب', 'و', ..] ? 3
            : key is [.., 'ا', 'ل', 'ل', 'ه'] ? key.Length - 4
            : key is [.., 'ا', 'ل', 'د', 'ي', 'ن'] ? key.Length - 5
            : 0;
    }
}
