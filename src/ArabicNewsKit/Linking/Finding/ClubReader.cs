using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Reads the words with which a club's name may start. The room is rented, to be given back.</summary>
internal sealed class ClubReader : IDisposable
{
    private const double OfSureName = 4;
    private const double OfTownsName = 2.5;
    private const double OfListedName = 1.5;
    private const double OfTown = 1;
    private const double OfUnknownWord = 0.5;
    private const int LongestForeign = 3;

    private readonly LinkDocument document;
    private readonly SportVotes sport;
    private readonly ClubSurroundings around;

    /// <summary>The candidates, from 1, that list a club, and those that list a town, by their first words.</summary>
    private readonly PooledMap clubs = new();
    private readonly PooledMap towns = new();

    /// <summary>Where a plain name of anything else starts.</summary>
    private readonly PooledMap others = new();

    /// <param name="document">The document.</param>
    /// <param name="sport">Where it tells of sport: nothing else is read.</param>
    public ClubReader(LinkDocument document, SportVotes sport)
    {
        this.document = document;
        this.sport = sport;
        around = new ClubSurroundings(document);
        ReadOnlySpan<Candidate> candidates = document.Candidates.Span;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Source == CandidateSource.Listed && sport.At(candidates[i].First))
            {
                Sort(i, candidates[i]);
            }
        }
    }

    /// <summary>Marks the states whose names are ordinary words too: أمام مالي.</summary>
    public void MarkStates()
    {
        foreach (ref readonly Candidate candidate in document.Candidates.Span)
        {
            if (candidate is { Source: CandidateSource.Listed, Skip: 0 } && sport.At(candidate.First)
                && around.CueBefore(candidate.First) != ClubCue.None && IsMarkedState(candidate))
            {
                document.Cues[candidate.First].Club = ClubMark.State;
            }
        }
    }

    /// <summary>Reads the place that starts at a word; false for none.</summary>
    public bool TryRead(int word, out ClubPlace place)
    {
        place = new ClubPlace { First = word, Last = word, Listed = -1, Named = -1 };
        if (document.Text[word].Kind != WordKind.Arabic || !sport.At(word) || IsTaken(word))
        {
            return false;
        }

        ClubCue before = around.CueBefore(word);
        if (!ReadName(word, before, ref place) || IsHeaded(place, before))
        {
            return false;
        }

        place.Plays = (before & ClubCue.Play) != 0;
        place.InList = (before & (ClubCue.List | ClubCue.Pair)) != 0;
        place.Points += around.Before(place, before) + around.Behind(place);
        return true;
    }

    /// <summary>Whether the words between two places are such as stand between two clubs: على ضيفه.</summary>
    public bool Meet(in ClubPlace one, in ClubPlace other)
    {
        bool met = false;
        for (int i = one.Last + 1; i < other.First; i++)
        {
            ClubCue cue = document.Follows(i) ? around.CueOf(i) : ClubCue.None;
            met |= (cue & (ClubCue.Against | ClubCue.Team)) != 0;
            if (cue == ClubCue.None && (document.Listed[i].Kinds & ListedKinds.Adjective) == 0)
            {
                return false;
            }
        }

        return met;
    }

    /// <summary>Whether the second of two places goes on with the first one's list: النصر والمدينة, النصر - المدينة.</summary>
    public bool AreJoined(in ClubPlace one, in ClubPlace other)
    {
        int next = one.Last + 1;
        NewsText text = document.Text;
        return (text[other.First].Before & WordBreak.Line) == 0
            && (other.First == next
                ? document.Follows(next) && other.Skip > 0 && text.KeyOf(next)[0] == 'و'
                : other.First == next + 1 && text.KeyOf(next) is "و" or "،" or "," or "-" or "–" or "—");
    }

    public void Dispose()
    {
        clubs.Dispose();
        towns.Dispose();
        others.Dispose();
    }

    /// <summary>Notes what a candidate lists; of several the longest.</summary>
    private void Sort(int index, in Candidate candidate)
    {
        bool club = false;
        bool town = false;
        bool state = false;
        bool other = false;
        foreach (ref readonly LinkOption option in document.Options.Span.Slice(candidate.OptionStart, candidate.OptionCount))
        {
            club |= (option.Subtype & SubtypeTraits.Club) != 0;
            town |= option.Type == EntityType.Place && option.Kind is not NameKind.Adjective
                && (option.Subtype & (SubtypeTraits.Sport | SubtypeTraits.Building)) == 0;
            state |= (option.Subtype & SubtypeTraits.Country) != 0;
            other |= option is { Mark: NameMark.None, ExtraArticle: false };
        }

        if (club || (town && !state))
        {
            ref int longest = ref (club ? clubs : towns)[candidate.First];
            longest = longest == 0 || document.Candidates[longest - 1].Last < candidate.Last ? index + 1 : longest;
        }
        else if (other || state)
        {
            others[candidate.First] = 1;
        }
    }

    private bool IsMarkedState(in Candidate candidate)
    {
        foreach (ref readonly LinkOption option in document.Options.Span.Slice(candidate.OptionStart, candidate.OptionCount))
        {
            if (option.Mark == NameMark.Cue && (option.Subtype & SubtypeTraits.Country) != 0 && option.Kind != NameKind.Adjective)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word belongs to something else: رؤية الهلال, اللواء حسين.</summary>
    private bool IsTaken(int word)
    {
        ref readonly WordCue cue = ref document.Cues[word];
        return cue.Taken || cue.Ordinary || cue.Title is TitleKind.Rank or TitleKind.Honorific;
    }

    /// <summary>Whether a head before the words takes them: ملعب الشرطة, وزارة الشباب; but not الهلال, though الأحمر may follow it.</summary>
    private bool IsHeaded(in ClubPlace place, ClubCue before) =>
        document.Cues[place.First].Head is { } head && head.Kind != NameHeadKind.Definite && place.Skip == 0
        && (before & (ClubCue.Team | ClubCue.List)) == 0;

    private bool ReadName(int word, ClubCue before, ref ClubPlace place)
    {
        if ((before & ClubCue.Team) == 0 && (document.Traits[word] & (WordTraits.Function | WordTraits.Verb)) != 0 && document.IsCommon(word))
        {
            // كان, كسب
            return false;
        }

        if (clubs.TryGetValue(word, out int listed))
        {
            ref readonly Candidate candidate = ref document.Candidates[listed - 1];
            place.Listed = listed - 1;
            place.Last = candidate.Last;
            place.Skip = candidate.Skip;
            place.Stem = StemOf(word, candidate.Skip, candidate.Article);
            place.Points = candidate.Chosen >= 0 && document.Options[candidate.Chosen] is { Mark: NameMark.None } option
                && (option.Subtype & SubtypeTraits.Club) != 0 && LinkScorer.Share(document, candidate) >= 0.5 ? OfSureName : OfListedName;
            return ReadTownOf(word, ref place) || candidate.Last > word || document.Listed[word].End <= word || place.Points == OfSureName;
        }

        if (ReadTownOf(word, ref place))
        {
            return true;
        }

        if (towns.TryGetValue(word, out listed))
        {
            ref readonly Candidate candidate = ref document.Candidates[listed - 1];
            place.Last = candidate.Last;
            place.Skip = candidate.Skip;
            place.Stem = StemOf(word, candidate.Skip, candidate.Article);
            place.Points = OfTown;
            return document.PersonAt[word] < 0 && !around.IsStop(word, place.Skip) && !NamesPerson(place.Last + 1);
        }

        return !others.ContainsKey(word) && (ReadDefinite(word, ref place) || ((before & ClubCue.Team) != 0 && ReadForeign(word, ref place)));
    }

    /// <summary>الأهلي طرابلس, شباب قسنطينة: a first word that clubs of many towns bear, and the town.</summary>
    private bool ReadTownOf(int word, ref ClubPlace place)
    {
        if (!document.Follows(word + 1) || !towns.TryGetValue(word + 1, out int town) || document.Candidates[town - 1].Skip > 0)
        {
            return false;
        }

        foreach (WordForm form in document.FormsOf(word).WithArticle)
        {
            if (document.Text.TryFind(document.Lexicon.SportCues, word, out ClubCue cue, form.Offset) && (cue & ClubCue.First) != 0)
            {
                if (place.Listed >= 0 && document.Candidates[place.Listed].Last > word)
                {
                    return false;
                }

                place.Listed = -1;
                place.Last = document.Candidates[town - 1].Last;
                place.Skip = form.Skip;
                place.Stem = StemOf(word, form.Skip, article: false);
                place.Points = OfTownsName;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a last name may follow a town's name: سجل بغداد بونجاح.</summary>
    private bool NamesPerson(int word) =>
        document.Follows(word) && document.Text[word].Kind == WordKind.Arabic && !document.IsCommon(word) && document.Listed[word].End < 0
        && around.CueOf(word) == ClubCue.None && (document.Listed[word].Kinds & ListedKinds.Adjective) == 0
        && !document.StartsAnew(word) && document.ShapeOf(word) > 0;

    private bool ReadDefinite(int word, ref ClubPlace place)
    {
        foreach (WordForm form in document.FormsOf(word))
        {
            if (!form.Article || (form.Skip > 0 && document.Text.KeyOf(word)[form.Skip - 1] is 'ب' or 'ك'))
            {
                continue;
            }

            WordTraits traits = document.TraitsOf(word, form.Contracted ? form : WordForm.From(form.Skip));
            WordTraits inner = document.TraitsFrom(word, form.Offset);
            if (((traits | inner) & (WordTraits.Adjective | WordTraits.Sport)) != 0 || (traits & (WordTraits.Function | WordTraits.Verb)) != 0
                || (document.Listed[word].Kinds & ListedKinds.Adjective) != 0 || around.IsStop(word, form.Skip, form.Contracted))
            {
                return false;
            }

            place.Skip = form.Skip;
            place.Stem = WordHash.Of(document.Text.KeyOf(word)[form.Offset..]);
            place.Points = ((traits | inner) & WordTraits.Common) == 0 ? OfUnknownWord : 0;
            return true;
        }

        return false;
    }

    /// <summary>A name of foreign shape behind a word that asks for one: على ضيفه كريستال بالاس.</summary>
    private bool ReadForeign(int word, ref ClubPlace place)
    {
        if (!MayBeForeign(word))
        {
            return false;
        }

        while (place.Last + 1 < word + LongestForeign && document.Follows(place.Last + 1) && MayBeForeign(place.Last + 1)
            && !document.StartsAnew(place.Last + 1))
        {
            place.Last++;
        }

        place.Stem = WordHash.Of(document.Text.KeyOf(word));
        return true;
    }

    private bool MayBeForeign(int word) =>
        document.Text[word].Kind == WordKind.Arabic && !document.IsCommon(word) && document.PersonAt[word] < 0
        && (document.Listed[word].Kinds & (ListedKinds.Adjective | ListedKinds.Person)) == 0
        && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Particle | WordTraits.OpensTitle)) == 0
        && !DefiniteArticle.MayStart(document.Text.KeyOf(word)) && around.CueOf(word) == ClubCue.None
        && document.Text.KeyOf(word) is [_, _, _, ..] and not ([.., 'ه', 'م'] or [.., 'ه', 'ا'] or ['و', .., 'ه'])
        && !document.StartsAnew(word);

    /// <param name="word">The word.</param>
    /// <param name="skip">The units before the name.</param>
    /// <param name="article">Whether the name has its article, though it may be contracted (للأهلي).</param>
    private uint StemOf(int word, int skip, bool article)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word)[skip..];
        return WordHash.Of(DefiniteArticle.MayStart(key) ? key[2..] : article ? key[1..] : key);
    }
}
