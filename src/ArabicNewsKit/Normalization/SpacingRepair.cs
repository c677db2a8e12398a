namespace ArabicNewsKit.Normalization;

/// <summary>White space, the blanks around punctuation, and the و that stands alone.</summary>
internal ref struct SpacingRepair(NormalizationProfile profile, EditBuffer source, EditBuffer output)
{
    private readonly bool tidy = profile.WhiteSpace == NormalizationProfile.WhiteSpaceForm.Tidy;
    private readonly bool arabicMarks = profile.Punctuation == NormalizationProfile.PunctuationForm.Arabic;
    private readonly ReadOnlySpan<char> text = source.Text;

    public void Run()
    {
        int i = 0;
        while (i < text.Length)
        {
            int quiet = profile.SeparateDigits ? 0 : QuietStretch.Length(text[i..]);
            if (quiet > 0)
            {
                output.AddRange(source, i, quiet);
                i += quiet;
                continue;
            }

            char unit = text[i];
            if (Letters.IsBlank(unit) || (tidy && Letters.IsLineEnd(unit)))
            {
                i = ReadBlanks(i);
                continue;
            }

            if (arabicMarks)
            {
                unit = ArabicMark(unit, LastSolid());
            }

            if ((profile.RepairSpacing && WantsBlankBefore(unit, i)) || (profile.SeparateDigits && PartsNumber(unit)))
            {
                Insert(i);
            }

            output.Add(unit, source, i);
            i++;
            if (profile.RepairSpacing && i < text.Length && WantsBlankBehind(unit, i))
            {
                Insert(i);
            }
        }
    }

    private void Insert(int next)
    {
        int at = next > 0 ? source.To(next - 1) : 0;
        output.Add(' ', at, at);
    }

    /// <summary>Reads a run of white space and puts out what is left of it.</summary>
    private int ReadBlanks(int start)
    {
        int end = start;
        int lines = 0;
        while (end < text.Length && (Letters.IsBlank(text[end]) || (tidy && Letters.IsLineEnd(text[end]))))
        {
            if (Letters.IsLineEnd(text[end]))
            {
                lines++;
                end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 1 : 0;
            }

            end++;
        }

        bool atStart = output.Length == 0 || Letters.IsLineEnd(output.Last);
        bool atEnd = end == text.Length;
        if (tidy && (atEnd || (atStart && output.Length == 0) || (atStart && lines == 0)))
        {
            return end;
        }

        if (lines > 0)
        {
            for (int line = 0; line < Math.Min(lines, 2); line++)
            {
                output.Add('\n', source.From(start), source.To(end - 1));
            }

            return end;
        }

        if (!atStart && !atEnd && !Letters.IsLineEnd(text[end]) && IsSuperfluous(end))
        {
            return end;
        }

        if (tidy)
        {
            output.Add(' ', source.From(start), source.To(end - 1));
        }
        else
        {
            for (int i = start; i < end; i++)
            {
                output.Add(text[i], source, i);
            }
        }

        return end;
    }

    /// <summary>Whether a blank between the last unit put out and the next one to be read has to go.</summary>
    private bool IsSuperfluous(int next)
    {
        char last = output.Last;
        char unit = arabicMarks ? ArabicMark(text[next], last) : text[next];
        if (profile.RepairSpacing && (last is '(' or '[' or '{' or '“' or '«' or '‹' || IsAttached(unit, last, next)))
        {
            return true;
        }

        return profile.JoinWaw && last == 'و' && StandsAlone() && (Letters.IsArabic(unit) || Letters.IsDigit(unit))
            && !(unit == 'و' && IsRunOfWaw(next));
    }

    /// <summary>Whether one more و before a place would be an elongation.</summary>
    private bool IsRunOfWaw(int place) =>
        profile.Elongation == NormalizationProfile.ElongationForm.Undouble || (place + 1 < text.Length && text[place + 1] == 'و');

    private bool StandsAlone()
    {
        int before = output.Length - 2;
        return before < 0 || Letters.IsBlank(output[before]) || Letters.IsLineEnd(output[before])
            || output[before] is '(' or '[' or '{' or '“' or '«' or '‹' or '"';
    }

    /// <summary>Whether a mark stands right behind what it closes.</summary>
    private bool IsAttached(char unit, char last, int place)
    {
        char next = place + 1 < text.Length ? text[place + 1] : '\0';
        return unit switch
        {
            '،' or '؛' or '؟' or ')' or ']' or '}' or '”' or '»' or '›' => true,
            ',' or ';' or '?' => Letters.IsArabic(last),
            '!' or ':' => Letters.IsArabic(last) || last is '”' or '»' or ')',
            // not the dots of an ellipsis, not .NET, not .5
            '.' => next != '.' && last != '.' && !char.IsAsciiLetterOrDigit(next) && !Letters.IsDigit(next),
            _ => false,
        };
    }

    /// <summary>Whether a mark and the unit glued to it want a blank between them; the mark is put out already.</summary>
    private bool WantsBlankBehind(char mark, int place)
    {
        char next = text[place];
        char before = output.Length > 1 ? output[output.Length - 2] : '\0';
        switch (mark)
        {
            case '،' or '؛' or '؟':
                // 3،5 is a decimal, 3 ،5 a list
                return char.IsLetter(next)
                    || (Letters.IsDigit(next) && (!Letters.IsDigit(before) || (place > 1 && Letters.IsBlank(text[place - 2]))));
            case ':' or '!':
                return Letters.IsArabic(next) && Letters.IsArabic(before);
            case '.':
                // د.أ and أ.ف.ب are initials: one letter before the dot
                return Letters.IsArabic(next)
                    && (before is '”' or '»' or ')'
                        || (Letters.IsArabic(before) && !EndsWithInitial()));
            default:
                return false;
        }
    }

    /// <summary>Whether the word before the dot just put out is one letter, or و and one: د. and وأ.</summary>
    private bool EndsWithInitial()
    {
        int end = output.Length - 1;
        int start = end;
        while (start > 0 && end - start < 3 && IsWordUnit(output[start - 1]))
        {
            start--;
        }

        return end - start == 1 || (end - start == 2 && output[start] == 'و');
    }

    /// <summary>Whether a word ends and a number begins, or the other way round; a proclitic is no word.</summary>
    private bool PartsNumber(char unit)
    {
        char last = output.Last;
        if (Letters.IsArabic(unit))
        {
            return Letters.IsDigit(last);
        }

        if (!Letters.IsDigit(unit) || !Letters.IsArabic(last))
        {
            return false;
        }

        int end = output.Length;
        int start = end;
        while (start > 0 && end - start < 4 && Letters.IsArabic(output[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = output.Text[start..end];
        return word is not ([_] or ['ل', 'ل'] or ['ا', 'ل'] or [_, 'ا', 'ل']);
    }

    /// <summary>An opening quotation mark glued to a word, unless the word is a proclitic.</summary>
    private bool WantsBlankBefore(char unit, int place) =>
        unit is '“' or '«' && place + 1 < text.Length && output.Length > 2
        && IsWordUnit(output.Last) && IsWordUnit(output[output.Length - 2]) && IsWordUnit(output[output.Length - 3]);

    private static bool IsWordUnit(char unit) => Letters.IsArabic(unit) || Letters.IsMark(unit);

    /// <summary>The last unit put out that is no blank, on the same line.</summary>
    private char LastSolid()
    {
        int place = output.Length - 1;
        while (place >= 0 && Letters.IsBlank(output[place]))
        {
            place--;
        }

        return place < 0 ? '\0' : output[place];
    }

    private static char ArabicMark(char unit, char last) => unit switch
    {
        ',' when Letters.IsArabic(last) || last is '”' or '»' or ')' => '،',
        ';' when Letters.IsArabic(last) || last is '”' or '»' or ')' => '؛',
        '?' when Letters.IsArabic(last) || last is '”' or '»' or ')' => '؟',
        _ => unit,
    };
}
