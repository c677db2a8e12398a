namespace ArabicNewsKit.Normalization;

/// <summary>
/// What a profile makes of a single character, spelled out rule by rule. Too slow for text: <see cref="LetterTable"/>
/// asks it once a character.
/// </summary>
internal static class LetterRules
{
    /// <summary>The characters that some profile changes, as ranges with both ends; all others stay in every one.</summary>
    public static ReadOnlySpan<char> ConcernedRanges =>
        "\0\u0556\u0600\u06FF\u0750\u077F\u0870\u08FF\u1680\u1680\u180E\u180E\u1E00\u206F\u3000\u301E\uFB50\uFF5E";

    /// <summary>What becomes of a character on its own: itself, other characters, or nothing.</summary>
    public static string Apply(NormalizationProfile profile, char unit) => Change(profile, unit) ?? unit.ToString();

    /// <summary>What becomes of a character on its own; null where it stays.</summary>
    /// <exception cref="ArgumentException">The profile's replacements go round in circles.</exception>
    public static string? Change(NormalizationProfile profile, char unit)
    {
        string? text = ApplyOne(profile, unit);
        // a rule's result may be another rule's matter (ۓ → ئ → ي); no chain is longer than five
        for (int round = 1; text is not null && round < 8; round++)
        {
            string next = ApplyEach(profile, text);
            if (next == text)
            {
                return text;
            }

            text = next;
        }

        return text is null
            ? null
            : throw new ArgumentException($"The replacement of U+{(int)unit:X4} comes to no end.", nameof(profile));
    }

    /// <summary>What the caller's own rule makes of a character; null where there is none.</summary>
    public static string? Replacement(NormalizationProfile profile, char unit)
    {
        if (profile.Replacements.Length > 0)
        {
            foreach (ReadOnlySpan<char> line in profile.Replacements.AsSpan().EnumerateLines())
            {
                if (line.Length > 0 && line[0] == unit)
                {
                    return line[1..].ToString();
                }
            }
        }

        return null;
    }

    private static string ApplyEach(NormalizationProfile profile, string text)
    {
        string? result = null;
        for (int i = 0; i < text.Length; i++)
        {
            string? changed = ApplyOne(profile, text[i]);
            if (changed is not null || result is not null)
            {
                result = (result ?? text[..i]) + (changed ?? text[i].ToString());
            }
        }

        return result ?? text;
    }

    /// <summary>What one round of the rules makes of a character; null where it stays.</summary>
    private static string? ApplyOne(NormalizationProfile profile, char unit)
    {
        if (Replacement(profile, unit) is { } replacement)
        {
            return replacement;
        }

        if (unit >= '\uFB50' && unit != '\uFEFF' && Expansion(profile, unit) is { } expansion)
        {
            return expansion;
        }

        if (Letters.IsMark(unit) || (unit is >= '\u0300' and <= '\u036F' && profile.FoldLatin))
        {
            return Mark(profile, unit);
        }

        return Letter(profile, unit) ?? Sign(profile, unit);
    }

    private static string? Expansion(NormalizationProfile profile, char unit)
    {
        bool phrase = unit is '\uFDFA' or '\uFDFB' or '\uFDFC';
        return profile.PresentationForms switch
        {
            NormalizationProfile.PresentationForm.Letters when !phrase => LetterData.FormOf(unit),
            NormalizationProfile.PresentationForm.Nfkc => LetterData.FormOf(unit),
            NormalizationProfile.PresentationForm.Words =>
                LetterData.WordsOf(unit) ?? LetterData.FormOf(unit),
            _ => null,
        };
    }

    private static string? Mark(NormalizationProfile profile, char unit)
    {
        if (unit == '\u0670')
        {
            return profile.DaggerAlef switch
            {
                NormalizationProfile.DaggerAlefForm.Drop => "",
                NormalizationProfile.DaggerAlefForm.Alef => "ا",
                _ => null,
            };
        }

        NormalizationProfile.MarkKinds kind = Letters.IsHaraka(unit) ? NormalizationProfile.MarkKinds.Harakat
            : unit == '\u0651' ? NormalizationProfile.MarkKinds.Shadda
            : NormalizationProfile.MarkKinds.Signs;
        bool drop = unit <= '\u036F' || (profile.DropMarks & kind) != 0;
        return drop ? "" : null;
    }

