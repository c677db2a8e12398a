using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says where a person's name may start.</summary>
internal static class NameStart
{
    /// <summary>The particles that may open a name: أبو, عبد, علاء.</summary>
    public const WordTraits OpeningParticle = WordTraits.FirstParticle | WordTraits.PairParticle | WordTraits.HeadParticle;

    /// <summary>How many units to peel: one where only the rest is a given name, or looks like a name in a list of persons.</summary>
    public static byte Proclitic(LinkDocument document, int first, int personEnd)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(first);
        bool known = (document.Traits[first] & (WordTraits.GivenName | WordTraits.Particle | WordTraits.Common)) != 0;
        if ((known && !IsJoinedName(document, first, personEnd)) || key.Length < 4
            || key[0] is not ('و' or 'ل' or 'ب' or 'ف' or 'ك'))
        {
            return 0;
        }

        WordTraits peeled = document.TraitsFrom(first, 1);
        bool given = (peeled & WordTraits.GivenName) != 0
            && ((peeled & WordTraits.Common) == 0 || (peeled & WordTraits.AlsoName) != 0);
        return (byte)(given || NameLooks.IsPeeledLastName(document, first) || (peeled & (WordTraits.PairParticle | WordTraits.FirstParticle)) != 0
            || (key[0] == 'و' && personEnd == first - 1 && personEnd >= 0 && NameLooks.IsListed(document, first)) ? 1 : 0);
    }

    /// <summary>أحمد رشدي وعلي البناي: behind a person, and written as وعلى would not be.</summary>
    public static bool IsJoinedName(LinkDocument document, int first, int personEnd) =>
        personEnd >= 0 && personEnd >= first - 2 && document.Text.SurfaceOf(first)[^1] == 'ي' && document.Text.KeyOf(first)[0] == 'و'
        && document.Text.TryFind(document.Lexicon.Words, first, out LexiconWord known) && known.WrittenEnd == 'ى'
        && document.Follows(first + 1) && DefiniteArticle.MayStart(document.Text.KeyOf(first + 1)) && document.Text.KeyOf(first + 1)[^1] == 'ي';

    /// <summary>Whether a name may start with its first word.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The name, of one word so far.</param>
    /// <param name="particle">What kind of particle the word is.</param>
    public static bool Opens(LinkDocument document, ref NameReading name, WordTraits particle)
    {
        int first = name.First;
        if (IsJoined(document, first))
        {
            return true;
        }

        if ((name.Skip == 0 && document.IsCommon(first)) || NameStops.IsAccusative(document, first)
            || ((particle & (WordTraits.LastParticle | WordTraits.InnerParticle)) != 0 && !OpensDescent(document, first)))
        {
            return false;
        }

        name.Unannounced = !(name.Given || (particle & OpeningParticle) != 0 || OpensDescent(document, first) || IsAnnounced(document, name));
        return (!name.Unannounced || NameLooks.OfUnknown(document, first, name.Skip)) && !IsOther(document, name, particle);
    }

    /// <summary>Whether the word is something else, though it may be a name too: an office, a title, an adjective.</summary>
    private static bool IsOther(LinkDocument document, in NameReading name, WordTraits particle)
    {
        int first = name.First;
        if ((name.Given && IsRarelyName(document, name)) || IsDescription(document, first) || document.IsOrdinaryPhrase(first)
            || ((particle & WordTraits.House) != 0 && document.Text.SurfaceOf(first)[^1] == 'ى')
            || (name.Skip == 0 && document.IsOffice(first)))
        {
            return true;
        }

        // أمين عام النقابة
        if (document.Lexicon.Roles.Match(document, first, name.Skip, out _, out int office) && office > first)
        {
            return true;
        }

        // السيد محمد: the title stays outside, but not that of المختار ولد أجاي
        return !(name.Given && document.Follows(first + 1) && (document.Traits[first + 1] & WordTraits.Descends) != 0)
            && document.Lexicon.Titles.Match(document, first, name.Skip, out _, out int last)
            && document.Follows(last + 1) && document.Text[last + 1].Kind == WordKind.Arabic && !document.IsCommon(last + 1);
    }

    /// <summary>عودة ديدييه: an ordinary word that few are called is a name where something says so.</summary>
    private static bool IsRarelyName(LinkDocument document, in NameReading name)
    {
        ref readonly WordCue cue = ref document.Cues[name.First];
        WordTraits traits = document.TraitsFrom(name.First, name.Skip);
        return (traits & WordTraits.Common) != 0 && (traits & WordTraits.AlsoName) == 0
            && cue.Title == TitleKind.None && !cue.Role && !name.Listed && !document.SpeaksBefore(name.First) && !document.IsNationBefore(name.First);
    }

    /// <summary>المجال العربي: an adjective behind its noun.</summary>
    private static bool IsDescription(LinkDocument document, int first) =>
        first > 0 && (document.Listed[first].Kinds & ListedKinds.Adjective) != 0 && document.Follows(first)
        && document.Cues[first].Title == TitleKind.None && DefiniteArticle.MayStart(document.Text.KeyOf(first))
        && DefiniteArticle.MayStart(document.Text.KeyOf(first - 1)) && !document.IsNationBefore(first);

    /// <summary>ازقيلينة بنت خير الله: what بنت or ولد joins to a given name is one too.</summary>
    private static bool IsJoined(LinkDocument document, int first) =>
        document.Follows(first + 1) && document.Follows(first + 2)
        && (document.Traits[first + 1] & WordTraits.Descends) != 0
        && (document.Traits[first] & (WordTraits.SpeechBefore | WordTraits.SpeechAfter | WordTraits.Function | WordTraits.Verb | WordTraits.OpensTitle | WordTraits.OpensRole)) == 0
        && ((document.Traits[first + 2] & (WordTraits.GivenName | OpeningParticle)) != 0
            || (document.Traits[first + 2] == WordTraits.None && document.ShapeOf(first + 2) > 0))
        && (document.Listed[first].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0
        && !DefiniteArticle.MayStart(document.Text.KeyOf(first)) && !document.IsOrdinary(first);

    /// <summary>Whether a name starts with the part that joins a child's name to a father's.</summary>
    public static bool OpensDescent(LinkDocument document, int first) => IsDescent(document, first) || IsBen(document, first);

    /// <summary>تصريحات بن هارتلي, مرمى بن ناصر: no name stands before it.</summary>
    private static bool IsBen(LinkDocument document, int first)
    {
        const double LeastShape = 0.5;
        int next = first + 1;
        return document.Text.KeyOf(first) is "بن" && document.Follows(next) && !document.IsCommon(next)
            && document.ShapeOf(next) > LeastShape && (document.Listed[next].Kinds & ListedKinds.Thing) == 0
            && !DefiniteArticle.MayStart(document.Text.KeyOf(next))
            && (first == 0 || !document.Follows(first) || document.Text[first - 1].Kind != WordKind.Arabic || document.IsOrdinary(first - 1));
    }

    /// <summary>الملازم بن عودة قدور: behind a title or an office a name may start with the father's.</summary>
    private static bool IsDescent(LinkDocument document, int first) =>
        (document.Traits[first] & WordTraits.Descends) != 0
        && (document.Cues[first].Title != TitleKind.None || document.Cues[first].Role || document.SpeaksBefore(first));

    /// <summary>Whether a word that no table knows as a name is one by what stands before it.</summary>
    private static bool IsAnnounced(LinkDocument document, in NameReading name)
    {
        int first = name.First;
        ref readonly WordCue cue = ref document.Cues[first];
        bool titled = cue.Title != TitleKind.None;
        bool nation = document.IsNationBefore(first);
        bool speaks = document.OpensLine(first) && (document.IsSpeaker(first, first) || document.IsSpeaker(first, first + 1));
        if (!(titled || cue.Role || cue.Apposed || name.Listed || nation || speaks || document.SpeaksBefore(first)))
        {
            return false;
        }

        if (!titled && (document.IsNamedByHead(first) || document.IsLocated(first)))
        {
            // رئيس جماعة اتروكوت, السفير في بوينس آيرس: the name is the place's
            return false;
        }

        if (document.Follows(first + 1) && document.Cues[first + 1].Taken)
        {
            // وولي العهد
            return false;
        }

        bool closed = nation || (first > 0 && document.Follows(first) && DefiniteArticle.MayStart(document.Text.KeyOf(first - 1)));
        if (!titled && cue.Role && !(closed && NameLooks.IsUnknown(document, first)) && document.Follows(first + 1)
            && (document.Traits[first + 1] & WordTraits.GivenName) != 0
            && (document.Traits[first + 1] & WordTraits.Common) == 0 && !DefiniteArticle.MayStart(document.Text.KeyOf(first + 1)))
        {
            // الباحثة في مركز كارنيغي مها يحيى: the name starts at the given name
            return false;
        }

        if (document.Text.KeyOf(first) is ['ب' or 'ل' or 'ف' or 'ك' or 'و', 'ا', 'ل', _, _, ..])
        {
            return false;
        }

        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(first)[name.Skip..]);
        if (article && (!(titled || speaks) || (document.TraitsFrom(first, name.Skip + 2) & WordTraits.Common) != 0))
        {
            return false;
        }

        return document.ShapeOf(first, name.Skip) > NameLooks.Least(document, name, titled, closed, nation)
            && (document.Listed[first].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0;
    }
}
