using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Finds the noun that a number counts: the word behind it (45 غارة), or before it (مسؤول واحد).</summary>
internal static class UnitReader
{
    public static string? Read(NewsText text, in NumberCandidate number)
    {
        bool definite = number.Has(NumberForm.Definite) || Neighbors.HasArticleApart(text, number.First);
        bool partitive = number.IsVague || number.Kind == NumberKind.Fraction;
        int at = number.Next;
        if (number.Kind == NumberKind.Ordinal)
        {
            return null;
        }

        if (number.Value == 1 && number.Has(NumberForm.Words) && NounBefore(text, number, definite: false) is { } single)
        {
            return single;
        }

        if (definite && !partitive && NounBefore(text, number, definite: true) is { } before)
        {
            return before;
        }

        if (Neighbors.Continues(text, at) && text.KeyOf(at) is "من" && text[at].Before == WordBreak.Space)
        {
            at++;
            if (Neighbors.Continues(text, at) && text.KeyOf(at) is "كبار" or "اصل" or "بين" or "اصحاب" or "ابرز" or "اهم")
            {
                at++;
            }

            return Noun(text, at, mayBeDefinite: true);
        }

        return Noun(text, at, partitive || number.Has(NumberForm.Scaled));
    }

    private static string? Noun(NewsText text, int at, bool mayBeDefinite)
    {
        if (!Neighbors.Continues(text, at) || text[at].Kind != WordKind.Arabic || text[at].Before == WordBreak.None)
        {
            return null;
        }

        ReadOnlySpan<char> key = text.KeyOf(at);
        return key.Length < 2
            || text.TryFind(NumberTables.UnitStops, at, out _)
            || (key[0] is 'و' or 'ل' && !text.TryFind(NumberTables.CliticNouns, at, out _))
            || (!mayBeDefinite && key.Length > 4 && key[0] == 'ا' && Neighbors.IsDefinite(text, at))
            || IsVerb(key)
            || NumberLexicon.TryGet(text, at, out _)
                ? null
                : text.SurfaceOf(at).ToString();
    }

    /// <summary>سيبقون، يعملون: verbs by the prefixes and the ending that few nouns share.</summary>
    private static bool IsVerb(ReadOnlySpan<char> key) =>
        key.EndsWith("ون", StringComparison.Ordinal)
        && !key.EndsWith("يون", StringComparison.Ordinal)
        && (key[0] == 'ي' || key.StartsWith("سي", StringComparison.Ordinal));

    /// <summary>المسؤولون الثلاثة, مسؤول واحد: the noun that the number follows like an adjective.</summary>
    private static string? NounBefore(NewsText text, in NumberCandidate number, bool definite)
    {
        int at = number.Before;
        if (at < 0 || text[at].Kind != WordKind.Arabic)
        {
            return null;
        }

        ReadOnlySpan<char> key = text.KeyOf(at);
        bool article = key.StartsWith("ال", StringComparison.Ordinal) || key.StartsWith("وال", StringComparison.Ordinal)
            || key.StartsWith("بال", StringComparison.Ordinal) || key.StartsWith("لل", StringComparison.Ordinal);
        return key.Length < 3 || article != definite || text.TryFind(NumberTables.UnitStops, at, out _)
            || NumberTables.ModifiersBefore.TryEndingBefore(text, at + 1, out _, out _)
                ? null
                : WithoutAnd(text, at);
    }

    /// <summary>A noun as written, without the و that joins it: وهزيمة واحدة, but وزير واحد.</summary>
    private static string WithoutAnd(NewsText text, int at) =>
        text.KeyOf(at) is ['و', _, _, _, ..] && !text.TryFind(NumberTables.CliticNouns, at, out _)
            ? text.Surface(text.SpanOf(at, at, skip: 1))
            : text.SurfaceOf(at).ToString();
}