    private static string? Letter(NormalizationProfile profile, char unit)
    {
        switch (unit)
        {
            case '\u0640':
                return profile.Tatweel == NormalizationProfile.TatweelForm.Drop ? "" : null;
            case 'ة':
                return profile.FoldTaMarbuta ? "ه" : null;
            case 'ى':
                return profile.AlefMaqsura switch
                {
                    NormalizationProfile.AlefMaqsuraForm.Ya => "ي",
                    NormalizationProfile.AlefMaqsuraForm.Alef => "ا",
                    _ => null,
                };
            case '\u06CC':
                return profile.FarsiYa switch
                {
                    NormalizationProfile.FarsiYaForm.Ya => "ي",
                    NormalizationProfile.FarsiYaForm.AlefMaqsura => "ى",
                    _ => null, // by position: the text engine's matter
                };
            case 'ء' or 'ؤ' or 'ئ':
                return Hamza(profile.Hamza, unit);
        }

        if (unit is 'أ' or 'إ' or 'آ' or 'ٱ' || Letters.IsOtherAlef(unit))
        {
            return Alef(profile.Alef, unit);
        }

        if (LetterData.TryOther(unit, out OtherLetter other))
        {
            return (other.Foreign ? profile.FoldForeignLetters : profile.FoldLetterForms) ? other.Becomes.ToString() : null;
        }

        if (profile.FoldLatin)
        {
            return unit is >= 'A' and <= 'Z' ? ((char)(unit | 0x20)).ToString() : LetterData.SmallOf(unit);
        }

        return null;
    }

    private static string? Hamza(NormalizationProfile.HamzaForm form, char unit) => (form, unit) switch
    {
        (NormalizationProfile.HamzaForm.Keep, _) => null,
        (NormalizationProfile.HamzaForm.Drop, 'ء') => "",
        (_, 'ء') => null,
        (NormalizationProfile.HamzaForm.Bare, _) => "ء",
        (_, 'ؤ') => "و",
        _ => "ي",
    };

    private static string? Alef(NormalizationProfile.AlefForm form, char unit) => (form, unit) switch
    {
        (NormalizationProfile.AlefForm.Keep, _) => null,
        (_, 'ٱ') => "ا",
        (NormalizationProfile.AlefForm.Bare, _) => "ا",
        (NormalizationProfile.AlefForm.Hamza, 'أ' or 'إ') => "ء",
        (NormalizationProfile.AlefForm.Hamza, 'آ') => "ءا",
        _ => null,
    };

    private static string? Sign(NormalizationProfile profile, char unit)
    {
        if (Letters.IsDigit(unit))
        {
            return Digit(profile, unit);
        }

        if (unit == '\u200C')
        {
            return profile.ZeroWidthNonJoiner switch
            {
                NormalizationProfile.ZwnjForm.Drop => "",
                NormalizationProfile.ZwnjForm.Space => " ",
                _ => null,
            };
        }

        if (Letters.IsInvisible(unit))
        {
            return profile.DropInvisible ? "" : null;
        }

        if (Letters.IsBlank(unit) && unit > '\u007F')
        {
            return profile.WhiteSpace == NormalizationProfile.WhiteSpaceForm.Keep ? null : " ";
        }

        return unit switch
        {
            '٫' when profile.AsciiSeparators => ".",
            '٬' when profile.AsciiSeparators => ",",
            '٪' when profile.AsciiSeparators => "%",
            '،' when profile.Punctuation == NormalizationProfile.PunctuationForm.Ascii => ",",
            '؛' when profile.Punctuation == NormalizationProfile.PunctuationForm.Ascii => ";",
            '؟' when profile.Punctuation == NormalizationProfile.PunctuationForm.Ascii => "?",
            _ when profile.Quotes == NormalizationProfile.QuoteForm.Straight => StraightQuote(unit),
            _ => null,
        };
    }

    private static string? StraightQuote(char unit) => unit switch
    {
        '«' or '»' or (>= '\u201C' and <= '\u201F') or '\u2033' or '\u2036' or '\u301D' or '\u301E' => "\"",
        '\u2039' or '\u203A' or (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2035' or '\u00B4' => "'",
        _ => null,
    };

    private static string? Digit(NormalizationProfile profile, char unit)
    {
        NormalizationProfile.DigitKinds kind = unit switch
        {
            <= '9' => NormalizationProfile.DigitKinds.Ascii,
            <= '٩' => NormalizationProfile.DigitKinds.ArabicIndic,
            _ => NormalizationProfile.DigitKinds.Persian,
        };
        char zero = profile.Digits switch
        {
            NormalizationProfile.DigitForm.Ascii => '0',
            NormalizationProfile.DigitForm.ArabicIndic => '٠',
            NormalizationProfile.DigitForm.Persian => '۰',
            _ => '\0',
        };
        // all three zeros have the low four bits of their digit
        return zero != '\0' && (profile.DigitsFrom & kind) != 0 ? ((char)(zero + (unit & 15))).ToString() : null;
    }
}
