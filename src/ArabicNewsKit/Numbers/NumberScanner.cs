using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Goes through a text once and hands out its numbers. At each word the readers are asked for the longest number that
/// starts there; what belongs to it (range, fraction, percent, currency) is added; the judge has the last word; and the
/// scan goes on behind it.
/// </summary>
internal static class NumberScanner
{
    /// <summary>Finds the numbers of a text outside of some spans.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leaveOut">Spans in text order that hold no number of their own: dates, names.</param>
    public static List<NumberMention> Scan(NewsText text, ReadOnlySpan<TextSpan> leaveOut)
    {
        var found = new List<NumberMention>();
        var starts = new NumberStarts(text);
        int left = 0;
        int i = 0;
        while ((i = starts.Next(i)) < text.Count)
        {
            int start = text[i].Start;
            while (left < leaveOut.Length && leaveOut[left].End <= start)
            {
                left++;
            }

            int free = left < leaveOut.Length ? leaveOut[left].Start : int.MaxValue;
            if (free < text[i].End)
            {
                i++;
                continue;
            }

            if (!TryAt(text, i, out NumberCandidate number, out int next))
            {
                i = Math.Max(i + 1, next);
                continue;
            }

            TextSpan span = text.SpanOf(number.First, number.Last, number.Skip);
            if (free < span.End && !span.Contains(leaveOut[left]))
            {
                // the number runs into a date or a name; one that holds the whole of it was read better than that was
                i++;
                continue;
            }

            found.Add(Mention(text, number, span));
            i = Math.Max(i + 1, next);
        }

        return found;
    }

    /// <summary>The number at a word, and the word at which the scan goes on, whether there is one or not.</summary>
    private static bool TryAt(NewsText text, int index, out NumberCandidate number, out int next)
    {
        number = default;
        next = index + 1;
        switch (text[index].Kind)
        {
            case WordKind.Number:
                if (!BracketedDigits.TryScaled(text, index, out NumberReading reading)
                    && (DigitTraps.TryRead(text, index, out next) || !CardinalReader.TryRead(text, index, out reading)))
                {
                    return false;
                }

                number = new NumberCandidate(text, reading);
                number.Next = BracketedDigits.Behind(text, number);
                break;
            case WordKind.Arabic when NumberToken.TryRead(text, index, out NumberToken token):
                if (!TryWords(text, index, token, out number))
                {
                    return false;
                }

                break;
            case WordKind.Arabic:
                return TryDual(text, index, out number)
                    || (ShareReader.TryOnePart(text, index, out number) && IsComplete(text, ref number, ref next));
            default:
                return false;
        }

        return IsComplete(text, ref number, ref next);
    }

    /// <summary>The longest number in words at a word.</summary>
    private static bool TryWords(NewsText text, int index, NumberToken token, out NumberCandidate number)
    {
        number = default;
        switch (token.Role)
        {
            case NumberRole.Vague or NumberRole.Several or NumberRole.ScalePlural:
                return VagueReader.TryRead(text, index, token, out number);
            case NumberRole.Hundred when token.Word.IsDefinite && IsPercentPhrase(text, index):
                return false;
        }

        bool read = CardinalReader.TryRead(text, index, out NumberReading best);
        if ((token.Role == NumberRole.Ordinal || token.Word.IsDefinite)
            && OrdinalReader.TryRead(text, index, out NumberReading ordinal)
            && (!read || ordinal.Last > best.Last || (ordinal.Last == best.Last && !CountsNoun(text, ordinal.Last + 1))))
        {
            best = ordinal;
            read = true;
        }

        if (token.Role is NumberRole.Part or NumberRole.PartDual or NumberRole.Unit or NumberRole.Ten
            && FractionReader.TryRead(text, index, out NumberReading fraction) && (!read || fraction.Last > best.Last))
        {
            best = fraction;
            read = true;
        }

        if (read)
        {
            number = new NumberCandidate(text, best);
        }

        return read;
    }

    private static bool TryDual(NewsText text, int index, out NumberCandidate number)
    {
        number = default;
        if (!DualReader.TryRead(text, index, out int skip, out string singular))
        {
            return false;
        }

        number = new NumberCandidate(text, new NumberReading(2, index, index, skip, NumberForm.Words))
        {
            Kind = NumberKind.Dual,
            Unit = singular,
        };
        number.Modifier = ModifierReader.Read(text, number);
        return true;
    }

    /// <summary>Adds what belongs to a number, and asks whether it is one.</summary>
    private static bool IsComplete(NewsText text, ref NumberCandidate number, ref int next)
    {
        _ = RangeReader.TryExtend(text, ref number) || ShareReader.TryExtend(text, ref number);
        AddSign(text, ref number);
        bool measured = number.Kind != NumberKind.Ordinal
            && (PercentReader.TryRead(text, ref number) || CurrencyReader.TryRead(text, ref number));
        next = Math.Max(next, number.Next);
        if (!NumberJudge.IsNumber(text, ref number))
        {
            return false;
        }

        number.Modifier = ModifierReader.Read(text, number);
        if (!measured)
        {
            number.Unit = UnitReader.Read(text, number);
        }

        return true;
    }

    /// <summary>A minus sign glued to the digits and to nothing before it; where a line begins it may be a bullet.</summary>
    private static void AddSign(NewsText text, ref NumberCandidate number)
    {
        int sign = number.First - 1;
        if (sign < 0 || !number.Has(NumberForm.Digits) || number.High is not null
            || text[number.First].Kind != WordKind.Number || text[number.First].Before != WordBreak.None
            || text.KeyOf(sign) is not ("-" or "−")
            || text[sign].Before == WordBreak.None)
        {
            return;
        }

        bool bullet = (sign == 0 || (text[sign].Before & WordBreak.Line) != 0)
            && Neighbors.Continues(text, number.Next) && text[number.Next].Kind == WordKind.Arabic;
        if (!bullet)
        {
            number.StartAt(text, sign);
            number.Value = -number.Value;
        }
    }

    private static bool IsPercentPhrase(NewsText text, int index) =>
        NumberTables.Percents.TryStartingAt(text, index, out _, out _)
        || NumberTables.Percents.TryEndingBefore(text, index + 1, out _, out _);

    private static bool CountsNoun(NewsText text, int index) =>
        Neighbors.Continues(text, index) && text[index].Kind == WordKind.Arabic
        && text.KeyOf(index)[^1] == 'ا' && !text.TryFind(NumberTables.UnitStops, index, out _);

    private static NumberMention Mention(NewsText text, in NumberCandidate number, TextSpan span) => new()
    {
        Start = span.Start,
        Length = span.Length,
        Surface = text.Surface(span),
        Kind = number.Kind,
        Value = number.Value,
        High = number.High,
        Vague = number.IsVague,
        Low = number.Low,
        Unit = number.Unit,
        Modifier = number.Modifier,
    };
}
