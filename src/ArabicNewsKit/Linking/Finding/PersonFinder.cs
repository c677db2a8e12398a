using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds persons that no gazetteer holds: by titles, offices, words of saying, given names and the shape of words.</summary>
internal static class PersonFinder
{
    /// <summary>The most parts of a name, joining words not counted.</summary>
    private const int LongestName = 6;

    /// <summary>The most words of a name, joining words counted, so that a walk stays bounded.</summary>
    private const int MostWords = 12;

    /// <summary>The longest syllable of an East Asian name.</summary>
    private const int LongestSyllable = 4;

    /// <summary>The shape of what is a name by its place.</summary>
    private const double Named = 3;

    /// <summary>Below this log odds a candidate is not kept at all.</summary>
    private const double LeastOdds = -1;

    public static void Find(LinkDocument document)
    {
        Span<double> features = stackalloc double[LinkWeights.PersonFeatures];
        int personEnd = -1;
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (document.Text[i].Kind != WordKind.Arabic || document.Cues[i].Taken || NameReading.Read(document, i) is not { } name)
            {
                continue;
            }

            if (name.Last <= document.Listed[i].PersonEnd)
            {
                i = personEnd = document.Listed[i].PersonEnd;
            }
            else
            {
                Measure(document, name, personEnd, features);
                double odds = document.Lexicon.Weights.Person(features);
                document.Trace?.Invoke(name.First, name.Last, features);
                if (odds > LeastOdds)
                {
                    document.PersonAt[i] = document.Candidates.Count;
                    document.Candidates.Add(new Candidate
                    {
                        First = i,
                        Last = name.Last,
                        Skip = name.Skip,
                        Source = CandidateSource.Person,
                        Type = EntityType.Person,
                        Chosen = -1,
                        FullName = -1,
                        LogOdds = odds,
                        Share = 1,
                    });
                }

                if (odds > 0)
                {
                    i = personEnd = name.Last;
                }
            }
        }
    }

    /// <param name="document">The document.</param>
    /// <param name="name">The words that may be a name.</param>
    /// <param name="personEnd">The last word of the person before; -1 for none.</param>
    /// <param name="features">Filled with what is measured.</param>
    private static void Measure(LinkDocument document, in NameReading name, int personEnd, Span<double> features)
    {
        features.Clear();
        ref readonly WordCue cue = ref document.Cues[name.First];
        bool titled = cue.Title is TitleKind.Rank or TitleKind.Honorific;
        bool single = name.First == name.Last;
        Set(features, PersonFeature.Bias, 1);
        Set(features, PersonFeature.Rank, cue.Title == TitleKind.Rank);
        Set(features, PersonFeature.Honorific, cue.Title == TitleKind.Honorific);
        Set(features, PersonFeature.Occupation, cue.Title == TitleKind.Occupation);
        Set(features, PersonFeature.Role, cue.Title == TitleKind.None && cue.Role && document.EndsDescription(name.First - 1));
        Set(features, PersonFeature.Speech, cue.Title == TitleKind.None && document.SpeaksBefore(name.First));
        Set(features, PersonFeature.Nation, cue.Title == TitleKind.None && document.IsNationBefore(name.First));
        Set(features, PersonFeature.After, document.SpeaksAfter(name.Last));
        Set(features, PersonFeature.Given, name.Given && (!name.Ordinary || cue.Title != TitleKind.None));
        Set(features, PersonFeature.Ordinary, name.Given && name.Ordinary && cue.Title == TitleKind.None);
        Set(features, PersonFeature.GivenMore, Math.Min(name.MoreGiven, 2));
        Set(features, PersonFeature.Shape, name.MeanShape);
        Set(features, PersonFeature.LeastShape, name.LeastShape);
        Set(features, PersonFeature.Single, single && !titled);
        Set(features, PersonFeature.SingleTitled, single && titled);
        Set(features, PersonFeature.SingleGiven, single && name.Given);
        Set(features, PersonFeature.Long, Math.Max(0, name.Parts - 3));
        Set(features, PersonFeature.Joints, Math.Min(name.Joints, 2));
        Set(features, PersonFeature.Article, DefiniteArticle.MayStart(document.Text.KeyOf(name.Last)));
        Set(features, PersonFeature.Repeated, Math.Log(document.Occurrences(name.Last)));
        Set(features, PersonFeature.Punctuated, name.First > 0 && document.Text[name.First - 1].Kind == WordKind.Symbol);
        Set(features, PersonFeature.Listed, name.HoldsListed);
        Set(features, PersonFeature.Family, !single && (document.Listed[name.Last].Kinds & (ListedKinds.Person | ListedKinds.Surname)) != 0);
        Set(features, PersonFeature.Peeled, name.Skip > 0);
        Set(features, PersonFeature.Nisba, !single && name.Given && IsNisba(document.Text.KeyOf(name.Last)));
        Set(features, PersonFeature.Listing, IsListing(document, name, personEnd));
        Set(features, PersonFeature.OrdinaryGiven, name.Given && name.Ordinary && name.MoreGiven > 0);
    }

    private static bool IsNisba(ReadOnlySpan<char> key) => DefiniteArticle.MayStart(key) && key[^1] == 'ي';

    private static bool IsListing(LinkDocument document, in NameReading name, int personEnd) =>
        personEnd >= 0 && (personEnd == name.First - 1
            ? name.Skip > 0
            : personEnd == name.First - 2 && document.Text.KeyOf(name.First - 1)[0] is '،' or ',' or 'و');

    private static void Set(Span<double> features, PersonFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;

    private static void Set(Span<double> features, PersonFeature feature, double value) => features[(int)feature] = value;

    /// <summary>A stretch of words read as a person's name.</summary>
    private struct NameReading
    {
        private const WordTraits OpeningParticle = WordTraits.FirstParticle | WordTraits.PairParticle | WordTraits.HeadParticle;

        public int First;
        public int Last;
        public byte Skip;

        /// <summary>The first word is a given name.</summary>
        public bool Given;

        /// <summary>And an ordinary word too.</summary>
        public bool Ordinary;
        public int Parts;

        /// <summary>The first part is of two words: عبد الله, أبو مازن.</summary>
        public bool Compound;
        public int MoreGiven;
        public int Joints;
        public double LeastShape;
        public bool HoldsListed;
        private double shapes;

        public readonly double MeanShape => shapes / Parts;

        /// <summary>Reads the name that may start at a word; null where none may.</summary>
        public static NameReading? Read(LinkDocument document, int first)
        {
            NewsText text = document.Text;
            ReadOnlySpan<char> key = text.KeyOf(first);
            var name = new NameReading { First = first, Last = first, Parts = 1, Skip = Proclitic(document, first) };
            WordTraits traits = document.TraitsFrom(first, name.Skip);
            name.Given = (traits & WordTraits.GivenName) != 0;
            name.Ordinary = (traits & WordTraits.Common) != 0;
            ReadOnlySpan<char> rest = key[name.Skip..];
            WordTraits side = traits & WordTraits.Particle;
            if (!Opens(document, first, name, rest, side))
            {
                return null;
            }

            name.shapes = name.LeastShape = document.ShapeOf(first, name.Skip);
            name.HoldsListed = (document.Listed[first].Kinds & ListedKinds.Thing) != 0;
            if (side == WordTraits.HeadParticle && !IsLastParticle(document, first + 1))
            {
                // صلاح السعدني: no صلاح الدين, but a given name
                side = WordTraits.None;
            }

            bool joined = (side & OpeningParticle) != 0;
            name.Compound = joined;
            name.Joints = joined ? 1 : 0;
            bool open = name.Continue(document, joined, side);

            // وجود is no جود: what a proclitic is taken off must go on as a name
            return open || (name.Last == first && !name.MayStandAlone(document)) ? null : name;
        }

        private readonly bool MayStandAlone(LinkDocument document)
        {
            ref readonly WordCue cue = ref document.Cues[First];
            if (Skip > 0 || (Ordinary && cue.Title == TitleKind.None))
            {
                return false;
            }

            return Given || cue.Title != TitleKind.None || document.SpeaksBefore(First) || (cue.Role && LeastShape > 2.5);
        }

        /// <summary>Takes the words that go on with the name.</summary>
        /// <returns>Whether a joining word is left without what it joins.</returns>
        private bool Continue(LinkDocument document, bool joined, WordTraits side)
        {
            NewsText text = document.Text;
            int solid = joined ? First - 1 : First;
            while (Parts < LongestName && Last - First < MostWords && document.Follows(Last + 1))
            {
                int next = Last + 1;
                if (IsGlued(text, next))
                {
                    next++;
                }

                if (text[next].Kind != WordKind.Arabic)
                {
                    break;
                }

                WordTraits before = side;
                side = document.Traits[next] & WordTraits.Particle;
                bool given = (document.Traits[next] & WordTraits.GivenName) != 0;
                if (IsTail(document, next))
                {
                    Last = solid = next;
                    joined = false;
                    Joints++;
                    continue;
                }

                if (IsOfGod(document, next))
                {
                    Last = solid = next + 1;
                    joined = false;
                    Parts++;
                    Joints++;
                    shapes += Named;
                    continue;
                }

                if (side == WordTraits.LastParticle && ((before & (WordTraits.HeadParticle | WordTraits.PairParticle)) != 0 || !joined))
                {
                    Last = solid = next;
                    joined = false;
                    Joints++;
                    continue;
                }

                if (before == WordTraits.HeadParticle && joined && !given)
                {
                    break;
                }

                if ((side & (WordTraits.InnerParticle | WordTraits.FirstParticle | WordTraits.PairParticle)) != 0
                    || (side == WordTraits.HeadParticle && IsLastParticle(document, next + 1)))
                {
                    Last = next;
                    joined = true;
                    Joints++;
                    continue;
                }

                if (joined ? !document.MayBeJoined(next) : !Continues(document, next, given))
                {
                    break;
                }

                MoreGiven += given && (document.Traits[next] & WordTraits.Common) == 0 ? 1 : 0;
                // what is joined is a name whatever it looks like: محمد أبو لموشة
                double shape = joined ? Math.Max(0, document.ShapeOf(next)) : document.ShapeOf(next);
                shapes += shape;
                LeastShape = Math.Min(LeastShape, shape);
                HoldsListed |= (document.Listed[next].Kinds & ListedKinds.Thing) != 0;
                Parts++;
                Last = solid = next;
                joined = false;
            }

            Last = solid;
            return solid < First;
        }

        private readonly bool Continues(LinkDocument document, int next, bool given)
        {
            NewsText text = document.Text;
            ReadOnlySpan<char> key = text.KeyOf(next);
            WordTraits traits = document.Traits[next];
            int listedUntil = document.Listed[First].PersonEnd;
            if (next <= listedUntil)
            {
                return true;
            }

            if (Given && Parts <= 2 && (traits & WordTraits.Regnal) != 0)
            {
                return true;
            }

            if (document.IsCommon(next) || IsAccusative(document, next) || ((traits & (WordTraits.SpeechBefore | WordTraits.SpeechAfter)) != 0 && !given)
                || OpensOffice(document, next))
            {
                return false;
            }

            ListedKinds listed = document.Listed[next].Kinds;
            bool article = DefiniteArticle.MayStart(key);
            if ((listed & ListedKinds.Adjective) != 0)
            {
                // محمد المصري is a name; after a longer one or an office the nation is said of the person
                return Parts == (Compound ? 2 : 1) && listedUntil < 0 && !OpensName(document, next + 1) && (Given || Joints > 0)
                    && (article || document.Cues[First].Title != TitleKind.None || document.Cues[First].Role);
            }

            if (given)
            {
                // ماجد الكتبي أشرف على: the verb
                return Parts < 2 || (traits & WordTraits.Common) == 0 || !document.Follows(next + 1)
                    || (document.Traits[next + 1] & WordTraits.Function) == 0;
            }

            if ((listed & ListedKinds.Thing) != 0)
            {
                return false;
            }

            double shape = document.ShapeOf(next);
            bool named = Given || Joints > 0 || document.Cues[First].Title != TitleKind.None;

            // a given name behind a title, an office or a word of saying wants its last name, whatever that looks like
            bool called = Given && (document.Cues[First].Title != TitleKind.None || document.Cues[First].Role || document.SpeaksBefore(First));
            if (article)
            {
                WordTraits bare = document.TraitsFrom(next, 2);
                bool ordinary = (bare & WordTraits.Common) != 0 && (bare & (WordTraits.AlsoName | WordTraits.GivenName)) == 0;
                return !ordinary && (bare & WordTraits.StopsComplement) == 0 && !key.EndsWith("ات")
                    && (listedUntil < 0 || key[^1] == 'ي')
                    && shape > (listedUntil >= 0 ? 1.5
                        : Parts > 1 ? (key[^1] == 'ي' ? -4 : DefiniteArticle.MayStart(text.KeyOf(Last)) ? 2 : -2)
                        : called || (named && key[^1] == 'ي') ? -5.5
                        : named ? -3
                        : 0.5);
            }

            if (key.Length > 3 && key[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ك' && document.StartsAnew(next))
            {
                return false;
            }

            // behind a listed full name only what is surely a name goes on
            return shape > (listedUntil >= 0 ? 3 : Parts == 1 ? called ? -5.5 : named ? -1.5 : -0.7 : 0);
        }

        /// <summary>A word of office that has its complement behind it: أميتاب باتشان نجم السينما.</summary>
        private readonly bool OpensOffice(LinkDocument document, int word)
        {
            if ((document.Traits[word] & WordTraits.AlsoName) != 0 && (Given || Joints > 0) && DefiniteArticle.MayStart(document.Text.KeyOf(word)))
            {
                // ندى الحاج شاهين, محمد ولد الشيخ الغزواني
                return false;
            }

            if (document.Lexicon.Titles.Match(document, word, 0, out _, out int last)
                && (last > word || DefiniteArticle.MayStart(document.Text.KeyOf(word))))
            {
                // بدر الملا is a name, unless the title has one of its own behind it
                return last > word || Parts > 1 || !Given
                    || (document.Follows(word + 1) && document.Text[word + 1].Kind == WordKind.Arabic && !document.IsCommon(word + 1)
                        && document.ShapeOf(word + 1) > 0);
            }

            return document.Lexicon.Roles.Match(document, word, 0, out _, out last)
                && (last > word || (document.Follows(word + 1) && document.Text[word + 1].Kind == WordKind.Arabic
                    && (DefiniteArticle.MayStart(document.Text.KeyOf(word + 1))
                        || (document.Listed[word + 1].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) != 0)));
        }

        private static bool Opens(LinkDocument document, int first, in NameReading name, ReadOnlySpan<char> rest, WordTraits side)
        {
            ref readonly WordCue cue = ref document.Cues[first];
            if (name.Skip == 0 && document.IsCommon(first))
            {
                return false;
            }

            if ((side & (WordTraits.LastParticle | WordTraits.InnerParticle)) != 0)
            {
                return false;
            }

            // السيد محمد: the title stays outside
            if (document.Lexicon.Titles.Match(document, first, name.Skip, out _, out int last)
                && document.Follows(last + 1) && document.Text[last + 1].Kind == WordKind.Arabic && !document.IsCommon(last + 1))
            {
                return false;
            }

            if (name.Given || (side & OpeningParticle) != 0)
            {
                return true;
            }

            bool announced = cue.Title != TitleKind.None || cue.Role || document.SpeaksBefore(first) || document.IsNationBefore(first);
            if (cue.Title == TitleKind.None && cue.Role && document.Follows(first + 1) && (document.Traits[first + 1] & WordTraits.GivenName) != 0
                && (document.Traits[first + 1] & WordTraits.Common) == 0)
            {
                // الباحثة في مركز كارنيغي مها يحيى: the name starts at the given name
                return false;
            }

            bool article = DefiniteArticle.MayStart(rest);
            if (article && (document.TraitsFrom(first, name.Skip + 2) & WordTraits.Common) != 0)
            {
                return false;
            }

            return announced && document.ShapeOf(first, name.Skip) > (cue.Title == TitleKind.None || article ? 0.5 : -2)
                && (document.Listed[first].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0
                && (!article || cue.Title != TitleKind.None);
        }

        /// <summary>How many units to peel: one where only the rest is a given name.</summary>
        private static byte Proclitic(LinkDocument document, int first)
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
            return (byte)(given || (peeled & (WordTraits.PairParticle | WordTraits.FirstParticle)) != 0 ? 1 : 0);
        }

        /// <summary>Whether a given name starts at a word, and so another person: عادل التونسي طه ياسين.</summary>
        private static bool OpensName(LinkDocument document, int word) =>
            document.Follows(word) && (document.Traits[word] & WordTraits.GivenName) != 0 && !document.IsCommon(word);

        /// <summary>دخل الله, عطية الله: two words that are one; not حفظه الله or رسول الله.</summary>
        private static bool IsOfGod(LinkDocument document, int word)
        {
            const string God = "الله";
            ReadOnlySpan<char> surface = document.Text.SurfaceOf(word);
            return document.Follows(word + 1) && document.Text.KeyOf(word + 1).SequenceEqual(God)
                && surface.Length <= LongestSyllable && surface[^1] != 'ه' && !DefiniteArticle.MayStart(document.Text.KeyOf(word))
                && (document.Traits[word] & (WordTraits.Function | WordTraits.Particle)) == 0
                && surface is not ("رسول" or "شاء" or "سمح" or "حمد" or "حزب" or "رضي" or "صلى" or "رحم" or "قدر" or "سبيل" or "كتاب");
        }

        /// <summary>لي in تيم بيرنرز لي, هو in ري يونغ هو: only behind foreign names, the second behind short words alone.</summary>
        private readonly bool IsTail(LinkDocument document, int word)
        {
            if ((document.Traits[word] & WordTraits.TailParticle) == 0 || Parts < 2)
            {
                return false;
            }

            bool pronoun = (document.Traits[word] & WordTraits.InnerParticle) == 0;
            for (int i = First; i < word; i++)
            {
                if (DefiniteArticle.MayStart(document.Text.KeyOf(i)) || (pronoun && document.Text.KeyOf(i).Length - (i == First ? Skip : 0) > LongestSyllable))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>An indefinite accusative: قال جون مازحًا, بعث معاوية جيشا.</summary>
        private static bool IsAccusative(LinkDocument document, int word)
        {
            ReadOnlySpan<char> surface = document.Text.SurfaceOf(word);
            if (surface[^1] == 'ً' || (surface.Length > 2 && surface[^2] == 'ً'))
            {
                return true;
            }

            ReadOnlySpan<char> key = document.Text.KeyOf(word);
            return key[^1] == 'ا' && document.Lexicon.Words.TryGetValue(key[..^1], out LexiconWord stem)
                && (stem.Traits & WordTraits.Common) != 0 && (stem.Traits & (WordTraits.GivenName | WordTraits.AlsoName)) == 0;
        }

        private static bool IsLastParticle(LinkDocument document, int word) =>
            document.Follows(word) && (document.Traits[word] & WordTraits.LastParticle) != 0;

        private static bool IsGlued(NewsText text, int symbol) =>
            symbol + 1 < text.Count && text[symbol].Kind == WordKind.Symbol && text.KeyOf(symbol)[0] is '-' or '‑'
            && text[symbol].Before == WordBreak.None && text[symbol + 1].Before == WordBreak.None;
    }
}
