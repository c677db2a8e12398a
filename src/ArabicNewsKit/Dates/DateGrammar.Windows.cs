using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Some units at a point or at an end of a whole: السنوات الـ18 الماضية، آخر 24 ساعة، أول تسعة أشهر من العام.</content>
internal sealed partial class DateGrammar
{
    /// <summary>The number and rank behind months or days: (الأشهر) التسعة الأولى من العام الماضي.</summary>
    private bool LeadingUnits(int i, Grain grain, int dual, ref DateExpression e, out int next)
    {
        next = i;
        double count = dual;
        int j = i;
        return grain is Grain.Month or Grain.Day && (dual > 0 || Cardinal(i, out count, out j)) && !Breaks(j)
            && Word(j, DateKind.Rank, DateForm.Definite, DateForm.None, out DateEntry rank, out int end)
            && LeadingOf(end, new TimeLength(grain, count), rank.Number, ref e, out next);
    }

    /// <summary>أول تسعة أشهر من العام، آخر عشرة أيام من رمضان.</summary>
    private bool FirstUnits(int i, ref DateExpression e, out int next)
    {
        next = i;
        return Word(i, DateKind.Rank, DateForm.None, DateForm.Definite, out DateEntry rank, out int behind, bare: false)
            && Cardinal(behind, out double count, out int j) && !Breaks(behind) && NumberSkip(behind) == 0
            && Word(j, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Dual, out DateEntry unit, out int end) && !Breaks(j)
            && unit.Number is (int)Grain.Month or (int)Grain.Day
            && LeadingOf(end, new TimeLength((Grain)unit.Number, count), rank.Number, ref e, out next);
    }

    /// <summary>The whole of which some units are the first or last: من العام الماضي، من رمضان.</summary>
    private bool LeadingOf(int end, TimeLength length, int rank, ref DateExpression e, out int next)
    {
        next = end;
        if (rank is not (1 or -1) || !Is(end, DateKind.Of) || Breaks(end))
        {
            return false;
        }

        Grain grain = length.Unit;
        DateExpression whole = default;
        if (grain == Grain.Month
            ? !YearTail(end, ref whole, out next) && !ThisYear(end + 1, ref whole, out next)
            : !Month(end + 1, ref whole, out next, inner: true) && !MonthPlace(end + 1, ref whole, out next))
        {
            return false;
        }

        e = whole;
        e.Kind = ExpressionKind.Calendar;
        e.Leading = rank;
        e.Length = length;
        return true;
    }

    private bool ThisYear(int i, ref DateExpression e, out int next)
    {
        e.YearReference = Reference.This;
        return Word(i, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry unit, out next)
            && unit.Number == (int)Grain.Year;
    }

    /// <summary>The number and place behind a plural unit: الثلاثة المقبلة، الـ18 الماضية، القليلة الماضية، الماضيين.</summary>
    private bool Window(int i, Grain grain, int dual, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        double count = dual;
        bool vague = dual == 0;
        if (vague)
        {
            if (Word(j, DateKind.VagueAdjective, out _, out int behind) && !(Is(j, DateKind.Ref) && !Is(behind, DateKind.Ref)))
            {
                j = behind;
            }
            else if (Cardinal(j, out count, out behind) && NumberSkip(j) == 0)
            {
                vague = false;
                j = behind;
            }
        }

        if (j >= words.Count || Breaks(j) || !Word(j, DateKind.Ref, out DateEntry place, out next))
        {
            return false;
        }

        if (vague && count == 0)
        {
            // الأيام الثلاثة المقبلة and الأيام المقبلة الثلاثة
            if (Cardinal(next, out double after, out int behind) && Definite(next) && !Breaks(next))
            {
                (count, vague, next) = (after, false, behind);
            }
        }

        e.Kind = ExpressionKind.Window;
        e.Length = new TimeLength(grain, vague ? 0 : count, Vague: vague);
        e.Reference = (Reference)place.Number;
        return true;
    }

    private bool CountedWindow(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!words.HasHead(i, DateWords.Reach))
        {
            return false;
        }

        int j = i;
        bool last = Word(i, DateKind.Rank, DateForm.None, DateForm.Definite, out DateEntry rank, out int behind, bare: false)
            && rank.Number == -1;
        j = last ? behind : i;
        bool definite = last || text[i].Kind == WordKind.Number || Definite(i) || (text[i].Kind == WordKind.Arabic && Neighbors.IsArticleApart(text, i));
        if (!definite || (last && Breaks(j)) || (!last && words[i].IsInTable && !words[i].Is(DateKind.Rank) && !words[i].Is(DateKind.Hour)))
        {
            return false;
        }

        Grain grain;
        double count;
        int end;
        if (last && Word(j, DateKind.Unit, DateForm.Dual, DateForm.Definite, out DateEntry dual, out end))
        {
            (grain, count) = ((Grain)dual.Number, 2);
        }
        else if (Cardinal(j, out count, out behind)
            && Word(behind, DateKind.Unit, DateForm.None, DateForm.Definite, out DateEntry unit, out end) && !Breaks(behind))
        {
            grain = (Grain)unit.Number;
        }
        else
        {
            return false;
        }

        Reference reference = Reference.Last;
        if (!last)
        {
            if (Breaks(end) || !Word(end, DateKind.Ref, out DateEntry place, out behind))
            {
                return false;
            }

            reference = (Reference)place.Number;
            end = behind;
        }
        else if (!Breaks(end) && Word(end, DateKind.Ref, out _, out behind))
        {
            end = behind;
        }

        e.Kind = ExpressionKind.Window;
        e.Length = new TimeLength(grain, count);
        e.Reference = reference;
        next = end;
        return true;
    }
}
