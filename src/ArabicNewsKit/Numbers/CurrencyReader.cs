using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>Reads the currency beside a number: 5 دنانير كويتية, $20, 42 ج.م, مليون دولار.</summary>
internal static class CurrencyReader
{
    private static readonly KeyTable<Noun> Nouns = LoadNouns();
    private static readonly KeyTable<Qualifier[]> Qualifiers = LoadQualifiers();
    private static readonly PhraseTable<string> Signs = LoadSigns();
    private static readonly KeyTable<SubUnit> SubUnits = LoadSubUnits();

    /// <summary>Makes a number money where a currency stands behind it, or a sign before it.</summary>
    public static bool TryRead(NewsText text, ref NumberCandidate number)
    {
        if (TryBehind(text, number.Next, out string unit, out string noun, out int next))
        {
            number.Kind = NumberKind.Money;
            number.Unit = unit;
            number.Next = next;
            AddSubUnits(text, noun, ref number);
            return true;
        }

        int before = number.First - 1;
        if (before >= 0 && number.Has(NumberForm.Digits)
            && (text[number.First].Before & ~WordBreak.Space) == 0
            && text[before].Kind is WordKind.Symbol or WordKind.Latin
            && Signs.TryEndingBefore(text, number.First, out string? code, out _)
            && (text[number.First].Before == WordBreak.None || text[before].Kind == WordKind.Latin))
        {
            number.Kind = NumberKind.Money;
            number.Unit = code;
            return true;
        }

        return false;
    }

    /// <summary>A currency that starts at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word.</param>
    /// <param name="unit">Its ISO code, or the noun as written where the text does not say whose.</param>
    /// <param name="noun">The currency's noun; empty for a sign.</param>
    /// <param name="next">The word behind it.</param>
    public static bool TryBehind(NewsText text, int index, out string unit, out string noun, out int next)
    {
        unit = "";
        noun = "";
        next = index;
        if (index >= text.Count || (text[index].Before & (WordBreak.Line | WordBreak.Sentence)) != 0)
        {
            return false;
        }

        if (text.TryFind(Nouns, index, out Noun found))
        {
            noun = found.Name;
            next = index + 1;
            if (next < text.Count && text[next].Before == WordBreak.Space
                && text.TryFind(Qualifiers, next, out Qualifier[] qualifiers, ArticleOf(text.KeyOf(next))))
            {
                foreach (Qualifier qualifier in qualifiers)
                {
                    if (qualifier.Noun == noun)
                    {
                        unit = qualifier.Code;
                        next++;
                        return true;
                    }
                }
            }

            unit = found.Code.Length > 0 ? found.Code : text.SurfaceOf(index).ToString();
            return unit != "-";
        }

        if (Signs.TryStartingAt(text, index, out string? code, out next))
        {
            unit = code;
            noun = text.KeyOf(index) is "$" ? "دولار" : text.KeyOf(index) is "€" ? "يورو" : "";
            return true;
        }

        if (text.TryFind(SubUnits, index, out _))
        {
            unit = text.SurfaceOf(index).ToString();
            next = index + 1;
            return true;
        }

        return false;
    }

    /// <summary>خمسة دولارات و20 سنتا: the sub-units belong to the same amount.</summary>
    private static void AddSubUnits(NewsText text, string noun, ref NumberCandidate number)
    {
        if (noun.Length == 0 || number.Value is null || number.Has(NumberForm.Scaled | NumberForm.Decimal))
        {
            return;
        }

        int at = number.Next;
        if (at < text.Count && text[at].Before == WordBreak.Space && text.KeyOf(at) is "و")
        {
            at++;
        }

        if (at < text.Count && (text[at].Before & (WordBreak.Line | WordBreak.Sentence)) == 0
            && CardinalReader.TryRead(text, at, out NumberReading part) && !part.Has(NumberForm.Prepositional)
            && part.Last + 1 < text.Count
            && text.TryFind(SubUnits, part.Last + 1, out SubUnit sub)
            && part.Value < sub.Factor && Array.IndexOf(sub.Of, noun) >= 0)
        {
            number.Value += part.Value / sub.Factor;
            number.Last = part.Last;
            number.Next = part.Last + 2;
        }
    }

    /// <summary>How many units of a word are its article.</summary>
    private static int ArticleOf(ReadOnlySpan<char> key) => key.Length > 4 && key is ['ا', 'ل', ..] ? 2 : 0;

    private static KeyTable<Noun> LoadNouns()
    {
        var nouns = new KeyTable<Noun>();
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/currencies.tsv"))
        {
            var noun = new Noun(row[0].ToString(), row[1].ToString());
            foreach (ReadOnlySpan<char> form in row.Parts(2))
            {
                nouns.TryAddFolded(form, noun);
            }
        }

        return nouns;
    }

    private static KeyTable<Qualifier[]> LoadQualifiers()
    {
        var qualifiers = new KeyTable<Qualifier[]>();
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/currency_qualifiers.tsv"))
        {
            var qualifier = new Qualifier(row[0].ToString(), row[1].ToString());
            foreach (ReadOnlySpan<char> form in row.Parts(2))
            {
                ref Qualifier[]? known = ref qualifiers.Folded(form)!;
                known = [.. known ?? [], qualifier];
            }
        }

        return qualifiers;
    }

    private static PhraseTable<string> LoadSigns()
    {
        var signs = new PhraseTable<string>();
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/currency_signs.tsv"))
        {
            string code = row[0].ToString();
            foreach (ReadOnlySpan<char> form in row.Parts(1))
            {
                signs.Add(form, code);
            }
        }

        return signs;
    }

    private static KeyTable<SubUnit> LoadSubUnits()
    {
        var units = new KeyTable<SubUnit>();
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/subunits.tsv"))
        {
            var unit = new SubUnit(
                int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), row[2].ToString().Split(' '));
            foreach (ReadOnlySpan<char> form in row.Parts(3))
            {
                units.TryAddFolded(form, unit);
            }
        }

        return units;
    }

    private readonly record struct Noun(string Name, string Code);

    private readonly record struct Qualifier(string Noun, string Code);

    private readonly record struct SubUnit(int Factor, string[] Of);
}
