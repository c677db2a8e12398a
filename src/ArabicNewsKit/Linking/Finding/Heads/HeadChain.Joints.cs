namespace ArabicNewsKit.Linking;

/// <content>Where a chain that might end goes on: with a noun beside the last one, a preposition, a tie.</content>
internal ref partial struct HeadChain
{
    private bool TakesJoined(ref int word)
    {
        if ((purpose || !nation) && HeadContinuation.Joined(phrase, word, nouns) is >= 0 and int other)
        {
            // والجماعات المحلية
            last = word = other;
            joined = nouns;
            return true;
        }

        if (nouns && !named && HeadContinuation.JoinedField(phrase, word) is >= 0 and int field)
        {
            // وتنظيم النجدة
            word = field;
            open = true;
            return true;
        }

        if (purpose && HeadContinuation.IsJoinedOfPronoun(phrase, word))
        {
            // ومكافحتها
            last = word;
            return true;
        }

        return false;
    }

    /// <summary>من in الوقاية من الأوبئة: its noun opens anew.</summary>
    private bool TakesPreposition(int word)
    {
        if (named || (IsMinistry && phrase.Text.KeyOf(word) is not "مع") || !HeadContinuation.IsGoverned(phrase, word, out bool pronoun) || !(pronoun || phrase.Reaches(word + 1)))
        {
            return false;
        }

        last = pronoun ? word : last;
        open = !pronoun;
        return pronoun || phrase.HasArticle(word + 1) || phrase.MayBeOpen(word + 1);
    }

    /// <summary>ذوي in للأشخاص ذوي الإعاقة.</summary>
    private bool TakesTie(int word)
    {
        open = (phrase.BodyWordOf(word) & BodyWord.Tie) != 0 && phrase.IsDefinite(last) && phrase.Reaches(word + 1) && phrase.HasArticle(word + 1);
        return open;
    }
}
