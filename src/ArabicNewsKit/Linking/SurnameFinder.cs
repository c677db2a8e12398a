using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Finds the last names, standing alone, of persons whom the document names in full, before it too.</summary>
internal static class SurnameFinder
{
    private const int LongestKey = 48;

    /// <summary>Adds the candidates.</summary>
    /// <param name="document">The document.</param>
    /// <param name="chosen">The mentions chosen so far; a surname's full name is one of them.</param>
    public static void Find(LinkDocument document, List<int> chosen)
    {
        var surnames = new Dictionary<string, int>();
        var covered = new bool[document.Text.Count];
        foreach (int index in chosen)
        {
            Candidate candidate = document.Candidates[index];
            if (candidate.Last > candidate.First && candidate.Type == EntityType.Person)
            {
                covered.AsSpan(candidate.First, candidate.Words).Fill(true);
                foreach (string key in ShortForms(document, candidate))
                {
                    // two persons of one last name: the one that was named more fully, then first, stands
                    surnames.TryAdd(key, index);
                }
            }
        }

        if (surnames.Count == 0)
        {
            return;
        }

        var table = new KeyTable<int>(surnames);
        Span<char> joined = stackalloc char[LongestKey];
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (!covered[i] && document.Text[i].Kind is WordKind.Arabic or WordKind.Latin)
            {
                Match(document, table, i, joined);
            }
        }
    }

    private static void Match(LinkDocument document, KeyTable<int> table, int word, Span<char> joined)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        foreach (WordForm form in document.FormsOf(word))
        {
            ReadOnlySpan<char> rest = key[form.Offset..];
            if (table.TryGetValue(rest, out int full))
            {
                Add(document, word, word, form, full);
                return;
            }

            // عبد المهدي, نصر الله, بيرنرز لي: two words that are one name
            if (document.Follows(word + 1) && ((document.TraitsFrom(word, form.Offset) & WordTraits.Particle) != 0
                || (document.Traits[word + 1] & WordTraits.TailParticle) != 0))
            {
                ReadOnlySpan<char> next = document.Text.KeyOf(word + 1);
                if (rest.Length + next.Length < LongestKey)
                {
                    rest.CopyTo(joined);
                    joined[rest.Length] = ' ';
                    next.CopyTo(joined[(rest.Length + 1)..]);
                    if (table.TryGetValue(joined[..(rest.Length + next.Length + 1)], out full))
                    {
                        Add(document, word, word + 1, form, full);
                        return;
                    }
                }
            }
        }
    }

    private static void Add(LinkDocument document, int first, int last, WordForm form, int full)
    {
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
            Share = name.Share,
        });
    }

    private static bool IsDefiniteNoun(LinkDocument document, int word) =>
        word >= 0 && document.Follows(word + 1) && document.Text[word].Kind == WordKind.Arabic
        && (DefiniteArticle.MayStart(document.Text.KeyOf(word)) || document.Text.KeyOf(word).StartsWith("لل"));

    /// <summary>The forms under which a text goes on about a person: without the article, proclitics aside.</summary>
    private static IEnumerable<string> ShortForms(LinkDocument document, Candidate candidate)
    {
        NewsText text = document.Text;
        string last = text.KeyOf(candidate.Last).ToString();
        string bare = DefiniteArticle.MayStart(last) ? last[2..] : last;
        WordTraits before = document.Traits[candidate.Last - 1];
        if ((before & WordTraits.Particle) != 0 && ((document.Traits[candidate.Last] & WordTraits.LastParticle) != 0
            || (before & (WordTraits.PairParticle | WordTraits.FirstParticle | WordTraits.InnerParticle)) != 0))
        {
            yield return $"{text.KeyOf(candidate.Last - 1)} {last}";
            if ((before & WordTraits.InnerParticle) != 0 && bare.Length >= 3)
            {
                yield return bare;
            }
        }
        else if (bare.Length >= 3)
        {
            yield return bare;
        }
        else
        {
            // بيرنرز لي
            yield return $"{text.KeyOf(candidate.Last - 1)} {last}";
        }

        // names whose first part is the family's (شي جين بينغ), and persons called by their given name (تيدروس)
        string first = text.KeyOf(candidate.First)[candidate.Skip..].ToString();
        if (first.Length >= 3 && (document.TraitsFrom(candidate.First, candidate.Skip) & (WordTraits.Common | WordTraits.Particle)) == 0)
        {
            yield return first;
        }
    }
}
