using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Days: الثلاثاء 4 فبراير، الخامس من يناير، 30/01/2020، أمس الاثنين، أول ثلاثاء من أكتوبر.</content>
internal sealed partial class DateGrammar
{
    /// <summary>A day with what may stand around it: [مساء] [يوم] … [صباحا] [الساعة …].</summary>
    private bool Day(int i, ref DateExpression e, out int next)
    {
        next = i;
        DateExpression day = default;
        int j = i;
        string? part = null;
        if (Word(i, DateKind.DayPart, DateForm.None, DateForm.Adverb, out DateEntry before, out int behind, bare: false)
            && !Breaks(behind))
        {
            part = before.Text;
            j = behind;
        }

        if (!PlainDay(j, ref day, out int end, inner: j > i))
        {
            return false;
        }

        if (part is not null)
        {
            day.DayPart = part;

            // ليل الاثنين الثلاثاء, ليل الاثنين - الثلاثاء: the night between the two
            int second = Dash(end) || Symbol(end, '/') ? end + 1 : end;
            if (part == "NI" && day.Weekday > 0 && Word(second, DateKind.Weekday, out DateEntry other, out behind)
                && other.Number == (day.Weekday % 7) + 1 && (second > end || !Breaks(end)))
            {
                end = behind;
            }
        }
        else if (!Breaks(end) && Word(end, DateKind.DayPart, DateForm.Adverb, DateForm.None, out DateEntry after, out behind)
            && after.Text.Length == 2 && !ClockAt(end))
        {
            day.DayPart = after.Text;
            end = behind;
        }
        else if (!Breaks(end) && Word(end, DateKind.DayPart, DateForm.None, DateForm.None, out after, out behind)
            && Key(end) is "مساء" && !StartsDay(behind))
        {
            day.DayPart = after.Text;
            end = behind;
        }

        // الخميس الساعة 8، الثلاثاء عند الساعة الثالثة
        int clock = end;
        if (clock < words.Count && !Breaks(clock) && Key(clock) is "عند" or "في" && Is(clock + 1, DateKind.Clock))
        {
            clock++;
        }

        if (Comma(clock) && Is(clock + 1, DateKind.Clock))
        {
            clock++;
        }

        if (clock < words.Count && Is(clock, DateKind.Clock) && (clock > end || !Breaks(clock)))
        {
            DateExpression time = default;
            if (Clock(clock, ref time, out behind, dated: true))
            {
                day.HasClock = true;
                day.Hour = time.Hour;
                day.Minute = time.Minute;
                day.Zone = time.Zone;
                end = behind;
            }
        }

        e = day;
        next = end;
        return true;
    }

    private bool StartsDay(int i)
    {
        DateExpression probe = default;
        return i < words.Count && !Breaks(i) && PlainDay(i, ref probe, out _, inner: true);
    }

