using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>The edges of times, and what has edges: مطلع 2020، أوائل يوليو، نهاية العام الماضي.</content>
internal sealed partial class DateGrammar
{
    /// <summary>مطلع 2020، أوائل يوليو، منتصف العام الماضي، نهاية العام، آخر الشهر.</summary>
    private bool Edge(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!Word(i, DateKind.Edge, out DateEntry edge, out int behind, bare: false) || Breaks(behind))
        {
            return false;
        }

        // أول and آخر are edges of units and months only where they have no number of their own
        bool narrow = edge.Has(DateForm.NeedsDate);
        var modifier = (DateModifier)edge.Number;
        DateExpression time = default;
        int end;
        if (Is(behind, DateKind.Of) && Key(behind) is "من" && !narrow && Key(i).EndsWith("منتصف"))
        {
            behind++;
        }

        if (Period(behind, ref time, out end, bareYear: true) && time.Kind != ExpressionKind.Window && (!narrow || time.Grain != Grain.Week))
        {
            if (narrow && time.Kind == ExpressionKind.Calendar && time.Month > 0 && modifier == DateModifier.Start)
            {
                // أول يناير is the first of the month in the Gulf's usage
                time.Day = 1;
                e = time;
                next = end;
                return true;
            }

            if (narrow && time.Kind == ExpressionKind.Calendar && time.Month == 0)
            {
                return false;
            }

            e = time;
            e.Modifier = modifier;
            next = end;
            return true;
        }

        if (Word(behind, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry unit, out end)
            && unit.Number is (int)Grain.Week or (int)Grain.Month or (int)Grain.Year or (int)Grain.Century && !SchoolYear(end))
        {
            e.Kind = ExpressionKind.Unit;
            e.Grain = (Grain)unit.Number;
            e.Reference = Reference.This;
            e.Modifier = modifier;
            next = end;
            return true;
        }

        return false;
    }

    // العام الدراسي, الشهر الثاني
    private bool SchoolYear(int i) =>
        i < words.Count && !Breaks(i) && Definite(i) && text[i].Kind == WordKind.Arabic && !words[i].Is(DateKind.DayPart);

    /// <summary>What has edges: a month, year, season, decade, part of a year, or a unit by its place.</summary>
    private bool Period(int i, ref DateExpression e, out int next, bool bareYear = false)
    {
        next = i;
        if (i >= words.Count)
        {
            return false;
        }

        ulong mask = words[i].Mask;
        int end;
        DateExpression best = default;
        DateExpression trial = default;
        if ((mask & DateKinds.MonthName) != 0 && Month(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((mask & DateKinds.Unit) != 0 && HeadedYear(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (bareYear && BareYear(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((mask & DateKinds.PartOfYear) != 0 && PartOfYear(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((mask & DateKinds.Season) != 0 && Season(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((mask & DateKinds.Decade) != 0 && DecadeOrCentury(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (((mask & DateKinds.UnitPlace) != 0 || words.IsNumeral(i)) && UnitPlace(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        if (next == i)
        {
            return false;
        }

        e = best;
        return true;
    }
}
