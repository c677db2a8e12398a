namespace ArabicNewsKit.Linking;

/// <summary>
/// How a complement goes on where it might end: with what a body is for (للطاقة, من أجل الجمهورية), with a noun beside the last one
/// (والعمرة, وتنظيم النجدة), with the preposition of a noun (من in الوقاية من الأوبئة).
/// </summary>
internal static class HeadContinuation
{
    private const int LongestStem = 24;

    /// <summary>للطاقة in الوكالة الدولية للطاقة الذرية, لشؤون in المفوضية السامية لشؤون اللاجئين; not قوات التحالف للقوات.</summary>
    public static bool IsPurpose(in HeadPhrase phrase, int word)
    {
        LinkDocument document = phrase.Document;
        NameHead head = phrase.Head;
        ReadOnlySpan<char> key = phrase.Text.KeyOf(word);
        if (key.Length < 4 || key[0] != 'ل' || head.Agreement == NameHeadAgreement.Plural || head.Type == EntityType.Place
            || phrase.Has(word, WordTraits.Common))
        {
            return false;
        }

        BodyWord noun = phrase.BodyWordOf(word, key[1] == 'ل' ? 2 : 1);
        if (noun == BodyWord.None && phrase.Lists(word, ListedKinds.Thing))
        {
            return false;
        }

        if (key[1] == 'ل')
        {
            return (document.TraitsFrom(word, 2) & WordTraits.Errand) == 0;
        }

        if (phrase.Has(word, WordTraits.OpensClause)
            && !(phrase.Reaches(word + 1) && phrase.HasArticle(word + 1) && !phrase.Lists(word + 1, ListedKinds.Thing)))
        {
            // لمكافحة داعش, but لمكافحة الحرائق
            return false;
        }

        bool federation = noun != BodyWord.None && head.Kind == NameHeadKind.Definite && phrase.IsNation(word - 1);
        if (!federation && document.Listed[phrase.HeadStart].End == word - 1 && phrase.Lists(phrase.HeadStart, ListedKinds.Thing))
        {
            // صندوق النقد الدولي لزيادة قيمة القرض: a list knows the whole better
            return false;
        }

        bool known = noun != BodyWord.None || (document.TraitsFrom(word, 1) & (WordTraits.Noun | WordTraits.Common)) != 0;
        return !phrase.Has(word, WordTraits.Function) && phrase.IsChained(word)
            && (document.TraitsFrom(word, 1) & (WordTraits.Errand | WordTraits.Function)) == 0
            && (known || (head.Kind != NameHeadKind.Idafa && !IsSubjunctive(key)));
    }

    /// <summary>لقلعة السراغنة in المجلس الإقليمي لقلعة السراغنة.</summary>
    public static bool IsDistrict(in HeadPhrase phrase, int word) =>
        phrase.Head.Kind == NameHeadKind.Definite && word > 0 && phrase.HasArticle(word - 1)
        && (phrase.BodyWordOf(word - 1, 2) & BodyWord.District) != 0
        && phrase.Lists(word, ListedKinds.Thing) && phrase.Document.Listed[word].EndType == EntityType.Place;

    /// <summary>للرياضة in قناة النيل للرياضة: a single word, of those that names of bodies are made of.</summary>
    public static bool IsPurposeOfOne(in HeadPhrase phrase, int word) =>
        phrase.Text.KeyOf(word).StartsWith("لل") && phrase.BodyWordOf(word, 2) != BodyWord.None && IsPurpose(phrase, word);

    /// <summary>من أجل in حزب الاتحاد من أجل الجمهورية.</summary>
    public static bool IsCause(in HeadPhrase phrase, int word) =>
        phrase.Head.Type == EntityType.Organization && phrase.Text.KeyOf(word) is "من" && phrase.Reaches(word + 2)
        && phrase.Text.KeyOf(word + 1) is "اجل" && phrase.HasArticle(word + 2)
        && (phrase.Document.TraitsFrom(word + 2, 2) & WordTraits.Errand) == 0;

    /// <summary>والعمرة in وزارة الحج والعمرة, the و apart from it or not; not another body.</summary>
    /// <param name="phrase">The head.</param>
    /// <param name="word">The word that و is or starts.</param>
    /// <param name="nouns">Nouns stand before it, and not only adjectives.</param>
    /// <returns>The joined word; before it for none.</returns>
    public static int Joined(in HeadPhrase phrase, int word, bool nouns)
    {
        if (!MayJoin(phrase, word, out int joined, out int offset))
        {
            return -1;
        }

        ReadOnlySpan<char> key = phrase.Text.KeyOf(joined);
        WordTraits traits = phrase.Document.TraitsFrom(joined, offset + 2);
        return key is [.., _, _, _, _, var last] && DefiniteArticle.MayStart(key[offset..]) && (nouns || last is 'ي' or 'ه')
            && (traits & WordTraits.StopsComplement) == 0 && !phrase.IsHead(joined, offset)
            && (phrase.Document.TraitsFrom(joined, offset) & WordTraits.Describes) == 0
            && (phrase.BodyWordOf(joined, offset + 2) != BodyWord.None || !phrase.Lists(joined, ListedKinds.Thing | ListedKinds.Adjective))
            ? joined : -1;
    }

