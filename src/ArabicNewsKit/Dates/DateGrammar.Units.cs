using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Units by their place: هذا الأسبوع، العام الماضي، نفس اليوم، السنوات الـ18 الماضية.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[هذا | ذلك | نفس] UNIT [REF] | UNIT [number] REF.</summary>
    private bool UnitPlace(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!May(i, DateKinds.UnitPlace))
        {
            return false;
        }

        if (Word(i, DateKind.Tonight, out DateEntry night, out int behind, bare: false))
        {
            e.Kind = ExpressionKind.Shift;
            e.Sign = night.Number < 0 ? -1 : 1;
            e.Length = new TimeLength(Grain.Day, Math.Abs(night.Number));
            e.DayPart = Key(i).EndsWith("المساء") || Key(behind - 1) is "المساء" ? DayPart.Evening : DayPart.Night;
            next = behind;
            return true;
        }

        if (Word(i, DateKind.Demonstrative, out DateEntry pointer, out behind, bare: false))
        {
            return !Breaks(behind) && PointedUnit(behind, (Reference)pointer.Number, ref e, out next);
        }

        // الـ24 ساعة الماضية، الثلاثة أشهر الأخيرة، آخر 24 ساعة
        if (May(i, DateKinds.Rank) && (FirstUnits(i, ref e, out next) || CountedWindow(i, ref e, out next)))
        {
            return true;
        }

        if (!Word(i, DateKind.Unit, DateForm.Definite, DateForm.None, out DateEntry unit, out behind, bare: false) || Breaks(behind))
        {
            return false;
        }

        if (PublicTrap(i, unit))
        {
            return false;
        }

        Grain grain = (Grain)unit.Number;
        behind = grain == Grain.Year ? BehindYearAdjective(behind) : behind;
        if (!unit.Has(DateForm.Dual) && !unit.Has(DateForm.Plural))
        {
            // a day part behind the day: اليوم التالي مساء is read by the rule of days
            if (!Word(behind, DateKind.Ref, out DateEntry place, out next) || place.Number == (int)Reference.Recent)
            {
                return false;
            }

            e.Kind = ExpressionKind.Unit;
            e.Grain = grain;
            e.Reference = (Reference)place.Number;
            if (e.Reference is Reference.Same && grain is Grain.Month or Grain.Day)
            {
                OfAnotherYear(ref e, ref next);
            }
            else if (grain is Grain.Year or Grain.Month)
            {
                Named(ref e, ref next);
            }

            return grain >= Grain.Day || e.Reference == Reference.Last || grain == Grain.Night;
        }

        return LeadingUnits(behind, grain, unit.Has(DateForm.Dual) ? 2 : 0, ref e, out next)
            || Window(behind, grain, unit.Has(DateForm.Dual) ? 2 : 0, ref e, out next);
    }

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

    /// <summary>الشهر نفسه من العام الماضي, (في مثل) هذا اليوم من عام 1990: the year behind moves the month or day.</summary>
    private void OfAnotherYear(ref DateExpression e, ref int next)
    {
        DateExpression year = default;
        if (Is(next, DateKind.Of) && YearTail(next, ref year, out int end) && year.Year >= 0)
        {
            e.Year = year.Year;
            e.YearReference = year.YearReference;
            next = end;
        }
    }

    /// <summary>
    /// العام الماضي 2022، العام الجاري (2023)، الشهر الماضي (مايو): its own name behind a unit that is named by its place. A year's
    /// number tells more than its place does.
    /// </summary>
    private void Named(ref DateExpression e, ref int next)
    {
        bool bracket = Symbol(next, '(');
        int name = bracket ? next + 1 : next;
        if (name >= words.Count || (Breaks(name) && !bracket))
        {
            return;
        }

        DateExpression known = default;
        int end = name + 1;
        int year = 0;
        bool named = e.Grain == Grain.Month
            ? bracket && MonthName(name, ref known, out end, out _, inner: true)
            : Digits(name, out year, out int figures) && figures == 4 && year is > 1900 and < 2100
                && (bracket || AnySymbolOrEnd(end) || !Unknown(end) || Definite(end));
        if (named && (!bracket || Symbol(end, ')')))
        {
            next = bracket ? end + 1 : end;
            e = year == 0 ? e : new DateExpression { Kind = ExpressionKind.Calendar, Year = year };
        }
    }

    private bool PointedUnit(int i, Reference reference, ref DateExpression e, out int next)
    {
        if (Word(i, DateKind.DayPart, DateForm.Adverb, DateForm.None, out DateEntry part, out next) && Definite(i)
            && reference is Reference.This or Reference.That)
        {
            // هذا الصباح، ذلك المساء
            e.Kind = ExpressionKind.Unit;
            e.Grain = Grain.Day;
            e.Reference = reference;
            e.DayPart = (DayPart)part.Number;
            return true;
        }

        if (!Word(i, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry unit, out next)
            || unit.Number < (int)Grain.Night || unit.Number == (int)Grain.Season)
        {
            return false;
        }

        if (reference == Reference.That && Is(next, DateKind.Ref) && !Breaks(next))
        {
            return false; // حدث ذلك العام الماضي: it happened last year
        }

        e.Kind = ExpressionKind.Unit;
        e.Grain = (Grain)unit.Number;
        e.Reference = reference;
        if (reference == Reference.Same || (reference == Reference.This && i > 1 && Key(i - 2) is "مثل"))
        {
            OfAnotherYear(ref e, ref next);
        }
        else if (reference == Reference.This && Word(next, DateKind.Ref, out DateEntry again, out int end) && !Breaks(next)
            && again.Number is (int)Reference.This or (int)Reference.Next or (int)Reference.Last)
        {
            e.Reference = (Reference)again.Number;
            next = end;
        }

        return true;
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

    /// <summary>الأمين العام السابق: not the year before.</summary>
    private bool PublicTrap(int i, DateEntry unit) =>
        unit.Number == (int)Grain.Year && i > 0 && !Breaks(i) && Key(i).EndsWith("العام")
        && words[i - 1].Is(DateKind.PublicHead);
}