    /// <summary>The day itself.</summary>
    private bool PlainDay(int i, ref DateExpression e, out int next, bool inner)
    {
        next = i;
        if (i >= words.Count || (inner && words[i].Skip > 0))
        {
            return false;
        }

        DateExpression best = default;
        DateExpression trial = default;
        if (RelativeDay(i, ref trial, out int end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (NamedWeekday(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (MonthDay(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (UnitPlace(i, ref trial, out end) && end > next && trial.Kind == ExpressionKind.Unit && trial.Grain == Grain.Day)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (NumericDate(i, ref trial, out end) && end > next)
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

    /// <summary>أمس [الاثنين]، يوم غد، اليوم [الثلاثاء]، يوم قبل أمس.</summary>
    private bool RelativeDay(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        bool headed = false;
        if (Word(i, DateKind.DayHead, out _, out int behind, bare: false)
            && Word(behind, DateKind.RelativeDay, out _, out _) && !Breaks(behind))
        {
            headed = true;
            j = behind;
        }

        if (!Word(j, DateKind.RelativeDay, out DateEntry day, out int end, bare: j > i))
        {
            return false;
        }

        if (!headed && TodayTrap(j, day, end))
        {
            return false;
        }

        if (day.Has(DateForm.NeedsDate) && !headed && !InTimeContext(j) && !Is(end, DateKind.Weekday))
        {
            return false;
        }

        e.Kind = ExpressionKind.Shift;
        e.Sign = day.Number < 0 ? -1 : 1;
        e.Length = new TimeLength(Grain.Day, Math.Abs(day.Number));
        next = end;

        // أمس الاثنين; أمس الأول الاثنين; اليوم، الثلاثاء
        int k = Comma(end) && Is(end + 1, DateKind.Weekday) ? end + 1 : end;
        if (k < words.Count && (k > end || !Breaks(k)))
        {
            if (Key(k) is "يوم" && Is(k + 1, DateKind.Weekday))
            {
                k++;
            }

            if (Word(k, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry weekday, out behind))
            {
                e.Weekday = weekday.Number;
                next = behind;
                DateExpression date = default;
                int at = Comma(behind) || Symbol(behind, '(') ? behind + 1 : behind;
                at += Is(at, DateKind.Corresponding) ? 1 : 0;
                if (at < words.Count && MonthDay(at, ref date, out int dated))
                {
                    date.Weekday = weekday.Number;
                    e = date;
                    next = dated + (Symbol(behind, '(') && Symbol(dated, ')') ? 1 : 0);
                }
            }
        }

        return true;
    }

    /// <summary>اليوم in names and phrases that state no day: روسيا اليوم، اليوم العالمي، مرتين في اليوم.</summary>
    private bool TodayTrap(int i, DateEntry day, int end)
    {
        if (day.Number == 1 && Key(i)[words[i].Skip..] is "بكره" && !Breaks(end) && (Definite(end) || Is(end, DateKind.NotDate)))
        {
            return true;
        }

        if (day.Number != 0)
        {
            return false;
        }

        if (!Breaks(end) && (Definite(end) || Key(end) is "ال") && !Is(end, DateKind.Weekday)
            && (Key(end) is "ال" || Is(end, DateKind.Rank) || Is(end, DateKind.AfterToday) || Ordinal(end, out _, out _)))
        {
            return true;
        }

        // per day: a count stands before في اليوم
        if (i >= 2 && !Breaks(i) && Key(i - 1) is "في" && !Is(end, DateKind.Weekday))
        {
            return true;
        }

        return words[i].Clitic is 'ل' or 'ك'
            || (i > 0 && !Breaks(i) && words[i - 1].Is(DateKind.BeforeToday) && !Is(end, DateKind.Weekday));
    }

    /// <summary>[يوم] الثلاثاء [الماضي] [[،] [الموافق] date] | ثلاثاء الأسبوع الماضي | الثلاثاء الأخير من مارس.</summary>
    private bool NamedWeekday(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (NthOfMonth(i, ref e, out next))
        {
            return true;
        }

        int j = i;
        bool headed = false;
        if (Word(i, DateKind.Demonstrative, out DateEntry pointer, out int behind, bare: false)
            && pointer.Number == (int)Reference.This
            && Word(behind, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry pointed, out int after) && !Breaks(behind))
        {
            e.Kind = ExpressionKind.Calendar;
            e.Weekday = pointed.Number;
            e.Reference = Reference.This;
            next = after;
            return true;
        }

        if (Word(i, DateKind.DayHead, out _, out behind, bare: false) && !Breaks(behind))
        {
            headed = true;
            j = behind;
        }

        if (!Word(j, DateKind.Weekday, out DateEntry weekday, out int end, bare: j > i))
        {
            return false;
        }

        // أحد الأسبوع الماضي, الأحد من الأسبوع المقبل
        int of = Is(end, DateKind.Of) ? end + 1 : end;
        DateExpression week = default;
        if (of < words.Count && !Breaks(end) && UnitPlace(of, ref week, out int weekEnd) && week.Grain == Grain.Week)
        {
            e = week;
            e.Weekday = weekday.Number;
            next = weekEnd;
            return true;
        }

        if (weekday.Has(DateForm.Indefinite) && !(headed && Key(i) is not ['ا', 'ل', ..] && weekday.Number != 7))
        {
            return false;
        }

        if (!headed && WeekdayTrap(j, weekday, end))
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        e.Weekday = weekday.Number;
        e.Headed = headed;
        next = end;
        if (!Breaks(end) && Word(end, DateKind.Ref, out DateEntry reference, out behind) && reference.Number != (int)Reference.Recent)
        {
            e.Reference = (Reference)reference.Number;
            next = behind;
            end = behind;
        }

        // the date that the weekday is: الأربعاء، 13 شباط; السبت 21/09; الخميس الموافق 14 شهر شباط; السبت السادس عشر
        int date = end;
        bool bracket = Symbol(date, '(');
        date += bracket || Comma(date) ? 1 : 0;
        bool official = Is(date, DateKind.Corresponding) && (!Breaks(date) || date > end);
        date += official ? 1 : 0;
        if (official && date < words.Count && Key(date) is "ل" or "في")
        {
            date++;
        }

        if (date < words.Count && (!Breaks(date) || date > end) && (words[date].Skip == 0 || official))
        {
            DateExpression day = default;
            int dated;
            if (MonthDay(date, ref day, out dated) || NumericDate(date, ref day, out dated, dayBefore: true))
            {
                if (!bracket || Symbol(dated, ')'))
                {
                    day.Weekday = weekday.Number;
                    day.Reference = day.Reference == Reference.None ? e.Reference : day.Reference;
                    e = day;
                    next = dated + (bracket ? 1 : 0);
                }
            }
            else if (!bracket && date == end && Ordinal(date, out int number, out dated) && number is > 1 and <= 31 && Definite(date)
                && AnySymbolOrEnd(dated))
            {
                e.Day = number;
                e.MonthReference = Reference.This;
                next = dated;
            }
        }

        return true;
    }

    private bool AnySymbolOrEnd(int i) => i >= words.Count || Breaks(i) || text[i].Kind == WordKind.Symbol;

    /// <summary>الاثنين as the number two, الجمعة as prayer, الخميس and السبت as names.</summary>
    private bool WeekdayTrap(int i, DateEntry weekday, int end)
    {
        if (i > 0 && !Breaks(i))
        {
            ReadOnlySpan<char> before = Key(i - 1);
            if (words[i - 1].Is(DateKind.BeforeWeekday))
            {
                return true;
            }

            // الرجلين الاثنين: a dual before it
            if (weekday.Number == 1 && before.Length > 5 && before is ['ا', 'ل', ..] && (before.EndsWith("ين") || before.EndsWith("ان"))
                && Unknown(i - 1) && text[i - 1].Kind == WordKind.Arabic && (i + 1 >= words.Count || !Is(end, DateKind.Ref)) && IsDualNoun(before))
            {
                return true;
            }
        }

        return !Breaks(end) && Is(end, DateKind.AfterWeekday);
    }

    // الطرفين، البلدين; the sound plural (المسؤولين، المسلمين) begins with م far more often than the dual
    private static bool IsDualNoun(ReadOnlySpan<char> key) => key.Length <= 8 && key[2] != 'م';

    /// <summary>
    /// أول ثلاثاء من أكتوبر، ثالث يوم ثلاثاء بأيلول، الاثنين الأخير من شهر مارس، الأسبوع الأول من يناير، آخر يوم في رمضان.
    /// </summary>
    private bool NthOfMonth(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j;
        int weekday = 0;
        Grain grain = Grain.Day;
        int rank;
        if (Word(i, DateKind.Rank, DateForm.None, DateForm.Definite, out DateEntry nth, out int behind, bare: false))
        {
            rank = nth.Number;
            if (Key(behind < words.Count ? behind : i) is "يوم" && Is(behind + 1, DateKind.Weekday))
            {
                behind++;
            }

            if (Word(behind, DateKind.Weekday, DateForm.Indefinite, DateForm.None, out DateEntry day, out j))
            {
                weekday = day.Number;
            }
            else if (Word(behind, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Dual | DateForm.Adverb, out DateEntry unit, out j)
                && unit.Number is (int)Grain.Day or (int)Grain.Week && (!unit.Has(DateForm.Plural) || unit.Number == (int)Grain.Day))
            {
                grain = (Grain)unit.Number;
            }
            else
            {
                return false;
            }
        }
        else if (Word(i, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry day, out behind, bare: false)
            && Word(behind, DateKind.Rank, DateForm.Definite, DateForm.None, out nth, out j))
        {
            weekday = day.Number;
            rank = nth.Number;
        }
        else if (Word(i, DateKind.Unit, DateForm.Definite, DateForm.Dual | DateForm.Plural, out DateEntry unit, out behind, bare: false)
            && unit.Number is (int)Grain.Day or (int)Grain.Week
            && Word(behind, DateKind.Rank, DateForm.Definite, DateForm.None, out nth, out j))
        {
            grain = (Grain)unit.Number;
            rank = nth.Number;
        }
        else
        {
            return false;
        }

        bool of = Is(j, DateKind.Of);
        bool feast = grain == Grain.Day && weekday == 0 && Key(j - 1) is "ايام" && j < words.Count
            && (words[j].Is(DateKind.Month) || words[j].Is(DateKind.MonthHead));
        if (Breaks(j) || !(of || feast || (j < words.Count && words[j].Clitic == 'ب')))
        {
            return false;
        }

        DateExpression month = default;
        if (!Month(of ? j + 1 : j, ref month, out int end, inner: true) && !MonthPlace(of ? j + 1 : j, ref month, out end))
        {
            return false;
        }

        e = month;
        e.Kind = ExpressionKind.Nth;
        e.Rank = rank;
        e.Weekday = weekday;
        e.Grain = weekday > 0 ? Grain.Day : grain;
        next = end;
        return true;
    }

    /// <summary>هذا الشهر، الشهر الجاري as the month of a day.</summary>
    private bool MonthPlace(int i, ref DateExpression e, out int next)
    {
        DateExpression unit = default;
        if (UnitPlace(i, ref unit, out next) && unit.Grain == Grain.Month && unit.Kind == ExpressionKind.Unit)
        {
            e.Kind = ExpressionKind.Calendar;
            e.MonthReference = unit.Reference;
            return true;
        }

        return false;
    }

    /// <summary>[يوم] 30 [من] [شهر] يناير [2020] | تموز 13 | الخامس من الشهر الجاري.</summary>
    private bool MonthDay(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        bool headed = Word(i, DateKind.DayHead, out _, out int behind, bare: false);
        if (headed)
        {
            j = behind;
            if (Breaks(j))
            {
                return false;
            }
        }

        if (!DayNumber(j, out int day, out int end, bare: j > i, headed))
        {
            return !headed && MonthThenDay(i, ref e, out next);
        }

        int month = end;
        bool of = Is(month, DateKind.Of) && !Breaks(month);
        month += of ? 1 : 0;
        if (month >= words.Count || Breaks(month))
        {
            return false;
        }

        // 30 - يناير, 30/يناير/2020
        bool sign = !of && (Symbol(month, '/') || Dash(month)) && Is(month + 1, DateKind.Month) && text[j].Kind == WordKind.Number;
        month += sign ? 1 : 0;
        DateExpression date = default;
        date.Day = day;
        if (Month(month, ref date, out int tail, inner: true)
            && !(sign && date.Year == 0 && Word(month, DateKind.Month, out DateEntry scored, out _) && scored.Needs >= MonthNeeds.Date))
        {
            if (sign && (Symbol(tail, '/') || Dash(tail)) && Digits(tail + 1, out int year, out int figures) && figures == 4)
            {
                date.Year = year;
                tail += 2;
            }

            e = date;
            e.Headed = headed;
            next = tail;
            return true;
        }

        if (of && MonthPlace(month, ref date, out tail))
        {
            e = date;
            e.Day = day;
            next = tail;
            return true;
        }

        return false;
    }

    /// <summary>A day of the month: digits, number words, الخامس, الفاتح, غرة.</summary>
    private bool DayNumber(int i, out int day, out int next, bool bare, bool headed)
    {
        day = 0;
        next = i;
        if (i >= words.Count)
        {
            return false;
        }

        if (Word(i, DateKind.FirstDay, out DateEntry first, out next, bare) && Key(i) is not "مطلع")
        {
            day = first.Number;
            return true;
        }

        if (Digits(i, out int digits, out int count))
        {
            day = digits;
            next = i + 1;
            return count <= 2 && digits is >= 1 and <= 31;
        }

        // أول يناير, آخر ديسمبر stay edges; أول أيام is not a day of a month
        if (words.NextHead(i + 1) > i + Reach)
        {
            return false;
        }

        if (Ordinal(i, out int place, out next, masculine: true))
        {
            day = place;
            return place <= 31 && (!bare || NumberSkip(i) == 0);
        }

        // الثلاثة counts; العشرين and الثلاثين may be days
        if (Cardinal(i, out decimal count31, out next, out NumberForm form) && count31 is >= 1 and <= 31
            && count31 == decimal.Truncate(count31)
            && ((form & NumberForm.Definite) == 0 || (form & NumberForm.EitherOrder) != 0))
        {
            day = (int)count31;
            return !bare || NumberSkip(i) == 0;
        }

        return false;
    }

    /// <summary>تموز 13: only where nothing is counted by the number.</summary>
    private bool MonthThenDay(int i, ref DateExpression e, out int next)
    {
        next = i;
        DateExpression date = default;
        if (i >= words.Count || !words[i].Is(DateKind.Month)
            || !MonthName(i, ref date, out int end, out MonthNeeds needs, inner: false) || needs >= MonthNeeds.Date
            || !Digits(end, out int day, out int count) || count > 2 || day is < 1 or > 31 || Breaks(end))
        {
            return false;
        }

        int behind = end + 1;
        if (!AnySymbolOrEnd(behind) && !Is(behind, DateKind.To) && !Digits(behind, out _, out _) && !Is(behind, DateKind.Prep))
        {
            return false;
        }

        // يناير 3 % and يناير 3.5 are counts
        if (Symbol(behind, '%') || Symbol(behind, '$') || Symbol(behind, '/') || Symbol(behind, ':'))
        {
            return false;
        }

        date.Kind = ExpressionKind.Calendar;
        date.Day = day;
        if (Comma(behind) && Digits(behind + 1, out int year, out int figures) && figures == 4 && year is > 1800 and < 2200)
        {
            date.Year = year;
            behind += 2;
        }
        else if (Digits(behind, out year, out figures) && figures == 4 && year is > 1800 and < 2200)
        {
            date.Year = year;
            behind++;
        }

        e = date;
        next = behind;
        return true;
    }
}