    /// <summary>وتنظيم in تفادي الكوارث وتنظيم النجدة, which has a complement of its own behind it; before the word for none.</summary>
    public static int JoinedField(in HeadPhrase phrase, int word) =>
        MayJoin(phrase, word, out int joined, out int offset) && (phrase.BodyWordOf(joined, offset) & BodyWord.Field) != 0
        && phrase.Reaches(joined + 1) && phrase.HasArticle(joined + 1) && !phrase.Stops(joined + 1)
        && !phrase.Lists(joined + 1, ListedKinds.Adjective) ? joined : -1;

    /// <summary>ومكافحتها in الوقاية من الأمراض ومكافحتها: a noun with what it is of in a pronoun.</summary>
    public static bool IsJoinedOfPronoun(in HeadPhrase phrase, int word)
    {
        if (!MayJoin(phrase, word, out int joined, out int offset) || phrase.Text.KeyOf(joined) is not [_, _, _, _, .., 'ه', 'ا'])
        {
            return false;
        }

        ReadOnlySpan<char> stem = phrase.Text.KeyOf(joined)[offset..^2];
        if (stem[^1] != 'ت' || stem.Length > LongestStem)
        {
            return IsField(phrase, stem);
        }

        Span<char> whole = stackalloc char[LongestStem];
        stem.CopyTo(whole);
        whole[stem.Length - 1] = 'ه';
        return IsField(phrase, whole[..stem.Length]);
    }

    /// <summary>Whether a word is the preposition, alone or with a pronoun, of the noun that stands before it or before its adjective.</summary>
    public static bool IsGoverned(in HeadPhrase phrase, int word, out bool pronoun)
    {
        ReadOnlySpan<char> key = phrase.Text.KeyOf(word);
        pronoun = key is "منها" or "عنها" or "عليها" or "منه" or "عنه" or "عليه";
        BodyWord preposition = key switch
        {
            "من" or "منها" or "منه" => BodyWord.From,
            "عن" or "عنها" or "عنه" => BodyWord.About,
            "علي" or "عليها" or "عليه" => BodyWord.Over,
            "في" => BodyWord.In,
            "مع" => BodyWord.With,
            _ => BodyWord.None,
        };
        return preposition != BodyWord.None && word > phrase.Start
            && (Governs(phrase, word - 1, preposition)
                || (word - 1 > phrase.Start && phrase.HasArticle(word - 1) && phrase.IsAdjective(word - 1) && Governs(phrase, word - 2, preposition)));
    }

    private static bool Governs(in HeadPhrase phrase, int word, BodyWord preposition)
    {
        ReadOnlySpan<char> key = phrase.Text.KeyOf(word);
        int offset = key.StartsWith("وال") ? 3 : phrase.IsDefinite(word) ? 2 : key[0] is 'ل' or 'و' ? 1 : 0;
        return (phrase.BodyWordOf(word, offset) & preposition) != 0;
    }

    /// <summary>The Maghreb's press writes وزارة الشباب و الرياضة.</summary>
    private static bool MayJoin(in HeadPhrase phrase, int word, out int joined, out int offset)
    {
        ReadOnlySpan<char> key = phrase.Text.KeyOf(word);
        bool apart = key is "و";
        joined = apart ? word + 1 : word;
        offset = apart ? 0 : 1;
        return key[0] == 'و' && !phrase.Head.Many && phrase.Head.Type != EntityType.Place && (!apart || phrase.Reaches(joined))
            && phrase.IsDefinite(word - 1);
    }

    private static bool IsField(in HeadPhrase phrase, ReadOnlySpan<char> key) =>
        phrase.Document.Lexicon.BodyWords.TryGetValue(key, out BodyWord noun) && (noun & BodyWord.Field) != 0;

    /// <summary>ليعلن, لتصبح; not لتنمية and لتطوير, which are nouns.</summary>
    private static bool IsSubjunctive(ReadOnlySpan<char> key) =>
        key[1] is 'ي' || (key[1] is 'ت' or 'ن' && key[^1] != 'ه' && key[^2] != 'ي');
}
