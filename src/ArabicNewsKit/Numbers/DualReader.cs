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
    private enum Stem : byte
    {
        Broken = 1,
        Oblique = 2,
        Sound = 4,
        T = 8,
        Feminine = 16,
        Construct = 32,
    }

    private static readonly KeyTable<Stem> Stems = LoadStems();
    private static readonly KeyTable<bool> Exceptions = LoadExceptions();

    /// <summary>Reads a dual at a word: how many key units of it are proclitics, and its singular as written.</summary>
    public static bool TryRead(NewsText text, int index, out int skip, out string singular)
    {
        skip = 0;
        singular = "";
        ReadOnlySpan<char> key = text.KeyOf(index);
        return key.Length >= 5 && Ends(key) switch
        {
            'ن' => TryEnding(text, index, key, out skip, out singular),
            'c' => TryConstruct(text, index, key, out skip, out singular),
            _ => false,
        };
    }

    /// <summary>Whether a word has the ending of a dual, adjective or noun.</summary>
    public static bool LooksDual(ReadOnlySpan<char> key) =>
        key.Length >= 5 && key[^1] == 'ن' && key[^2] is 'ي' or 'ا';

    private static char Ends(ReadOnlySpan<char> key) =>
        LooksDual(key) ? 'ن'
        : key[^1] == 'ي' || (key[^1] == 'ا' && key[^2] == 'ت') ? 'c'
        : '\0';

    private static bool TryEnding(NewsText text, int index, ReadOnlySpan<char> key, out int skip, out string singular)
    {
        skip = 0;
        singular = "";
        bool t = key[^3] == 'ت';
        bool oblique = key[^2] == 'ي';
        var clitics = new ProcliticEnumerator(key);
        bool open = false;
        int openSkip = 0;
        int openArticle = 0;
        while (clitics.MoveNext())
        {
            ReadOnlySpan<char> form = key[clitics.Bare..];
            if (form.Length < 4)
            {
                break;
            }

            if (Exceptions.Contains(form) || (clitics.HasArticle && Exceptions.Contains(key[clitics.Skip..])))
            {
                return false;
            }

            Stem whole = Find(form[..^2], ['\0']);
            Stem feminine = t ? Find(form[..^3], ['ه']) : 0;
            if ((whole & Stem.Broken) != 0 || (oblique && (whole & Stem.Oblique) != 0)
                || (!oblique && (whole & Stem.Sound) != 0) || (t && (whole & Stem.T) != 0))
            {
                return Take(text, index, clitics, 2, "", out skip, out singular);
            }

            if ((feminine & (Stem.Feminine | Stem.Construct)) != 0)
            {
                return Take(text, index, clitics, 3, "ة", out skip, out singular);
            }

            // the reading with the most proclitics off stands, where no table knows the noun
            if (t && form.Length >= 5)
            {
                open = form[^4] != 'ي' && !(form[0] is 'ي' or 'ت' && !oblique);
                openSkip = clitics.Skip;
                openArticle = clitics.Bare;
            }
        }

        if (!open || IsAdjective(text, index))
        {
            return false;
        }

        skip = openSkip;
        singular = Singular(text, index, openArticle, 3, "ة");
        return true;
    }

    /// <summary>وفدي العراق وإيران: a dual without nun before two owners.</summary>
    private static bool TryConstruct(NewsText text, int index, ReadOnlySpan<char> key, out int skip, out string singular)
    {
        skip = 0;
        singular = "";
        var clitics = new ProcliticEnumerator(key);
        while (clitics.MoveNext())
        {
            ReadOnlySpan<char> form = key[clitics.Bare..];
            if (form.Length < 3 || clitics.HasArticle)
            {
                continue;
            }

            bool t = form[^2] == 'ت';
            if (t && (Find(form[..^2], ['ه']) & Stem.Construct) != 0 && HasTwoOwners(text, index))
            {
                return Take(text, index, clitics, 2, "ة", out skip, out singular);
            }

            if (form[^1] == 'ي' && (Find(form[..^1], ['\0']) & Stem.Construct) != 0 && HasTwoOwners(text, index))
            {
                return Take(text, index, clitics, 1, "", out skip, out singular);
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

            if (i > index + 1 && text.KeyOf(i)[0] == 'و')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Take(
        NewsText text, int index, ProcliticEnumerator clitics, int drop, string ending, out int skip, out string singular)
    {
        skip = 0;
        singular = "";
        if (IsAdjective(text, index))
        {
            return false;
        }

        skip = clitics.Skip;
        singular = Singular(text, index, clitics.Bare, drop, ending);
        return true;
    }

    private static string Singular(NewsText text, int index, int bare, int drop, string ending) =>
        text.Surface(text.SpanOf(index, index, bare, drop)) + ending;

    /// <summary>قاعدتين عسكريتين: what follows a dual noun in the same phrase agrees with it.</summary>
    private static bool IsAdjective(NewsText text, int index) =>
        index > 0 && text[index].Before == WordBreak.Space && text.KeyOf(index)[0] is not 'و'
        && LooksDual(text.KeyOf(index - 1)) && TryRead(text, index - 1, out _, out _);

    private static Stem Find(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        Span<char> word = stackalloc char[24];
        int length = stem.Length + (ending[0] == '\0' ? 0 : 1);
        if (length > word.Length)
        {
            return 0;
        }

        stem.CopyTo(word);
        if (ending[0] != '\0')
        {
            word[stem.Length] = ending[0];
        }

        return Stems.TryGetValue(word[..length], out Stem found) ? found : 0;
    }

    private static KeyTable<Stem> LoadStems()
    {
        var rows = new Dictionary<string, Stem>();
        foreach (string[] cells in EmbeddedTable.Read("Numbers/Data/dual_nouns.tsv"))
        {
            Stem stem = Enum.Parse<Stem>(cells[0], ignoreCase: true);
            foreach (string noun in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string key = KeyFolding.Fold(noun.AsSpan());
                rows[key] = rows.GetValueOrDefault(key) | stem;
            }
        }

        return new KeyTable<Stem>(rows);
    }

    private static KeyTable<bool> LoadExceptions()
    {
        var rows = new Dictionary<string, bool>();
        foreach (string[] cells in EmbeddedTable.Read("Numbers/Data/dual_exceptions.tsv"))
        {
            foreach (string form in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                rows[KeyFolding.Fold(form.AsSpan())] = true;
            }
        }

        return new KeyTable<bool>(rows);
    }
}
