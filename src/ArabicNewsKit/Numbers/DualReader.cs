using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Nouns in the dual, which count two: قاعدتين، صاروخان، وفدي العراق وإيران.
/// </summary>
/// <remarks>
/// ـتين and ـتان are a dual of a noun in ة unless a table says otherwise. ـين is the sound plural as well, so it is read as
/// a dual only of nouns whose plural is broken; ـان of those and of nouns with a sound plural. A dual right behind another
/// is its adjective.
/// </remarks>
internal static class DualReader
{
    /// <summary>The fewest letters of a dual.</summary>
    private const int Shortest = 4;

    /// <summary>
    /// Whether a word may be a dual, by its ending and by what that leaves of it. Takes the same steps for every word, because a
    /// branch that goes either way costs more than all of them.
    /// </summary>
    public static bool MayBe(in Word word, ReadOnlySpan<char> key)
    {
        int end = Math.Max(Shortest, word.KeyLength) + word.KeyStart;
        if (end > key.Length)
        {
            return false;
        }

        (char third, char second, char last) = (key[end - 3], key[end - 2], key[end - 1]);
        bool nun = (last == 'ن') & ((second == 'ي') | (second == 'ا'));
        bool open = (last == 'ي') | (last == 'ا');
        uint stem = WordHash.WithoutLast(word.Hash, last, word.KeyLength - 1);
        stem = nun ? WordHash.WithoutLast(stem, second, Math.Max(0, word.KeyLength - 2)) : stem;
        return (word.KeyLength >= Shortest) & (nun | open) & (((nun ? third : second) == 'ت') | DualStems.MayBeBehindProclitics(stem));
    }

    /// <summary>Reads a dual at a word: how many key units of it are proclitics, and its singular as written.</summary>
    public static bool TryRead(NewsText text, int index, out int skip, out string singular)
    {
        skip = 0;
        singular = "";
        ReadOnlySpan<char> key = text.KeyOf(index);
        if (key.Length >= 5 && key[^1] == 'ن' && key[^2] is 'ي' or 'ا')
        {
            if (!TryEnding(text.PartOf(index), out Cut cut) || IsAdjective(text, index))
            {
                return false;
            }

            skip = cut.Skip;
            singular = Singular(text, index, cut);
            return true;
        }

        if (key.Length >= Shortest && (key[^1] == 'ي' || (key[^1] == 'ا' && (key[^2] == 'ت' || IsDefinite(text, index + 1))))
            && HasTwoOwners(text, index) && TryConstruct(text.PartOf(index), out Cut construct))
        {
            skip = construct.Skip;
            singular = Singular(text, index, construct);
            return true;
        }

        return false;
    }

    /// <summary>A dual in ـين or ـان, by its form alone.</summary>
    private static bool TryEnding(WordPart word, out Cut cut)
    {
        cut = default;
        ReadOnlySpan<char> key = word.Letters;
        bool t = key[^3] == 'ت';
        bool oblique = key[^2] == 'ي';
        bool open = false;
        var clitics = new ProcliticEnumerator(key);
        while (clitics.MoveNext())
        {
            WordPart noun = word.WithoutFirst(clitics.Bare);
            ReadOnlySpan<char> form = noun.Letters;
            if (form.Length < 4)
            {
                open &= !clitics.HasArticle; // التين is the fig
                break;
            }

            if (DualStems.IsException(noun) || (clitics.HasArticle && DualStems.IsException(word.WithoutFirst(clitics.Skip))))
            {
                return false;
            }

            DualStem whole = DualStems.Find(noun.WithoutLast(2));
            if ((whole & DualStem.Maqsura) != 0)
            {
                cut = new Cut(clitics.Skip, clitics.Bare, 3, "ى");
                return true;
            }

            if ((whole & DualStem.Broken) != 0 || (oblique && (whole & DualStem.Oblique) != 0)
                || (!oblique && (whole & DualStem.Sound) != 0) || (t && (whole & DualStem.T) != 0))
            {
                cut = new Cut(clitics.Skip, clitics.Bare, 2, "");
                return true;
            }

            if (t && (DualStems.FindFeminine(noun.WithoutLast(3)) & (DualStem.Feminine | DualStem.Construct)) != 0)
            {
                cut = new Cut(clitics.Skip, clitics.Bare, 3, "ة");
                return true;
            }

            // the reading with the most proclitics off stands, where no table knows the noun
            if (t && form.Length >= 5)
            {
                open = form[^4] != 'ي'
                    && !(form[0] is 'ي' or 'ت' && !oblique) // يثبتان: a verb
                    && !(form[^4] == 'س' && !oblique) // the countries in ـستان
                    && !form.StartsWith("مت", StringComparison.Ordinal); // متتاليتين: participles
                cut = new Cut(clitics.Skip, clitics.Bare, 3, "ة");
            }
        }

        return open;
    }

