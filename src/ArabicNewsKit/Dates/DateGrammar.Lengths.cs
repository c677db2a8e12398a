using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Lengths, shifts by a length, and times that come back: ثلاثة أسابيع، قبل يومين، كل جمعة، يوميا.</content>
internal sealed partial class DateGrammar
{
    /// <summary>NUMBER UNIT | UNIT in the dual | UNIT واحد | عدة UNIT | نصف UNIT, with a finer part: وربع، و20 دقيقة.</summary>
    private bool Length(int i, out TimeLength length, out int next, bool shifted = false)
    {
        length = default;
        next = i;
        if (words.NextHead(i) > i + Reach)
        {
            return false;
        }

        Grain grain;
        decimal count;
        int end;
        bool vague = false;
        if (Word(i, DateKind.Unit, DateForm.Dual, DateForm.Definite, out DateEntry unit, out end, bare: false))
        {
            if (ContractTrap(i, end, unit))
            {
                return false;
            }

            (grain, count) = ((Grain)unit.Number, 2);
        }
        else if (Word(i, DateKind.Fraction, out DateEntry fraction, out int behind, bare: false)
            && Word(behind, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual, out unit, out end) && !Breaks(behind)
            && (!unit.Has(DateForm.Definite) || unit.Number <= (int)Grain.Hour))
        {
            count = decimal.Parse(fraction.Text, System.Globalization.CultureInfo.InvariantCulture);
            grain = (Grain)unit.Number;
        }
        else if (Word(i, DateKind.Vague, out _, out behind, bare: false))
        {
            behind += Is(behind, DateKind.Of) && Key(behind) is "من" ? 1 : 0;
            if (Breaks(behind) || !Word(behind, DateKind.Unit, DateForm.Plural, DateForm.None, out unit, out end))
            {
                return false;
            }

            (grain, count, vague) = ((Grain)unit.Number, 0, true);
        }
        else if (Word(i, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Dual, out unit, out end, bare: false))
        {
            if (!Uncounted(i, end, unit, shifted, out count, out vague, out end))
            {
                return false;
            }

            grain = (Grain)unit.Number;
        }
        else if (Cardinal(i, out count, out behind) && !Breaks(behind)
            && Word(behind, DateKind.Unit, DateForm.None, DateForm.Dual | DateForm.Definite, out unit, out end)
            && !unit.Has(DateForm.Dual) && !(i > 0 && !Breaks(i) && Key(i - 1) is "الدقيقه"))
        {
            grain = (Grain)unit.Number;
            if (ContractTrap(i, end, unit) || (grain == Grain.Month && Is(end, DateKind.Month)))
            {
                return false;
            }

            // 30 عام 2020, 3 شهر مارس
            if (grain is Grain.Year or Grain.Month && !unit.Has(DateForm.Plural) && !unit.Has(DateForm.Adverb)
                && Digits(end, out _, out _) && !Breaks(end))
            {
                return false;
            }

            // the dinar's half: ثلاثة أيام ونصف
        }
        else
        {
            return false;
        }

        if (count == 0 && !vague)
        {
            return false;
        }

        length = new TimeLength(grain, count, Vague: vague);
        next = vague ? end : Finer(end, ref length);
        if (!vague && Word(next, DateKind.Whole, out _, out int whole) && !Breaks(next))
        {
            next = whole;
        }

        return true;
    }

    /// <summary>The part behind a length: ساعة ونصف، عام وثلاثة أشهر، 3 ساعات و20 دقيقة.</summary>
    private int Finer(int i, ref TimeLength length)
    {
        if (i >= words.Count || Breaks(i))
        {
            return i;
        }

        int j = Key(i) is "و" ? i + 1 : i;
        if (j < words.Count && (j > i || words[j].Conjoined) && Word(j, DateKind.Share, out DateEntry share, out int behind, bare: false))
        {
            decimal part = share.Number / 60m;
            length = length with { Count = length.Count + (share.Number == 20 ? 1m / 3 : part) };
            // ونصف العام, وربع الساعة
            if (Word(behind, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry same, out int end)
                && same.Number == (int)length.Unit)
            {
                behind = end;
            }

            return behind;
        }

        bool and = j > i || Key(i)[0] == 'و';
        if (!and || words.NextHead(j) > j + 4)
        {
            return i;
        }

        Grain finer;
        decimal count;
        if (Word(j, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Plural, out DateEntry unit, out behind, bare: false)
            && (unit.Has(DateForm.Dual) || unit.Has(DateForm.Adverb)))
        {
            (finer, count) = ((Grain)unit.Number, unit.Has(DateForm.Dual) ? 2 : 1);
        }
        else if (Cardinal(j, out count, out int afterCount)
            && Word(afterCount, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Dual, out unit, out behind) && !Breaks(afterCount))
        {
            finer = (Grain)unit.Number;
        }
        else
        {
            return i;
        }

        if (finer >= length.Unit || length.Unit - finer > 6 || length.Vague)
        {
            return i;
        }

        length = length with { Minor = finer, MinorCount = count };
        return behind;
    }

