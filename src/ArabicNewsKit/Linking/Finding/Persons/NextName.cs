namespace ArabicNewsKit.Linking;

/// <summary>Says whether a word, no particle, is the next part of a person's name.</summary>
internal static class NextName
{
    /// <param name="document">The document.</param>
    /// <param name="name">The name so far.</param>
    /// <param name="word">The word behind it.</param>
    public static bool Follows(LinkDocument document, in NameReading name, int word)
    {
        WordTraits traits = document.Traits[word];
        if (word <= document.Listed[name.First].PersonEnd || IsRegnal(document, name, word) || IsBeforeFather(document, name, word))
        {
            return true;
        }

        if (NameStops.IsJoinedTitle(document, word))
        {
            return false;
        }

        bool given = (traits & WordTraits.GivenName) != 0;
        if (name.Given && (LastName.IsAt(document, word) || LastName.IsBeforeRole(document, name, word)) && LastName.MayBe(document, name, word))
        {
            return true;
        }

        if (document.IsCommon(word) || document.IsOrdinaryPhrase(word) || NameStops.IsAccusative(document, word)
            || (!given && (traits & (WordTraits.SpeechBefore | WordTraits.SpeechAfter)) != 0) || NameStops.OpensOffice(document, name, word))
        {
            return false;
        }

        ListedKinds listed = document.Listed[word].Kinds;
        if ((listed & ListedKinds.Adjective) != 0 && (!given || DefiniteArticle.MayStart(document.Text.KeyOf(word))))
        {
            return MayBeNation(document, name, word);
        }

        if (given)
        {
            // ماجد الكتبي أشرف على: the verb
            return !NameStops.OpensGenitive(document, word)
                && (name.Parts < 2 || (traits & WordTraits.Common) == 0 || !document.Follows(word + 1)
                    || ((traits & WordTraits.Verb) == 0 && (document.Traits[word + 1] & WordTraits.SpeechAfter) != 0)
                    || (document.Traits[word + 1] & WordTraits.Function) == 0);
        }

        if ((listed & ListedKinds.Thing) != 0)
        {
            // الناقد كاظم السلوم: no place is named behind a lone given name
            return name.Parts == 1 && NameCall.IsCalled(document, name) && DefiniteArticle.MayStart(document.Text.KeyOf(word))
                && document.Listed[word].End == word;
        }

        return DefiniteArticle.MayStart(document.Text.KeyOf(word)) ? MayBeDefinite(document, name, word) : MayBeBare(document, name, word);
    }

    /// <summary>محمد السادس, الملك ألفونسو الثالث عشر, البابا يوحنا بولس الثاني; who comes third in a race bears no title.</summary>
    private static bool IsRegnal(LinkDocument document, in NameReading name, int word)
    {
        if (!name.Given)
        {
            return false;
        }

        return (document.Traits[word] & WordTraits.Regnal) != 0 ? name.Parts == 1 || document.Cues[name.First].Title != TitleKind.None
            : document.Text.KeyOf(word) is "عشر" && name.Last > name.First && (document.Traits[name.Last] & WordTraits.Regnal) != 0;
    }

    /// <summary>محمد عالي ولد سيدي: what stands before the father's name.</summary>
    private static bool IsBeforeFather(LinkDocument document, in NameReading name, int word) =>
        (name.Given || name.Joints > 0) && document.Follows(word + 1) && (document.Traits[word + 1] & WordTraits.Descends) != 0
        && document.Cues[word].Title == TitleKind.None && document.Follows(word + 2)
        && !(document.Text.KeyOf(word)[0] == 'و' && document.StartsAnew(word))
        && (document.Traits[word] & (WordTraits.Function | WordTraits.Verb | WordTraits.OpensRole)) == 0
        && (document.Traits[word + 2] & (WordTraits.GivenName | WordTraits.Common)) != WordTraits.None;

    /// <summary>محمد المصري is a name; after a longer one or an office the nation is said of the person.</summary>
    private static bool MayBeNation(LinkDocument document, in NameReading name, int word)
    {
        ref readonly WordCue cue = ref document.Cues[name.First];
        return (name.Parts == (name.Compound ? 2 : 1) || LastName.EndsListed(document, name, word)
                || (name.Parts > 1 && LastName.IsPedigree(document, name, word)))
            && document.Listed[name.First].PersonEnd < 0 && !OpensName(document, word + 1)
            && (name.Given || name.Joints > 0)
            && (DefiniteArticle.MayStart(document.Text.KeyOf(word)) || cue.Title != TitleKind.None || cue.Role
                || (!name.Ordinary && LastName.IsAt(document, word)));
    }

