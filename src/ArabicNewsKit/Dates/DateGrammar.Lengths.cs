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
        bool bracketed = Bracketed(i);
        if (!(bracketed || May(i, DateKinds.Length)) || !words.HasHead(i, DateWords.Reach))
        {
            return false;
        }

        Grain grain;
        double count;
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
            count = fraction.Number / 100.0;
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
        else if (Count(i, bracketed, out count, out behind) && !Breaks(behind)
            && Word(behind, DateKind.Unit, DateForm.None, DateForm.Dual | DateForm.Definite, out unit, out end)
            && !unit.Has(DateForm.Dual) && !(i > 0 && !Breaks(i) && Key(i - 1) is "الدقيقه"))
        {
            grain = (Grain)unit.Number;
            if (ContractTrap(i, end, unit, count) || (grain == Grain.Month && Is(end, DateKind.Month)))
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

    /// <summary>(10) in (10) أيام: digits in brackets of their own.</summary>
    private bool Bracketed(int i) => Symbol(i, '(') && Symbol(i + 2, ')') && text[i + 1].Kind == WordKind.Number;

    private bool Count(int i, bool bracketed, out double count, out int next)
    {
        if (!bracketed)
        {
            return Cardinal(i, out count, out next);
        }

        next = i + 3;
        return Cardinal(i + 1, out count, out int behind) && behind == i + 2;
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
            double part = share.Number / 60.0;
            length = length with { Count = length.Count + (share.Number == 20 ? 1.0 / 3 : part) };
            // ونصف العام, وربع الساعة
            if (Word(behind, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry same, out int end)
                && same.Number == (int)length.Unit)
            {
                behind = end;
            }

            return behind;
        }

        bool and = j > i || Key(i)[0] == 'و';
        if (!and || !words.HasHead(j, 4))
        {
            return i;
        }

        Grain finer;
        double count;
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
    private bool Uncounted(int i, int end, DateEntry unit, bool shifted, out double count, out bool vague, out int next)
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

        // سنة وشهرين
        var mixed = new TimeLength(grain, 1);
        if (!vague && !unit.Has(DateForm.Adverb) && Finer(end, ref mixed) > end && mixed.Minor != Grain.None)
        {
            return true;
        }

        // عام 2014 and شهر يناير name, they don't count; so does a noun in the genitive: ساعة الذروة، يوم القيامة، أيام الحرب
        bool open = end >= words.Count || Breaks(end) || !Definite(end) || words[end].Is(DateKind.Ref);
        if (vague)
        {
            bool led = shifted || IsLed(i) || words[i].Clitic == 'ل';
            return led && open && !Is(end, DateKind.Weekday) && !Is(end, DateKind.Month) && grain != Grain.Second && !ContractTrap(i, end, unit);
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

        // ما يسجل في سنة, and nothing behind it
        if (i > 0 && !Breaks(i) && Key(i - 1) is "في" && AnySymbolOrEnd(end) && !Symbol(end, '(') && grain >= Grain.Week)
        {
            return true;
        }

        bool before = shifted || (IsLed(i) && words[i].Skip == 0);
        return (before && (end >= words.Count || Breaks(end) || !Unknown(end) || unit.Has(DateForm.Adverb) || shifted || text[end].Kind == WordKind.Symbol))
            || (words[i].Clitic == 'ل' && grain is Grain.Week or Grain.Month && !Unknown(end));
    }

    /// <summary>لمدة, خلال, أكثر من: what a length stands behind.</summary>
    private bool IsLed(int i) =>
        i > 0 && !Breaks(i)
        && (words[i - 1].Is(DateKind.LengthPrep)
            || (i > 1 && Key(i - 1) is "من" && Word(i - 2, DateKind.LengthPrep, out _, out int behind, bare: false) && behind == i));

    /// <summary>عقود and عقدان that are contracts: more than ten, for something, or beside what is done with contracts.</summary>
    private bool ContractTrap(int i, int end, DateEntry unit, double count = 0)
    {
        if (unit.Number != (int)Grain.Decade)
        {
            return false;
        }

        if (count > 10 || (!IsLed(i) && end < words.Count && !Breaks(end) && (Key(end)[0] == 'ل' && Key(end).Length > 4 && Unknown(end) || Is(end, DateKind.Between))))
        {
            return true;
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
}