    /// <summary>A unit without a number: one of it (أسبوع واحد، لمدة شهر), or a plural that leaves the number open.</summary>
    private bool Uncounted(int i, int end, DateEntry unit, bool shifted, out decimal count, out bool vague, out int next)
    {
        count = 1;
        vague = unit.Has(DateForm.Plural);
        next = end;
        Grain grain = (Grain)unit.Number;
        if (!vague && !Breaks(end) && Word(end, DateKind.Whole, out _, out int whole))
        {
            next = whole;
            return !(grain == Grain.Second && i > 0);
        }

        // يوما بعد يوم
        if (i > 1 && words[i - 1].Is(DateKind.Later) && Word(i - 2, DateKind.Unit, out DateEntry before2, out _, bare: false) && before2.Number == unit.Number)
        {
            return false;
        }

        // ساعة ونصف
        if (!vague && !Breaks(end) && words[end].Conjoined && words[end].Is(DateKind.Share) && !unit.Has(DateForm.Adverb))
        {
            return true;
        }

        // عام 2014 and شهر يناير name, they don't count; so does a noun in the genitive: ساعة الذروة، يوم القيامة، أيام الحرب
        bool open = end >= words.Count || Breaks(end) || !Definite(end) || words[end].Is(DateKind.Ref);
        if (vague)
        {
            bool led = shifted || (i > 0 && !Breaks(i) && words[i - 1].Is(DateKind.LengthPrep)) || words[i].Clitic == 'ل';
            return led && open && !(Is(end, DateKind.Weekday)) && grain != Grain.Second && !ContractTrap(i, end, unit);
        }

        if (i == 0 && end >= words.Count)
        {
            return true;
        }

        if (grain == Grain.Second || grain == Grain.Decade && ContractTrap(i, end, unit) || !open || Is(end, DateKind.Month)
            || Digits(end, out _, out _) || Is(end, DateKind.RelativeDay) || Is(end, DateKind.Weekday) || Is(end, DateKind.Season))
        {
            return false;
        }

        if (i > 0 && !Breaks(i) && Word(i - 1, DateKind.LengthPrep, out DateEntry lead, out _, bare: false) && lead.Number == 2)
        {
            return true;
        }

        bool before = shifted || (i > 0 && !Breaks(i) && words[i - 1].Is(DateKind.LengthPrep) && words[i].Skip == 0);
        return (before && (end >= words.Count || Breaks(end) || !Unknown(end) || unit.Has(DateForm.Adverb) || shifted || text[end].Kind == WordKind.Symbol))
            || (words[i].Clitic == 'ل' && grain is Grain.Week or Grain.Month && !Unknown(end));
    }

    /// <summary>عقود and عقدان that are contracts.</summary>
    private bool ContractTrap(int i, int end, DateEntry unit)
    {
        if (unit.Number != (int)Grain.Decade)
        {
            return false;
        }

        for (int k = Math.Max(0, i - 3); k < i; k++)
        {
            if (words[k].Is(DateKind.ContractSign) && !Breaks(k + 1))
            {
                return true;
            }
        }

        return !Breaks(end) && Is(end, DateKind.ContractSign, bare: false);
    }

