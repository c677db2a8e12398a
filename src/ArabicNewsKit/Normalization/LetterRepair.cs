using System.Buffers;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// Letters that depend on their neighbours: a hamza and its letter, the Persian ya by position, elongation, entities.
/// Each unit is judged as it is put out, by what stands before it in the result; so the result holds nothing that the
/// rules would change again.
/// </summary>
internal ref struct LetterRepair(NormalizationProfile profile, LetterTable table, EditBuffer output)
{
    /// <summary>How many marks may stand between a letter and its hamza (Unicode's stream-safe limit).</summary>
    private const int MaxMarks = 30;

    private readonly bool elongation = profile.Elongation != NormalizationProfile.ElongationForm.Keep;
    private readonly bool joints = profile.Tatweel == NormalizationProfile.TatweelForm.Joint;
    private int farsiYa = -1;
    private int shortened = -1;

    public void Read(ReadOnlySpan<char> text)
    {
        bool[] quiet = table.Quiet;
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            if (farsiYa < 0 && output.Last != '\u0640' && !Letters.IsMark(output.Last))
            {
                char last = output.Last;
                while (i < text.Length && quiet[text[i]] && text[i] != last)
                {
                    last = text[i++];
                }

                output.AddRange(text[start..i], start);
            }

            if (i < text.Length)
            {
                Put(text[i], i, i + 1);
            }
        }

        DropEnding('\0');
    }

    private void Put(char unit, int from, int to)
    {
        ushort entry = table.Entries[unit];
        if (entry < LetterTable.Dropped)
        {
            Emit((char)entry, from, to);
        }
        else if (entry == LetterTable.Special)
        {
            PutSpecial(unit, from, to);
        }
    }

    private void PutSpecial(char unit, int from, int to)
    {
        if (Letters.IsHamzaMark(unit))
        {
            if (joints && output.Last == '\u0640')
            {
                output.Truncate(output.Length - 1);
            }

            if (!Compose(unit) && (profile.DropMarks & NormalizationProfile.MarkKinds.Signs) == 0)
            {
                Emit(unit, from, to);
            }
        }
        else if (unit == '\u06CC')
        {
            PutFarsiYa(from, to);
        }
        else if (table.Expansion(unit) is { } expansion)
        {
            foreach (char part in expansion)
            {
                if (part == '\u06CC' && profile.FarsiYa == NormalizationProfile.FarsiYaForm.ByPosition)
                {
                    PutFarsiYa(from, to);
                }
                else
                {
                    Emit(part, from, to);
                }
            }
        }
        else
        {
            Emit(unit, from, to);
        }
    }

    /// <summary>Puts the final form out; the next letter turns it into the inner one.</summary>
    private void PutFarsiYa(int from, int to)
    {
        Put('ى', from, to);
        farsiYa = output.Last == 'ى' ? output.Length - 1 : -1;
    }

    private void Emit(char unit, int from, int to)
    {
        DropEnding(unit);
        if (joints && !PassesJoint(unit))
        {
            return;
        }

        if (farsiYa >= 0 && !IsTransparent(unit))
        {
            int place = farsiYa;
            farsiYa = -1;
            if (Letters.IsArabic(unit))
            {
                Replace(place, 'ي');
            }
        }

        if (unit == ';' && profile.DecodeEntities)
        {
            int start = HtmlEntities.FindBackwards(output.Text, out string value);
            if (start >= 0)
            {
                int first = output.From(start);
                output.Truncate(start);
                foreach (char part in value)
                {
                    Put(part, first, to);
                }

                return;
            }
        }

        if (elongation && Letters.IsArabic(unit) && Shorten(unit, to))
        {
            return;
        }

        output.Add(unit, from, to);
    }

    /// <summary>Takes back the vowels behind a word's last letter, where the unit that comes next ends the word.</summary>
    private readonly void DropEnding(char next)
    {
        if ((profile.DropMarks & NormalizationProfile.MarkKinds.Endings) == 0 || Letters.IsArabic(next) || IsTransparent(next))
        {
            return;
        }

        while (Letters.IsHaraka(output.Last))
        {
            output.Truncate(output.Length - 1);
        }
    }

    /// <summary>Keeps a tatweel only between a letter and what is none; says whether the unit is to be put out.</summary>
    private readonly bool PassesJoint(char unit)
    {
        if (unit == '\u0640')
        {
            return Letters.IsArabic(output.Last) || Letters.IsMark(output.Last);
        }

        if (output.Last == '\u0640' && (Letters.IsArabic(unit) || Letters.IsMark(unit)))
        {
            output.Truncate(output.Length - 1);
        }

        return true;
    }

    /// <summary>Marks and joiners, across which the shape of a ya is decided by the next letter.</summary>
    private static bool IsTransparent(char unit) => Letters.IsMark(unit) || unit is '\u0640' or '\u200C' or '\u200D';

    /// <summary>Joins a maddah or hamza to its letter, perhaps across vowels.</summary>
    private bool Compose(char mark)
    {
        int place = output.Length - 1;
        while (place >= 0 && output.Length - place <= MaxMarks && Letters.IsTransparent(output[place]))
        {
            place--;
        }

        if (place < 0)
        {
            return false;
        }

        char composed = table.Compose(place == farsiYa ? 'ي' : output[place], mark);
        if (composed == '\0')
        {
            return false;
        }

        farsiYa = -1;
        Replace(place, composed);
        return true;
    }

    /// <summary>Puts another letter in the place of one, and the marks behind it out again.</summary>
    private void Replace(int place, char letter)
    {
        int count = output.Length - place - 1;
        (char Unit, int From, int To)[] marks = ArrayPool<(char, int, int)>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
        {
            marks[i] = (output[place + 1 + i], output.From(place + 1 + i), output.To(place + 1 + i));
        }

        (int from, int to) = (output.From(place), output.To(place));
        output.Truncate(place);
        shortened = -1;
        Put(letter, from, to);
        for (int i = 0; i < count; i++)
        {
            output.Add(marks[i].Unit, marks[i].From, marks[i].To);
        }

        ArrayPool<(char, int, int)>.Shared.Return(marks);
    }

    /// <summary>Takes a letter into the run of the same letter before it, where that is long enough to be no spelling.</summary>
    private bool Shorten(char letter, int to)
    {
        if (output.Last != letter)
        {
            return false;
        }

        int run = 1;
        int last = profile.Elongation == NormalizationProfile.ElongationForm.Undouble ? 1 : letter == 'ت' ? 3 : 2;
        while (run < last && run < output.Length && output[output.Length - 1 - run] == letter)
        {
            run++;
        }

        if (shortened == output.Length - 1)
        {
            output.Extend(to);
            return true;
        }

        if (run < last)
        {
            return false;
        }

        int left = profile.Elongation == NormalizationProfile.ElongationForm.Two ? 2 : 1;
        output.Truncate(output.Length - run + left);
        output.Extend(to);
        shortened = output.Length - 1;
        return true;
    }
}
