namespace ArabicNewsKit.Dates;

/// <content>Parts of years and months: الربع الأول من 2023، الربع نفسه من العام الماضي، النصف الثاني من مارس، العشر الأواخر من رمضان، صيف 2020.</content>
internal sealed partial class DateGrammar
{
    /// <summary>PART [RANK | نفسه] [من] (year | month).</summary>
    private bool PartOfYear(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!Word(i, DateKind.Part, out DateEntry head, out int behind, bare: false) || Breaks(behind))
        {
            return false;
        }

        int parts = Math.Abs(head.Number);
        if (!RankOfPart(behind, parts, out int part, out int end))
        {
            return false;
        }

        DateExpression period = default;
        int of = Is(end, DateKind.Of) ? end + 1 : end;
        if (PartYear(end, of, ref period, out next))
        {
            return CutYear(period, parts, part, ref e);
        }

        if (part != 0 && parts != 4 && of > end && PartMonth(of, ref period, out next))
        {
            return CutMonth(period, parts, part, ref e);
        }

        // a bare quarter is a financial one; a bare half belongs to a match
        if (head.Number != 4 || part == 0 || !InTimeContext(i) || (of > end && !Breaks(of) && !Is(of, DateKind.Prep)))
        {
            return false;
        }

        next = end;
        return CutYear(period, parts, part, ref e);
    }

    /// <summary>Which part it is, 0 for the same one as before: الربع نفسه.</summary>
    private bool RankOfPart(int i, int parts, out int part, out int next)
    {
        part = 0;
        if (Word(i, DateKind.Rank, DateForm.Definite, DateForm.None, out DateEntry rank, out next))
        {
            part = rank.Number < 0 && parts < 10 ? parts : rank.Number;
            return part <= parts;
        }

        if (parts == 4 && Ordinal(i, out part, out next))
        {
            return part <= parts;
        }

        return parts is 2 or 4 && Word(i, DateKind.Ref, out DateEntry place, out next) && place.Number == (int)Reference.Same;
    }

    /// <summary>The year of a part: من 2023, المقبل, من العام.</summary>
    private bool PartYear(int i, int of, ref DateExpression period, out int next)
    {
        if (YearTail(i, ref period, out next))
        {
            return true;
        }

        if (Word(i, DateKind.Ref, out DateEntry place, out next))
        {
            period.Reference = (Reference)place.Number;
            return true;
        }

        if (of > i && Word(of, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry unit, out next)
            && unit.Number == (int)Grain.Year && !SchoolYear(next))
        {
            period.YearReference = Reference.This;
            return true;
        }

        period = default;
        return false;
    }

    private bool PartMonth(int i, ref DateExpression month, out int next) =>
        Month(i, ref month, out next, inner: true)
        || (UnitPlace(i, ref month, out next) && month.Kind == ExpressionKind.Unit && month.Grain == Grain.Month);

    private static bool CutYear(DateExpression year, int parts, int part, ref DateExpression e)
    {
        e = year;
        e.Kind = ExpressionKind.Calendar;
        switch (parts)
        {
            case 10:
                return false;
            case 3:
                Third(ref e, part, new TimeLength(Grain.Month, 4));
                return true;
            default:
                e.Grain = parts == 4 ? Grain.Quarter : Grain.Half;
                e.Part = part;
                return true;
        }
    }

    private static bool CutMonth(DateExpression month, int parts, int part, ref DateExpression e)
    {
        e = month;
        if (parts == 2)
        {
            e.Modifier = part == 1 ? DateModifier.Start : DateModifier.End;
            e.IsHalf = true;
            return true;
        }

        if (e.Kind == ExpressionKind.Unit && part != 2)
        {
            e.Kind = ExpressionKind.Calendar;
            (e.MonthReference, e.Reference, e.Grain) = (e.Reference, Reference.None, Grain.None);
        }

        Third(ref e, part, new TimeLength(Grain.Day, 10));
        return true;
    }

    private static void Third(ref DateExpression e, int part, TimeLength length)
    {
        if (part == 2)
        {
            e.Modifier = DateModifier.Mid;
            return;
        }

        e.Leading = part == 1 ? 1 : -1;
        e.Length = length;
    }

    /// <summary>صيف 2020 | الصيف الماضي | ذلك الخريف | فصل الشتاء المقبل.</summary>
    private bool Season(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        DateExpression season = default;
        season.Kind = ExpressionKind.Calendar;
        season.Grain = Grain.Season;
        bool pointed = Word(i, DateKind.Demonstrative, out DateEntry pointer, out int behind, bare: false);
        if (pointed)
        {
            season.Reference = (Reference)pointer.Number;
            j = behind;
        }
        else if (Word(i, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual, out DateEntry unit, out behind, bare: false)
            && unit.Number == (int)Grain.Season && Is(behind, DateKind.Season))
        {
            j = behind;
        }

        if (!Word(j, DateKind.Season, out DateEntry name, out int end, bare: j > i) || (j > i && Breaks(j)))
        {
            return false;
        }

        season.Part = name.Number;
        if (!pointed)
        {
            if (YearTail(end, ref season, out int tail))
            {
                // شتاء 2010-2011
                end = (Dash(tail) || Symbol(tail, '/')) && Digits(tail + 1, out int second, out _) && second == season.Year + 1 ? tail + 2 : tail;
            }
            else if (name.Has(DateForm.Definite) && Word(end, DateKind.Ref, out DateEntry place, out tail))
            {
                season.Reference = (Reference)place.Number;
                end = tail;
            }
            else
            {
                return false;
            }
        }
        else if (!name.Has(DateForm.Definite))
        {
            return false;
        }

        e = season;
        next = end;
        return true;
    }
}
