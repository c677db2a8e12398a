using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Decides whether a reading is a number there: the same words also name days (الاثنين), people's ranks (ملازم أول), groups
/// (مجموعة العشرين), or pick one of many (واحد من أهم).
/// </summary>
internal static class NumberJudge
{
    public static bool IsNumber(NewsText text, ref NumberCandidate number)
    {
        (int before, ContextWord context) = (number.Before, number.Context);
        bool digits = number.Has(NumberForm.Digits);
        bool definite = number.Has(NumberForm.Definite) || Neighbors.HasArticleApart(text, number.First);
        bool label = digits && !Neighbors.HasArticleApart(text, number.First)
            && (context == ContextWord.NameHead || IsLabel(text, number, before));
        if (label || (context == ContextWord.GroupHead && definite))
        {
            return false;
        }

        if (number.IsVague)
        {
            // عدة سنوات, عشرات السنين: a vague stretch of time
            return NumberTables.ContextOf(text, number.Next) != ContextWord.TimeNoun;
        }

        if (number.Kind == NumberKind.Range && number.High < 10 && digits && !CountsNoun(text, number)
            && RangeReader.IsHyphen(text, number.Last - 1))
        {
            return false; // 4-6 alone is a score
        }

        if (number.Kind is NumberKind.Percent or NumberKind.Money || number.High is not null)
        {
            return true;
        }

        if (digits && number.Kind == NumberKind.Cardinal && IsDigitOrdinal(text, number, before, context))
        {
            number.Kind = NumberKind.Ordinal;
            return true;
        }

        return number.Kind switch
        {
            NumberKind.Ordinal => IsOrdinal(text, number, context),
            NumberKind.Fraction => digits || IsFraction(text, number),
            _ => digits || IsCardinal(text, ref number, context),
        };
    }

    private static bool IsOrdinal(NewsText text, in NumberCandidate number, ContextWord context)
    {
        // آل ثاني has the letters of an article that stands apart
        if (context is ContextWord.MonthHead or ContextWord.RankHead or ContextWord.YesterdayHead || Word(text, number.First - 1) is "ال")
        {
            return false;
        }

        ReadOnlySpan<char> behind = Behind(text, number.Last + 1);
        return number.Value switch
        {
            // أول أمس, أول من أمس; أولا بأول
            1 => !(behind is "امس" || (behind is "من" && Behind(text, number.Last + 2) is "امس"))
                && Word(text, number.First - 1) is not "اولا",
            2 => behind is not "اكسيد" && !(number.Has(NumberForm.Feminine) && IsSecondOfClock(text, number, context)),
            _ => true,
        };
    }

    /// <summary>30 ثانية, متر/ثانية, 300 متر في الثانية: the unit of time.</summary>
    private static bool IsSecondOfClock(NewsText text, in NumberCandidate number, ContextWord context)
    {
        int before = number.First - 1;
        return number.Has(NumberForm.Definite)
            ? Word(text, before) is "في" && NumberTables.ContextOf(text, before - 1) == ContextWord.Measure
            : context == ContextWord.BeforeOne || Word(text, before) is "/" || IsNumberWord(text, before);
    }

    private static bool IsFraction(NewsText text, in NumberCandidate number)
    {
        int next = number.Last + 1;
        int before = number.Before;
        if (number.First == number.Last && before >= 0)
        {
            // سنة ونصف, كيلومتر ونصف الكيلومتر, الرابعة إلا ربعا: a part of what stands before
            bool apart = text.KeyOf(before) is "و";
            int whole = apart ? before - 1 : before;
            bool joined = apart || number.Has(NumberForm.Conjoined);
            ReadOnlySpan<char> noun = whole >= 0 ? text.KeyOf(whole) : default;
            if (text.KeyOf(before) is "الا"
                || (joined && (!Neighbors.Continues(text, next) || text[next].Kind != WordKind.Arabic
                    || text.KeyOf(next) is ['و', ..] or "من" or "على" or "في"
                    || text.KeyOf(next) is ['ا', 'ل', .. var part] && part.SequenceEqual(noun))))
            {
                return false;
            }
        }

        return !(Neighbors.Continues(text, next)
            && (NumberTables.ContextOf(text, next) == ContextWord.AfterPart
                || OrdinalReader.TryRead(text, next, out _)));
    }

    private static bool IsCardinal(NewsText text, ref NumberCandidate number, ContextWord context)
    {
        if (number.Has(NumberForm.Doubtful))
        {
            return text.Count == 1; // a lone word is asked about as a number
        }

        bool single = number.First == number.Last;
        ReadOnlySpan<char> behind = Behind(text, number.Last + 1);
        if (single && number.Value == 1)
        {
            return IsOne(text, number, context, behind);
        }

        if (single && number.Value == 2)
        {
            // الاثنين is Monday; the two take the nominative or stand behind their noun
            return !(number.Has(NumberForm.Definite) && text.KeyOf(number.Last).EndsWith("ين", StringComparison.Ordinal))
                && Word(text, number.First - 1) is not ("يوم" or "ليلة");
        }

        if (single && number.Has(NumberForm.Construct) && text.KeyOf(number.Last)[^1] == 'ا' && !CountsNoun(text, number))
        {
            // ألفا is two thousand of something, or one thousand in the accusative
            number.Value /= 2;
        }

        if (single && number.Value == 1000 && !number.Has(NumberForm.Definite)
            && (behind.StartsWith("ال", StringComparison.Ordinal) || IsOwned(text, number.Last + 1)))
        {
            return false; // ألف الكاتب، ألف كتابه: he composed
        }

        if (single && number.Has(NumberForm.EitherOrder) && IsPlaceInOrder(text, number))
        {
            number.Kind = NumberKind.Ordinal;
        }

        return true;
    }

