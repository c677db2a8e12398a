using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds the last names, standing alone, of persons whom the document names in full, before it too.</summary>
internal static class SurnameFinder
{
    /// <summary>Adds the candidates.</summary>
    /// <param name="document">The document.</param>
    /// <param name="chosen">The mentions chosen so far; a surname's full name is one of them.</param>
    public static void Find(LinkDocument document, ReadOnlySpan<int> chosen)
    {
        using var names = new ShortNames(document.Text);
        foreach (int index in chosen)
        {
            ref readonly Candidate candidate = ref document.Candidates[index];
            if (IsFullName(candidate))
            {
                AddForms(document, names, index, candidate);
            }
        }

        document.Admit(names.Hashes, Absence.ShortName);
        int start = 0;
        for (int at = 0; at <= chosen.Length && names.Count > 0; at++)
        {
            if (at == chosen.Length)
            {
                Match(document, names, start, document.Text.Count);
            }
            else if (document.Candidates[chosen[at]] is var full && IsFullName(full))
            {
                Match(document, names, start, full.First);
                start = full.Last + 1;
            }
        }
    }

    private static bool IsFullName(in Candidate candidate) => candidate.Last > candidate.First && candidate.Type == EntityType.Person;

    /// <summary>Looks for short forms in a stretch between full names.</summary>
    private static void Match(LinkDocument document, ShortNames names, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool pairs = i + 1 < document.Text.Count && names.MayBeSecond(i + 1) && document.Follows(i + 1);
            if (document.Text[i].Kind is WordKind.Arabic or WordKind.Latin && (pairs || !document.Lacks(i, Absence.ShortName))
                && !Match(document, names, i, pairs))
            {
                document.Note(i, Absence.ShortName);
            }
        }
    }

    private static bool Match(LinkDocument document, ShortNames names, int word, bool pairs)
    {
        int number = 0;
        foreach (WordForm form in document.FormsOf(word))
        {
            int full;

            // عبد المهدي, نصر الله, بيرنرز لي: two words that are one name
            if (pairs && names.TryFind(word, form.Offset, word + 1, out full))
            {
                Add(document, word, word + 1, form, full);
                return true;
            }

            if (names.MayHold(document.FormHash(word, number++)) && names.TryFind(word, form.Offset, -1, out full))
            {
                Add(document, word, word, form, full);
                return true;
            }
        }

        return false;
    }

    private static void Add(LinkDocument document, int first, int last, WordForm form, int full)
    {
        if (first == last && IsTitle(document, first, form))
        {
            return;
        }

        LinkWeights.SurnameWeights weights = document.Lexicon.Weights.Surname;
        Candidate name = document.Candidates[full];
        ReadOnlySpan<char> written = document.Text.KeyOf(name.Last);
        bool definite = first == last && DefiniteArticle.MayStart(written);
        if (definite && !form.Article)
        {
            return;
        }

        double odds = weights.Bias;
        ref readonly WordCue cue = ref document.Cues[first];
        bool announced = cue.Title != TitleKind.None || cue.Role
            || (first > 0 && document.Follows(first) && (document.Traits[first - 1] & WordTraits.SpeechBefore) != 0);
        odds += announced ? weights.Cue : 0;
        odds += document.Text.KeyOf(first)[form.Offset..].SequenceEqual(document.Text.KeyOf(name.First)[name.Skip..]) ? weights.First : 0;
        if (first == last)
        {
            ListedKinds listed = document.Listed[first].Kinds;
            if ((listed & ListedKinds.Adjective) != 0 && IsDefiniteNoun(document, first - 1) && cue.Title == TitleKind.None)
            {
                // الجيش السوداني: the adjective, whoever else bears it as a name
                return;
            }

            odds += (listed & (ListedKinds.Thing | ListedKinds.Adjective)) != 0 ? weights.Listed : 0;
            WordTraits traits = document.TraitsFrom(first, form.Offset) | document.Traits[first];
            if ((traits & WordTraits.Common) != 0)
            {
                odds += (traits & WordTraits.Function) != 0 ? weights.Common * 2
                    : !form.Article && (traits & (WordTraits.AlsoName | WordTraits.GivenName)) != 0 ? weights.Ordinary
                    : weights.Common;
            }

            if ((traits & WordTraits.GivenName) != 0 && !form.Article)
            {
                odds += weights.Given;
            }
        }

        // a reading as a person unknown so far gives way to the person of that name
        int rival = document.PersonAt[first];
        if (rival >= 0 && document.Candidates[rival].Last == last)
        {
            odds = Math.Max(odds, document.Candidates[rival].LogOdds + 0.5);
        }

        document.Candidates.Add(new Candidate
        {
            First = first,
            Last = last,
            Skip = form.Skip,
            Article = form.Article,
            Source = CandidateSource.Surname,
            Type = EntityType.Person,
            Chosen = name.Chosen,
            FullName = full,
            LogOdds = odds,
            Share = name.Chosen >= 0 ? LinkScorer.Share(document, name) : 1,
        });
    }

    /// <summary>السيد in والسيد رئيس الجمعية, though a باسم السيد is named.</summary>
    private static bool IsTitle(LinkDocument document, int word, WordForm form)
    {
        int next = word + 1;
        return document.Follows(next) && document.Cues[next].Title != TitleKind.None
            && (!document.IsCommon(next) || (document.Traits[next] & WordTraits.OpensRole) != 0)
            && (document.TraitsOf(word, form) & WordTraits.OpensTitle) != 0;
    }

    private static bool IsDefiniteNoun(LinkDocument document, int word) =>
        word >= 0 && document.Follows(word + 1) && document.Text[word].Kind == WordKind.Arabic
        && (DefiniteArticle.MayStart(document.Text.KeyOf(word)) || document.Text.KeyOf(word).StartsWith("لل"));

    /// <summary>Adds the forms under which a text goes on about a person: without the article, proclitics aside.</summary>
    private static void AddForms(LinkDocument document, ShortNames names, int index, in Candidate full)
    {
        NewsText text = document.Text;
        ReadOnlySpan<char> last = text.KeyOf(full.Last);
        int article = DefiniteArticle.MayStart(last) ? 2 : 0;
        WordTraits before = document.Traits[full.Last - 1];
        bool compound = last is "الله" || (before & WordTraits.Particle) != 0 && ((document.Traits[full.Last] & WordTraits.LastParticle) != 0
            || (before & (WordTraits.PairParticle | WordTraits.FirstParticle | WordTraits.InnerParticle)) != 0);
        if (compound)
        {
            names.Add(index, full.Last - 1, 0, full.Last);
        }

        if ((!compound || (before & WordTraits.InnerParticle) != 0) && last.Length - article >= 3)
        {
            names.Add(index, full.Last, article);
        }
        else if (!compound)
        {
            // بيرنرز لي
            names.Add(index, full.Last - 1, 0, full.Last);
        }

        // names whose first part is the family's (شي جين بينغ), and persons called by their given name (تيدروس)
        if (text[full.First].KeyLength - full.Skip >= 3
            && (document.TraitsFrom(full.First, full.Skip) & (WordTraits.Common | WordTraits.Particle)) == 0)
        {
            names.Add(index, full.First, full.Skip);
        }
    }
}