    private static bool MayBeDefinite(LinkDocument document, in NameReading name, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        WordTraits bare = document.TraitsFrom(word, 2);
        bool ordinary = (bare & WordTraits.Common & ~WordTraits.Verb) != 0
            && ((bare | document.Traits[word]) & (WordTraits.AlsoName | WordTraits.GivenName)) == 0;
        if (ordinary && LastName.IsOrigin(document, name, word, bare))
        {
            return true;
        }

        bool called = NameCall.IsCalled(document, name);
        if (ordinary || (bare & WordTraits.StopsComplement) != 0
            || (key.EndsWith("ات") && !LastName.IsPlural(document, name, bare, called)))
        {
            return false;
        }

        bool nisba = key[^1] == 'ي';
        if (nisba && called && name.Names == 1 && !name.Ordinary)
        {
            // قال فرحان المعماري: what else is an adjective
            return true;
        }

        double shape = document.ShapeOf(word);
        if (IsListedInFull(document, name))
        {
            return nisba && shape > 0;
        }

        if (name.Names > 1)
        {
            return shape > (nisba || LastName.IsAt(document, word) ? -4 : DefiniteArticle.MayStart(document.Text.KeyOf(name.Last)) ? 2 : -2);
        }

        bool named = NameCall.IsNamed(document, name);
        return shape > ((named && nisba) || called ? -4.5 : named ? -3 : nisba && NameCall.IsAnnounced(document, name) ? -1.5 : 0.5);
    }

    private static bool MayBeBare(LinkDocument document, in NameReading name, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        if (key.Length > 3 && key[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ك' && document.StartsAnew(word)
            && !LastName.IsBoundArticle(document, name, word) && !LastName.IsForeign(document, name, word))
        {
            return false;
        }

        if (name.Names > 1 && key is ['و', _, _, _, ..] && document.Listed[name.First].PersonEnd < 0
            && document.ShapeOf(word) < SureShapeOfThird(document, word))
        {
            // رانيا فريد شوقي وأنوشكا: rarely is a third part written so
            return false;
        }

        if (name.Unannounced && key[0] is 'ل' or 'ب' && (document.TraitsFrom(word, 1) & WordTraits.Common) != 0)
        {
            return false;
        }

        double shape = document.ShapeOf(word);
        if (IsListedInFull(document, name))
        {
            // behind a listed full name only what is surely a name goes on, or ends one of given names: محمد صالح غانمي،
            return shape > ((document.Traits[name.Last] & WordTraits.GivenName) != 0 && LastName.IsAt(document, word) ? 1 : 3);
        }

        return shape > (name.Names > 1 ? LeastShapeOfThird(document, name, word) : LeastShapeOfSecond(document, name, word));
    }

    /// <summary>What a third part that starts with و must look like at least: surely a name, and more of one than without it.</summary>
    private static double SureShapeOfThird(LinkDocument document, int word)
    {
        const double Sure = 2;
        return Math.Max(Sure, document.ShapeOf(word, 1));
    }

    /// <summary>What the second part must look like at least: less the surer the first is a name, and this one the last.</summary>
    private static double LeastShapeOfSecond(LinkDocument document, in NameReading name, int word)
    {
        bool last = name.Given && (IsBeforeAnother(document, word) || LastName.IsBeforeRole(document, name, word));
        return NameCall.IsCalled(document, name) ? last ? -5 : -3.5
            : NameCall.IsNamed(document, name) ? last || (!IsDualOrPlural(document, word) && IsBeforeFunction(document, word)) ? LeastShapeOfLast(document, word) : -1.5
            : name.Unannounced ? 0.5
            : -0.7;
    }

    private static double LeastShapeOfThird(LinkDocument document, in NameReading name, int word)
    {
        if ((name.Given || (name.Joints > 0 && name.MoreGiven > 0)) && IsBeforeAnother(document, word))
        {
            return LeastShapeOfLast(document, word);
        }

        return name.Names > 2 ? -0.7
            : name.Given && !IsDualOrPlural(document, word) && IsBeforeFunction(document, word) ? -2
            : NameCall.IsCalled(document, name) ? -1.5
            : 0.5;
    }

    /// <summary>What a part may look like at least that ends a name: much may, but for what may start with a proclitic.</summary>
    private static double LeastShapeOfLast(LinkDocument document, int word) =>
        document.Text.KeyOf(word)[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ك' ? -3 : -4.2;

    /// <summary>Whether a name ends with a word, or goes on with a given one.</summary>
    private static bool IsBeforeAnother(LinkDocument document, int word) =>
        !IsDualOrPlural(document, word) && (LastName.IsAt(document, word) || OpensName(document, word + 1) || NameStops.IsAccusative(document, word + 1));

    /// <summary>A verb of two or more: عقدتا, اجتمعوا.</summary>
    private static bool IsDualOrPlural(LinkDocument document, int word) => document.Text.KeyOf(word) is [.., 'ت' or 'و', 'ا'];

    /// <summary>طرد وليد شديرة في الدقيقة الأخيرة: a preposition or the like follows.</summary>
    private static bool IsBeforeFunction(LinkDocument document, int word) =>
        document.Follows(word + 1) && (document.Traits[word + 1] & WordTraits.Function) != 0;

    /// <summary>Whether a list has the name, of more than one part, as it stands.</summary>
    private static bool IsListedInFull(LinkDocument document, in NameReading name) =>
        name.Names > 1 && document.Listed[name.First].PersonEnd >= 0;

    /// <summary>Whether a given name starts at a word, and so another person: عادل التونسي طه ياسين.</summary>
    private static bool OpensName(LinkDocument document, int word) =>
        document.Follows(word) && (document.Traits[word] & WordTraits.GivenName) != 0 && !document.IsCommon(word);
}