    /// <summary>وفدي العراق وإيران: a dual without nun, before two owners.</summary>
    private static bool TryConstruct(WordPart word, out Cut cut)
    {
        cut = default;
        var clitics = new ProcliticEnumerator(word.Letters);
        while (clitics.MoveNext())
        {
            WordPart noun = word.WithoutFirst(clitics.Bare);
            ReadOnlySpan<char> form = noun.Letters;
            if (form.Length < 3 || clitics.HasArticle)
            {
                continue;
            }

            if (form[^2] == 'ت' && (DualStems.FindFeminine(noun.WithoutLast(2)) & DualStem.Construct) != 0)
            {
                cut = new Cut(clitics.Skip, clitics.Bare, 2, "ة");
                return true;
            }

            if (form[^1] is 'ي' or 'ا' && (DualStems.Find(noun.WithoutLast(1)) & DualStem.Construct) != 0)
            {
                cut = new Cut(clitics.Skip, clitics.Bare, 1, "");
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a و joins a second name within the next words of the phrase.</summary>
    private static bool HasTwoOwners(NewsText text, int index)
    {
        for (int i = index + 1; i <= index + 5 && i < text.Count; i++)
        {
            if (text[i].Kind != WordKind.Arabic || (text[i].Before & (WordBreak.Line | WordBreak.Sentence)) != 0)
            {
                return false;
            }

            if (i == index + 1 && text.TryFind(NumberTables.UnitStops, i, out _))
            {
                return false; // جسر رئيسي بين كركوك وبغداد
            }

            if (i > index + 1 && text.KeyOf(i)[0] == 'و')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>وزيرا الخارجية: behind a noun in the accusative, the article would belong to an adjective that has none.</summary>
    private static bool IsDefinite(NewsText text, int index) =>
        index < text.Count && text[index].Before == WordBreak.Space && text.KeyOf(index) is ['ا', 'ل', _, _, ..];

    private static string Singular(NewsText text, int index, Cut cut) =>
        text.Surface(text.SpanOf(index, index, cut.Bare, cut.Drop)) + cut.Ending;

    /// <summary>قاعدتين عسكريتين, الجنديين الإسرائيليين الأسيرين: what follows a dual noun in the same phrase agrees with it, in its case too.</summary>
    private static bool IsAdjective(NewsText text, int index)
    {
        const int Reach = 2;
        for (int i = index; i > 0 && i > index - Reach && text[i].Before == WordBreak.Space && text.KeyOf(i)[0] is not 'و'; i--)
        {
            if (text.KeyOf(i - 1) is not { Length: >= 5 } key || key[^1] != 'ن' || key[^2] != text.KeyOf(index)[^2])
            {
                return false;
            }

            if (TryEnding(text.PartOf(i - 1), out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How a dual is cut.</summary>
    /// <param name="Skip">Its proclitics before the article, in key units.</param>
    /// <param name="Bare">Its proclitics with the article.</param>
    /// <param name="Drop">The ending of the dual.</param>
    /// <param name="Ending">The ending of the singular.</param>
    private readonly record struct Cut(int Skip, int Bare, int Drop, string Ending);
}
