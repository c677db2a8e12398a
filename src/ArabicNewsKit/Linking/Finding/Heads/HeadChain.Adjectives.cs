namespace ArabicNewsKit.Linking;

/// <content>Which words with the article describe what stands before them, and which number it.</content>
internal ref partial struct HeadChain
{
    /// <summary>السابعة in المنطقة العسكرية السابعة: the number of one of several; المركز الأول is the first place.</summary>
    private readonly bool IsNumber(int word) =>
        phrase.Head.Kind == NameHeadKind.Definite && last == word - 1
        && (phrase.Agrees(word) || phrase.Text.KeyOf(word)[^1] == 'ي')
        && (last >= phrase.Start || phrase.Start > phrase.HeadStart + 1);

    /// <summary>الثالثة in محكمة تحقيق الكرخ الثالثة.</summary>
    private readonly bool IsNumberOfNamed(int word) =>
        named && last == word - 1 && phrase.Has(word, WordTraits.Ordinal) && phrase.Agrees(word);

    /// <summary>Whether a word with the article describes what stands before it; behind a definite head it agrees with that.</summary>
    private readonly bool Describes(int word)
    {
        bool chained = Begun && phrase.Head.Kind == NameHeadKind.Definite && !purpose && !joined;
        bool adjective = phrase.IsAdjective(word) || phrase.Has(word, WordTraits.ClosesName) || DescribesMembers(word) || DescribesPurpose(word)
            || (chained && phrase.Text.KeyOf(word)[^1] == 'ه' && (phrase.Bare(word) & WordTraits.Noun) == 0);
        bool own = !purpose && !joined
            && (nation || phrase.Head.Kind == NameHeadKind.Definite || (!idafa && last >= phrase.Start && !phrase.HasArticle(last)));
        return adjective && !(own && (word == phrase.Start || nation ? !phrase.Agrees(word) : phrase.Disagrees(word)));
    }

    /// <summary>الدامجة in المرصد المغربي للتربية الدامجة.</summary>
    private readonly bool DescribesPurpose(int word) =>
        purpose && last == word - 1 && phrase.Text.KeyOf(last)[^1] == 'ه' && phrase.Text.KeyOf(word) is [_, _, _, _, _, .., 'ه']
        && (phrase.Bare(word) & WordTraits.Common) == 0 && phrase.Document.Listed[word].End < 0;

    /// <summary>المحلية in صندوق تطوير وإقراض الهيئات المحلية.</summary>
    private readonly bool IsOfSeveral(int word) =>
        idafa && last == word - 1 && phrase.Text.KeyOf(last).EndsWith("ات") && (phrase.BodyWordOf(word, 2) & BodyWord.District) != 0;

    /// <summary>المستقلين in منظمة الأطباء المستقلين.</summary>
    private readonly bool DescribesMembers(int word) =>
        idafa && last == word - 1 && phrase.HasArticle(last) && phrase.Text.KeyOf(word) is [_, _, _, _, _, .., 'ي', 'ن'] && phrase.Document.Listed[word].End < 0
        && (phrase.Text.KeyOf(last) is [.., 'ي', 'ن'] || (phrase.BodyWordOf(last, 2) & (BodyWord.Noun | BodyWord.Field)) == BodyWord.Noun);

    /// <summary>
    /// الديمقراطي in فدرالية اليسار الديمقراطي, التونسيين in جمعية القضاة التونسيين; in رئيس لجنة الدفاع الروسي it may be said of him.
    /// </summary>
    private readonly bool DescribesLast(int word) =>
        idafa && last == word - 1 && phrase.HasArticle(last)
        && (phrase.Text.KeyOf(word) is [.., 'ي', 'ن']
            || (phrase.Text.KeyOf(word)[^1] == 'ي' && phrase.Text.KeyOf(last)[^1] != 'ه' && !phrase.IsHeld()));
}
