namespace ArabicNewsKit.Dates;

/// <content>Units by their place: هذا الأسبوع، العام الماضي، نفس اليوم.</content>
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

    /// <summary>الأمين العام السابق: not the year before.</summary>
    private bool PublicTrap(int i, DateEntry unit) =>
        unit.Number == (int)Grain.Year && i > 0 && !Breaks(i) && Key(i).EndsWith("العام")
        && words[i - 1].Is(DateKind.PublicHead);
}