    /// <summary>قبل يومين، منذ ثلاثة أسابيع، بعد عام, بعدها بيومين, بعد ذلك بشهر.</summary>
    private bool Shift(int i, ref DateExpression e, out int next, out int start)
    {
        next = i;
        start = i;
        bool ago = Word(i, DateKind.Ago, out DateEntry particle, out int behind, bare: false);
        if (!ago && !Word(i, DateKind.Later, out particle, out behind, bare: false))
        {
            return false;
        }

        if (Breaks(behind))
        {
            return false;
        }

        bool anaphor = particle.Number > 1;
        int j = behind;
        if (!anaphor && (Is(j, DateKind.Approx) || (j < words.Count && Key(j) is "اكثر" or "اقل" && Key(Math.Min(j + 1, words.Count - 1)) is "من")))
        {
            j += Is(j, DateKind.Approx) ? 1 : 2;
        }

        if (anaphor && (j >= words.Count || !(words[j].Clitic == 'ب' || Key(j)[0] == 'ب')))
        {
            return false;
        }

        if (!Length(j, out TimeLength length, out int end, shifted: true))
        {
            return false;
        }

        e.Sign = ago ? -1 : 1;
        e.Length = length;
        e.FromText = anaphor || !ago;

        // counted from an event that the text names: a length, not a date
        bool fromNow = Key(Math.Min(end, words.Count - 1)) is "من" && Key(Math.Min(end + 1, words.Count - 1)) is "الان" or "اليوم";
        if (fromNow && end + 1 < words.Count)
        {
            e.FromText = false;
            end += 2;
        }
        else if (!anaphor && end < words.Count && !Breaks(end)
            && !(end + 1 < words.Count && Key(end + 1) is "الزمان" or "الزمن") && (Key(end) is "من" or "عن" || (Key(end) is "علي" && length.Unit >= Grain.Month)) && !Is(i, DateKind.Since))
        {
            start = j;
            e.Kind = ExpressionKind.Length;
            next = end;
            return true;
        }

        // بعد يوم واحد فقط في 5 يناير: the date says when
        int only = Is(end, DateKind.Only) ? end + 1 : end;
        if (!anaphor && !ago && Is(only, DateKind.In) && !Breaks(only))
        {
            DateExpression date = default;
            if (PlainDay(only + 1, ref date, out _, inner: true) && date.Kind == ExpressionKind.Calendar)
            {
                start = j;
                e.Kind = ExpressionKind.Length;
                next = end;
                return true;
            }
        }

        e.Kind = ExpressionKind.Shift;
        e.Inner = anaphor ? i : j;
        next = end;
        return true;
    }

    /// <summary>يوميا | كل يوم | كل جمعة | كل ثلاثة أشهر | بشكل أسبوعي | أيام الجمعة.</summary>
    private bool Recurrence(int i, ref DateExpression e, out int next)
    {
        next = i;
        e.Kind = ExpressionKind.Set;
        if (Word(i, DateKind.Set, out DateEntry set, out next))
        {
            e.Text = set.Text;
            return true;
        }

        if (Word(i, DateKind.SetAdjective, out set, out next) && i > 0 && !Breaks(i)
            && (words[i - 1].Is(DateKind.Manner) || (Key(i - 1) is "شبه" && i > 1 && words[i - 2].Is(DateKind.Manner))))
        {
            e.Text = set.Text;
            return true;
        }

        if (Word(i, DateKind.Every, out _, out int behind, bare: false) && !Breaks(behind))
        {
            if (behind < words.Count && Key(behind) is "يوم" && Is(behind + 1, DateKind.Weekday))
            {
                behind++;
            }

            if (Word(behind, DateKind.Weekday, out DateEntry weekday, out next))
            {
                e.Text = WeekdaySet(weekday.Number);
                return !(weekday.Number is 7 or 1 && weekday.Has(DateForm.Indefinite) && !(next >= words.Count || Breaks(next) || AnySymbol(next)));
            }

            if (Word(behind, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Plural | DateForm.Dual, out DateEntry unit, out next)
                && unit.Number != (int)Grain.Decade)
            {
                e.Text = new TimeLength((Grain)unit.Number, 1).ToTimex();
                return true;
            }

            if (Word(behind, DateKind.Season, out DateEntry season, out next) && !season.Has(DateForm.Definite))
            {
                e.Text = "XXXX-" + season.Text;
                return true;
            }

            if (Length(behind, out TimeLength length, out next) && !length.Vague)
            {
                e.Text = length.ToTimex();
                return true;
            }
        }

        if (Word(i, DateKind.PluralHead, out DateEntry head, out behind, bare: false) && head.Number == (int)Grain.Day
            && Word(behind, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry day, out next) && !Breaks(behind)
            && !(next < words.Count && words[next].Conjoined && words[next].Is(DateKind.Weekday)) && !Is(next, DateKind.Ref))
        {
            e.Text = WeekdaySet(day.Number);
            return true;
        }

        next = i;
        return false;
    }

    private static string WeekdaySet(int weekday) => weekday switch
    {
        1 => "XXXX-WXX-1",
        2 => "XXXX-WXX-2",
        3 => "XXXX-WXX-3",
        4 => "XXXX-WXX-4",
        5 => "XXXX-WXX-5",
        6 => "XXXX-WXX-6",
        _ => "XXXX-WXX-7",
    };
}
