using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says where a person's name may start.</summary>
internal static class NameStart
{
    /// <summary>The particles that may open a name: أبو, عبد, علاء.</summary>
    public const WordTraits OpeningParticle = WordTraits.FirstParticle | WordTraits.PairParticle | WordTraits.HeadParticle;

    /// <summary>What a word behind و in a list of persons must look like without it, to be one too.</summary>
    private const double ListedShape = 1.5;

    /// <summary>What two words that nothing announces must look like to be a name: each, and both together.</summary>
    private const double LeastOfTwo = 1;

    private const double BothOfTwo = 4;

    /// <summary>The same of two words that stand by themselves.</summary>
    private const double LeastOfParted = 0.2;

    private const double BothOfParted = 2.5;

    /// <summary>How many units to peel: one where only the rest is a given name, or looks like a name in a list of persons.</summary>
    public static byte Proclitic(LinkDocument document, int first, int personEnd)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(first);
        if ((document.Traits[first] & (WordTraits.GivenName | WordTraits.Particle | WordTraits.Common)) != 0 || key.Length < 4
            || key[0] is not ('و' or 'ل' or 'ب' or 'ف' or 'ك'))
        {
            return 0;
        }

        WordTraits peeled = document.TraitsFrom(first, 1);
        bool given = (peeled & WordTraits.GivenName) != 0
            && ((peeled & WordTraits.Common) == 0 || (peeled & WordTraits.AlsoName) != 0);
        return (byte)(given || (peeled & (WordTraits.PairParticle | WordTraits.FirstParticle)) != 0
            || (key[0] == 'و' && personEnd == first - 1 && personEnd >= 0 && IsListed(document, first)) ? 1 : 0);
    }

    /// <summary>مادورو وإينوسون, مادورو وإينوسون نشوتي: what looks like a name without its و.</summary>
    private static bool IsListed(LinkDocument document, int first) =>
        document.Follows(first)
        && (document.TraitsFrom(first, 1) & WordTraits.Common) == 0
        && (document.Listed[first].Kinds & ~(ListedKinds.Person | ListedKinds.Surname)) == 0
        && document.ShapeOf(first, 1) > Math.Max(LeastBefore(document, first + 1) < 0 ? 0 : ListedShape, document.ShapeOf(first));

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

        if ((name.Skip == 0 && document.IsCommon(first))
            || ((particle & (WordTraits.LastParticle | WordTraits.InnerParticle)) != 0 && !OpensDescent(document, first)))
        {
            return false;
        }

        if ((name.Given && IsRarelyName(document, name)) || IsDescription(document, first) || document.IsOrdinaryPhrase(first)
            || ((particle & WordTraits.House) != 0 && document.Text.SurfaceOf(first)[^1] == 'ى'))
        {
            return false;
        }

        // أمين عام النقابة
        if (document.Lexicon.Roles.Match(document, first, name.Skip, out _, out int office) && office > first)
        {
            return false;
        }

        // السيد محمد: the title stays outside
        if (document.Lexicon.Titles.Match(document, first, name.Skip, out _, out int last)
            && document.Follows(last + 1) && document.Text[last + 1].Kind == WordKind.Arabic && !document.IsCommon(last + 1))
        {
            return false;
        }

        if (name.Given || (particle & OpeningParticle) != 0 || OpensDescent(document, first) || IsAnnounced(document, name))
        {
            return true;
        }

        name.Unannounced = name.Skip == 0 && LooksLikeName(document, first);
        return name.Unannounced;
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

    /// <summary>
    /// What a word must look like at least behind what announces a name: less where a last name follows (أفلح الحضرمي, رين
    /// ألابيني), and less where the word is the last name (القاضي المجالي).
    /// </summary>
    private static double LeastShape(LinkDocument document, in NameReading name, bool titled, bool nation)
    {
        const double Least = 0.5;
        const double Parted = 1;
        ref readonly WordCue cue = ref document.Cues[name.First];
        ReadOnlySpan<char> key = document.Text.KeyOf(name.First)[name.Skip..];
        if (titled)
        {
            return !DefiniteArticle.MayStart(key) ? -2 : key[^1] == 'ي' ? -2.5 : Least;
        }

        double bound = LeastBefore(document, name.First + 1);
        if (cue.Apposed || name.Listed)
        {
            return bound < -1 ? bound : Parted;
        }

        return !(cue.Role || nation || document.SpeaksBefore(name.First)) ? Least
            : nation && IsSurelyGiven(document, name.First + 1) ? -0.5
            : Math.Min(bound, Least);
    }

    /// <summary>What a word must look like at least before one that looks like a last name; much where none follows.</summary>
    private static double LeastBefore(LinkDocument document, int next)
    {
        const double Looks = 0.5;
        if (!document.Follows(next) || document.Traits[next] != WordTraits.None
            || (document.Listed[next].Kinds & ~(ListedKinds.Person | ListedKinds.Surname)) != 0)
        {
            return double.MaxValue;
        }

        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(next));
        bool origin = article && document.Text.KeyOf(next)[^1] == 'ي' && (document.TraitsFrom(next, 2) & WordTraits.Common) == 0;
        return document.ShapeOf(next) < (origin ? -1.5 : Looks) ? double.MaxValue : origin ? -2.5 : article ? Looks : -0.5;
    }

    /// <summary>عودة ديدييه دروغبا: two words that no table knows, and that look like names.</summary>
    private static bool LooksLikeName(LinkDocument document, int first)
    {
        if (!IsUnknown(document, first) || !document.Follows(first + 1)
            || !(IsUnknown(document, first + 1) || IsSurelyGiven(document, first + 1))
            || document.Cues[first].Head is not null || document.IsLocated(first) || document.Lacks(first, Absence.NameShape))
        {
            return false;
        }

        double shape = document.ShapeOf(first);
        if (shape < LeastOfParted)
        {
            document.Note(first, Absence.NameShape);
            return false;
        }

        double next = document.ShapeOf(first + 1);
        return IsParted(document, first, first + 1)
            ? next > LeastOfParted && shape + next > BothOfParted
            : shape > LeastOfTwo && next > LeastOfTwo && shape + next > BothOfTwo;
    }

    /// <summary>إطلاق النار على مايكا دورسيت، وكان: a particle or verb stands before two words, a mark or one of these behind them.</summary>
    private static bool IsParted(LinkDocument document, int first, int last)
    {
        const WordTraits Parts = WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore;
        return (first == 0 || !document.Follows(first) || (document.Traits[first - 1] & Parts) != 0)
            && (!document.Follows(last + 1) || document.Text[last + 1].Kind == WordKind.Symbol || (document.Traits[last + 1] & Parts) != 0);
    }

    private static bool IsSurelyGiven(LinkDocument document, int word) =>
        document.Follows(word) && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Common | WordTraits.Particle)) == WordTraits.GivenName;

    private static bool IsUnknown(LinkDocument document, int word) =>
        document.Traits[word] == WordTraits.None && document.Text[word].Kind == WordKind.Arabic
        && document.Listed[word].Kinds == ListedKinds.None && !DefiniteArticle.MayStart(document.Text.KeyOf(word));

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
        if (!titled && (document.IsNamedByHead(first) || document.IsLocated(first)))
        {
            // رئيس جماعة اتروكوت, السفير في بوينس آيرس: the name is the place's
            return false;
        }

        bool nation = document.IsNationBefore(first);
        if (!titled && cue.Role && !(nation && IsUnknown(document, first)) && document.Follows(first + 1)
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

        bool speaks = document.OpensLine(first) && (document.IsSpeaker(first, first) || document.IsSpeaker(first, first + 1));
        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(first)[name.Skip..]);
        if (article && (!(titled || speaks) || (document.TraitsFrom(first, name.Skip + 2) & WordTraits.Common) != 0))
        {
            return false;
        }

        return (titled || cue.Role || cue.Apposed || name.Listed || document.SpeaksBefore(first) || nation || speaks)
            && document.ShapeOf(first, name.Skip)
                > LeastShape(document, name, titled, nation)
            && (document.Listed[first].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0;
    }
}
