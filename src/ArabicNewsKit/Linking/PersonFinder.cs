using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds persons that no gazetteer holds: by titles, offices, words of saying, given names and the shape of words.</summary>
internal static class PersonFinder
{
    private const int LongestName = 6;

    public static void Find(LinkDocument document)
    {
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (document.Text[i].Kind != WordKind.Arabic || document.Cues[i].Taken)
            {
                continue;
            }

            int last = Read(document, i, document.Listed[i].PersonEnd);
            if (last >= i)
            {
                i = last;
            }
        }
    }

    /// <summary>Reads a name that starts at a word, and adds it if the evidence will do.</summary>
    /// <returns>The name's last word, or -1.</returns>
    private static int Read(LinkDocument document, int first, int listedUntil)
    {
        LinkWeights.PersonWeights weights = document.Lexicon.Weights.Person;
        ref readonly WordCue cue = ref document.Cues[first];
        NewsText text = document.Text;
        ReadOnlySpan<char> key = text.KeyOf(first);
        WordTraits traits = document.Traits[first];
        int skip = 0;
        if ((traits & (WordTraits.GivenName | WordTraits.Particle)) == 0 && key.Length > 4 && key[0] is 'و' or 'ل' or 'ب' or 'ف')
        {
            WordTraits peeled = document.TraitsFrom(first, 1);
            if ((peeled & WordTraits.GivenName) != 0 && ((peeled & WordTraits.Common) == 0 || (peeled & WordTraits.AlsoName) != 0))
            {
                skip = 1;
                traits = peeled;
            }
        }

        bool given = (traits & WordTraits.GivenName) != 0;
        bool ordinary = (traits & WordTraits.Common) != 0;
        if (skip == 0 && document.IsCommon(first))
        {
            return -1;
        }

        bool speech = SpeaksBefore(document, first);
        bool announced = cue.Title is not null || cue.Role || speech;
        string? particle = document.Lexicon.ParticleSide(key[skip..]);
        double shape = document.Lexicon.Shape.Score(DefiniteArticle.MayStart(key[skip..]) ? key[(skip + 2)..] : key[skip..]);
        if (!given && particle is not ("first" or "pair") && !(announced && shape > 0.5))
        {
            return -1;
        }

        if (!given && (document.Listed[first].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) != 0)
        {
            return -1;
        }

        if (DefiniteArticle.MayStart(key[skip..]) && !given && cue.Title is null)
        {
            return -1;
        }

        double sum = Math.Clamp(shape, -4, 6);
        double odds = weights.Bias + (given ? (ordinary ? weights.GivenCommon : weights.Given) : 0);
        int words = 1;
        int last = first;
        bool joined = particle is "first" or "pair";
        if (joined)
        {
            odds += weights.Particle;
        }

        while (last - first + 1 < LongestName && document.Follows(last + 1))
        {
            int next = last + 1;
            if (text[next].Kind == WordKind.Symbol && IsGlued(text, next) && next + 1 < text.Count)
            {
                next++;
            }

            if (text[next].Kind != WordKind.Arabic || next >= text.Count)
            {
                break;
            }

            ReadOnlySpan<char> more = text.KeyOf(next);
            WordTraits moreTraits = document.Traits[next];
            string? side = document.Lexicon.ParticleSide(more);
            bool moreGiven = (moreTraits & WordTraits.GivenName) != 0;
            if (!joined && side is "inner" or "first" or "pair" && document.Follows(next + 1) && !document.IsCommon(next + 1))
            {
                last = next;
                joined = true;
                odds += side == "pair" ? 0 : weights.Particle;
                continue;
            }

            if (side == "last")
            {
                last = next;
                joined = false;
                odds += weights.Particle;
                continue;
            }

            double moreShape = Math.Clamp(ShapeOf(document, next), -4, 6);
            if (!joined && !Continues(document, first, next, moreGiven, moreShape, listedUntil, words))
            {
                break;
            }

            if (joined && document.IsCommon(next) && !moreGiven && !DefiniteArticle.MayStart(more))
            {
                break;
            }

            if (moreGiven && (moreTraits & WordTraits.Common) == 0)
            {
                odds += weights.GivenMore;
            }

            sum += moreShape;
            words++;
            last = next;
            joined = false;
        }

        // a joining word needs what it joins
        while (last > first && document.Lexicon.ParticleSide(text.KeyOf(last)) is "inner" or "first" or "pair" && joined)
        {
            last--;
            joined = false;
        }

        if (particle is "first" or "pair" && last == first)
        {
            return -1;
        }

        if (last <= listedUntil)
        {
            return -1;
        }

        odds += cue.Title switch
        {
            "rank" => weights.Rank,
            "honorific" => weights.Honorific,
            "occupation" => weights.Occupation,
            _ => cue.Role ? weights.Role : speech ? weights.Speech : 0,
        };
        odds += weights.Shape * sum / words;
        odds += last > first ? 0 : cue.Title is "rank" or "honorific" ? weights.Single / 2 : weights.Single;
        odds += weights.Long * Math.Max(0, words - 4);
        odds += SpeaksAfter(document, last) ? weights.After : 0;
        if (odds < -1)
        {
            return -1;
        }

        document.Candidates.Add(new Candidate
        {
            First = first,
            Last = last,
            Skip = (byte)skip,
            Source = CandidateSource.Person,
            Type = EntityType.Person,
            Chosen = -1,
            FullName = -1,
            LogOdds = odds,
            Share = 1,
        });
        return odds > 0 ? last : -1;
    }

    private static bool Continues(
        LinkDocument document, int first, int next, bool given, double shape, int listedUntil, int words)
    {
        NewsText text = document.Text;
        ReadOnlySpan<char> key = text.KeyOf(next);
        WordTraits traits = document.Traits[next];
        if (next <= listedUntil)
        {
            return true;
        }

        if (document.IsCommon(next) || ((traits & (WordTraits.SpeechBefore | WordTraits.SpeechAfter)) != 0 && !given))
        {
            return false;
        }

        if (document.Cues[next].Title is not null || document.Lexicon.Titles.Match(text, next, key, out _) is not null)
        {
            return given;
        }

        ListedKinds listed = document.Listed[next].Kinds;
        bool article = DefiniteArticle.MayStart(key);
        if ((listed & ListedKinds.Adjective) != 0)
        {
            // محمد المصري is a name; after a longer or a foreign name the nation is said of the person
            return article && words == 1 && listedUntil < 0 && (document.Traits[first] & WordTraits.GivenName) != 0
                && !document.Cues[first].Role;
        }

        if (given)
        {
            return true;
        }

        if ((listed & ListedKinds.Thing) != 0)
        {
            return false;
        }

        // behind a listed full name only what is surely a name goes on
        double least = listedUntil >= 0 ? 3 : words == 1 ? -0.7 : 0.5;
        if (article)
        {
            bool nisba = key[^1] == 'ي';
            return document.Lexicon.TraitsOf(key[2..]) is var bare
                && ((bare & WordTraits.Common) == 0 || (bare & WordTraits.AlsoName) != 0)
                && (shape > (nisba ? least - 2.5 : least + 0.5));
        }

        if (key.Length > 3 && key[0] is 'و' or 'ب' or 'ل' or 'ف' && StartsName(document, next))
        {
            return false;
        }

        return shape > least;
    }

    /// <summary>Whether another name starts behind the proclitic of a word: جون وماري.</summary>
    private static bool StartsName(LinkDocument document, int word)
    {
        WordTraits traits = document.TraitsFrom(word, 1);
        return (traits & (WordTraits.GivenName | WordTraits.Common)) != 0 || DefiniteArticle.MayStart(document.Text.KeyOf(word)[1..]);
    }

    private static double ShapeOf(LinkDocument document, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        return document.Lexicon.Shape.Score(DefiniteArticle.MayStart(key) ? key[2..] : key);
    }

    private static bool IsGlued(NewsText text, int symbol) =>
        text.KeyOf(symbol)[0] is '-' or '‑' && text[symbol].Before == WordBreak.None && symbol + 1 < text.Count
        && text[symbol + 1].Before == WordBreak.None;

    private static bool SpeaksBefore(LinkDocument document, int first) =>
        first > 0 && document.Follows(first) && (document.Traits[first - 1] & WordTraits.SpeechBefore) != 0;

    private static bool SpeaksAfter(LinkDocument document, int last)
    {
        int next = last + 1;
        if (next < document.Text.Count && document.Text[next].Kind == WordKind.Symbol && document.Text.KeyOf(next)[0] is '،' or ',')
        {
            next++;
        }

        return document.Follows(next)
            && ((document.Traits[next] & (WordTraits.SpeechAfter | WordTraits.SpeechBefore)) != 0);
    }
}