    /// <summary>مسؤول واحد counts; كل واحد, واحد من أهم and اليوم الواحد do not.</summary>
    private static bool IsOne(NewsText text, in NumberCandidate number, ContextWord context, ReadOnlySpan<char> behind)
    {
        if (number.Has(NumberForm.Definite) || context == ContextWord.BeforeOne || behind is "تلو" or "منهم" or "منها" or "منا")
        {
            return false;
        }

        if (text.SurfaceOf(number.First) is ['و', 'أ', ..] || behind is "بعد")
        {
            return false; // وأحد: and one of; واحدة بعد أخرى
        }

        ReadOnlySpan<char> of = behind is "من" ? Behind(text, number.Last + 2) : default;
        return !(of.Length is >= 3 and <= 5 && of[0] == 'ا' && of[1] != 'ل');
    }

    /// <summary>الكتاب الثلاثون, العشرون: behind a singular noun with the article, or with nothing around it.</summary>
    private static bool IsPlaceInOrder(NewsText text, in NumberCandidate number)
    {
        if (CountsNoun(text, number))
        {
            return false;
        }

        int at = number.Before;
        if (at < 0)
        {
            return number.Value < 100 && number.Last + 1 >= text.Count;
        }

        ReadOnlySpan<char> before = text.KeyOf(at);
        bool plural = number.Context == ContextWord.Plural || before.EndsWith("ات", StringComparison.Ordinal) || before.EndsWith("ون", StringComparison.Ordinal)
            || before.EndsWith("ين", StringComparison.Ordinal);
        return number.Context == ContextWord.Singular || (before.StartsWith("ال", StringComparison.Ordinal) && before.Length > 3 && !plural);
    }

    /// <summary>
    /// المركز 15; الذكرى الـ50, الدورة العادية الـ35, عيده الـ80: behind a singular, a noun in ة or an adjective in ي, and
    /// nothing counted.
    /// </summary>
    private static bool IsDigitOrdinal(NewsText text, in NumberCandidate number, int before, ContextWord context)
    {
        if (before < 0 || text[before].Kind != WordKind.Arabic || number.Has(NumberForm.Decimal | NumberForm.Scaled) || CountsNoun(text, number))
        {
            return false;
        }

        if (!Neighbors.HasArticleApart(text, number.First))
        {
            return context == ContextWord.PlaceHead;
        }

        return context is ContextWord.PlaceHead or ContextWord.Singular
            || (context != ContextWord.Plural && text[before].KeyLength > 3
                && Neighbors.LastLetter(text, before) is 'ة' or 'ي' or 'ى');
    }

    /// <summary>
    /// Digits that name a thing and count nothing: القرار 1701، القميص رقم 10; and the second of الدقيقتين 12 و45, whose head stands
    /// before the first.
    /// </summary>
    private static bool IsLabel(NewsText text, in NumberCandidate number, int before)
    {
        const int Reach = 8;
        if (number.Kind != NumberKind.Cardinal || number.Has(NumberForm.Scaled) || CountsNoun(text, number))
        {
            return false;
        }

        if (before > 0 && text.KeyOf(before - 1) is "رقم" or "خط" && Neighbors.IsDefinite(text, before))
        {
            return true; // رقم اللوحة 4582, خط العرض 34
        }

        for (int i = before; i >= 0 && i > before - Reach; i--)
        {
            switch (NumberTables.ContextOf(text, i))
            {
                case ContextWord.LabelHead:
                    return true;
                case ContextWord.NameHead:
                    return i < before;
            }

            if ((text[i].Kind != WordKind.Number && text.KeyOf(i) is not ("و" or "،")) || !Neighbors.Continues(text, i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a noun without the article follows.</summary>
    private static bool CountsNoun(NewsText text, in NumberCandidate number)
    {
        int at = number.Last + 1;
        return Neighbors.Continues(text, at) && text[at].Kind == WordKind.Arabic && text[at].KeyLength > 2
            && text[at].Before == WordBreak.Space
            && text.KeyOf(at) is var key && key[0] != 'و' && !Neighbors.IsDefinite(text, at)
            && (key[0] != 'ل' || text.TryFind(NumberTables.CliticNouns, at, out _))
            && !text.TryFind(NumberTables.UnitStops, at, out _);
    }

    /// <summary>A word with a pronoun as its last letter: كتابه and not ساعة.</summary>
    private static bool IsOwned(NewsText text, int index) =>
        Neighbors.Continues(text, index) && text.KeyOf(index).Length > 3 && Neighbors.LastLetter(text, index) == 'ه';

    private static bool IsNumberWord(NewsText text, int index) =>
        index >= 0 && (text[index].Kind == WordKind.Number
            || (NumberToken.TryRead(text, index, out NumberToken token) && token.Role != NumberRole.And));

    private static ReadOnlySpan<char> Behind(NewsText text, int index) =>
        Neighbors.Continues(text, index) ? text.KeyOf(index) : default;

    private static ReadOnlySpan<char> Word(NewsText text, int index) => index >= 0 ? text.KeyOf(index) : default;
}
