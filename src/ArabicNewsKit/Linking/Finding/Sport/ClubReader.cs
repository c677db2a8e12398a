using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads the places of a text at which a club may be named, and how two of them stand to each other. The room is rented, to be given back.
/// </summary>
internal sealed class ClubReader : IDisposable
{
    private readonly LinkDocument document;
    private readonly SportVotes sport;
    private readonly ClubSurroundings around;
    private readonly ClubCandidates listed;
    private readonly ClubNameReader names;

    /// <param name="document">The document.</param>
    /// <param name="sport">Where it tells of sport: nothing else is read.</param>
    public ClubReader(LinkDocument document, SportVotes sport)
    {
        this.document = document;
        this.sport = sport;
        around = new ClubSurroundings(document);
        listed = new ClubCandidates(document, sport);
        names = new ClubNameReader(document, listed, around);
    }

    /// <summary>Marks the states whose names are ordinary words too: أمام مالي.</summary>
    public void MarkStates()
    {
        foreach (ref readonly Candidate candidate in document.Candidates.Span)
        {
            if (candidate is { Source: CandidateSource.Listed, Skip: 0 } && sport.At(candidate.First)
                && (around.CueBefore(candidate.First) & ~ClubCue.Where) != ClubCue.None && IsMarkedState(candidate))
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
        if (!names.Read(word, before, ref place) || IsHeaded(place, before))
        {
            return false;
        }

        place.Plays = (before & ClubCue.Play) != 0 || ((before & ClubCue.Plays) != 0 && around.IsFeminine(place));
        place.InList = (before & (ClubCue.List | ClubCue.Pair)) != 0;
        double slot = around.Before(place, before) + around.Behind(place);
        place.InSlot = slot > 0;
        place.Points += slot;
        return true;
    }

    /// <summary>Whether the words between two places are such as stand between two clubs: على ضيفه, 2-1.</summary>
    public bool Meet(in ClubPlace one, in ClubPlace other)
    {
        bool met = around.IsOpponent(other);
        for (int i = one.Last + 1; i < other.First; i++)
        {
            if (around.EndOfScore(i) is var end && end > i && end <= other.First)
            {
                met = true;
                i = end - 1;
                continue;
            }

            ClubCue cue = document.Follows(i) ? around.CueOf(i) : ClubCue.None;
            met |= (cue & (ClubCue.Against | ClubCue.Team)) != 0;
            if (cue == ClubCue.None && (document.Listed[i].Kinds & ListedKinds.Adjective) == 0 && !around.IsLosers(i))
            {
                return false;
            }
        }

        return met;
    }

    /// <summary>Whether nothing but أمام, ضد or the like stands between two places.</summary>
    public bool Oppose(in ClubPlace one, in ClubPlace other) =>
        other.First == one.Last + 2 && document.Text[other.First].Before != WordBreak.Line && (around.CueOf(one.Last + 1) & ClubCue.Versus) != 0;

    /// <summary>Whether the second of two places goes on with the first one's list: النصر والمدينة, النصر - المدينة.</summary>
    public bool AreJoined(in ClubPlace one, in ClubPlace other)
    {
        int next = one.Last + 1;
        NewsText text = document.Text;
        return (text[other.First].Before & WordBreak.Line) == 0
            && (other.First == next
                ? document.Follows(next) && other.Skip > 0 && text.KeyOf(next)[0] == 'و'
                : other.First == next + 1 && text.KeyOf(next) is "و" or "،" or "," or "-" or "–" or "—" or "×");
    }

    public void Dispose() => listed.Dispose();

    private bool IsMarkedState(in Candidate candidate)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(candidate))
        {
            if (option.Mark == NameMark.Cue && (option.Subtype & SubtypeTraits.Country) != 0 && option.Kind != NameKind.Adjective)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word belongs to something else: رؤية الهلال, اللواء حسين, الاتحاد الآسيوي.</summary>
    private bool IsTaken(int word)
    {
        ref readonly WordCue cue = ref document.Cues[word];
        return cue.Taken || cue.Ordinary || cue.Club == ClubMark.Other || cue.Title is TitleKind.Rank or TitleKind.Honorific;
    }

    /// <summary>Whether a head before the words takes them: ملعب الشرطة, وزارة الشباب; but not الهلال, though الأحمر may follow it.</summary>
    private bool IsHeaded(in ClubPlace place, ClubCue before) =>
        document.Cues[place.First].Head is { } head && head.Kind != NameHeadKind.Definite && place.Skip == 0
        && (before & (ClubCue.Team | ClubCue.List | ClubCue.Pair)) == 0;
}
