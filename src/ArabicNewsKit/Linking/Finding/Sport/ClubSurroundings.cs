using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>What the words around a place of a text about sport say of a club there.</summary>
internal readonly struct ClubSurroundings(LinkDocument document)
{
    private const double BehindTeam = 3;
    private const double BehindMember = 2.5;
    private const double BehindSide = 1.5;
    private const double BehindParticle = 1;
    private const double BehindVerb = 0.9;
    private const double BeforeCue = 1.5;
    private const double Elsewhere = -3;
    private const double BehindNoun = -1;
    private const int WordsOfMatch = 3;

    /// <summary>No more words stand between فرق and the colon behind which they are told.</summary>
    private const int WordsOfList = 6;

    /// <summary>The points that the word before a place gives.</summary>
    public double Before(in ClubPlace place, ClubCue cue)
    {
        if (place.IsTown && (cue & ClubCue.Where) != 0 && !IsLosers(place.First - 1))
        {
            return Elsewhere;
        }

        if (place.Skip > 0 && document.Text.KeyOf(place.First)[place.Skip - 1] == 'ب')
        {
            return IsOpponent(place) ? BehindParticle : Elsewhere;
        }

        if ((cue & (ClubCue.Team | ClubCue.List)) != 0)
        {
            return BehindTeam;
        }

        if ((cue & ClubCue.Member) != 0)
        {
            return BehindMember;
        }

        if ((cue & (ClubCue.Side | ClubCue.Play)) != 0)
        {
            return BehindSide;
        }

        if ((cue & ClubCue.Plays) != 0)
        {
            return IsFeminine(place) ? BehindVerb : Elsewhere;
        }

        int before = place.First - 1;
        if (before < 0 || place.Skip > 0 || !document.Follows(place.First) || document.Text[before].Kind != WordKind.Arabic)
        {
            return 0;
        }

        if (IsLosers(before))
        {
            return BehindSide;
        }

        if ((cue & ClubCue.Against) != 0)
        {
            return Follows(before, ClubCue.Pair | ClubCue.Play) ? BehindSide : BehindParticle;
        }

        WordTraits traits = document.Traits[before];
        return (traits & WordTraits.Locates) != 0 || IsFeminineVerb(before) ? Elsewhere
            : (traits & (WordTraits.Verb | WordTraits.Noun)) == WordTraits.Verb || document.Text.KeyOf(before) is ['ي', _, _, _, ..] ? BehindVerb
            : (traits & WordTraits.Function) == 0 ? BehindNoun
            : 0;
    }

    /// <summary>Whether ب makes a club the opponent of the one before: يصطدم الصقور بالنصر.</summary>
    public bool IsOpponent(in ClubPlace place) =>
        place.Skip > 0 && document.Text.KeyOf(place.First)[place.Skip - 1] == 'ب' && Follows(place.First, ClubCue.Clash);

    /// <summary>Whether من stands before the opponent: خسر الأنصار من الخليج.</summary>
    public bool IsLosers(int word) => document.Text.KeyOf(word) is "من" && Follows(word, ClubCue.Lose);

    /// <summary>Whether a club's name is feminine, as the verbs beside it are: تلعب المحلة.</summary>
    public bool IsFeminine(in ClubPlace place) => document.Text.SurfaceOf(place.First)[^1] == 'ة';

    /// <summary>Whether a word goes with such a one some words before it: مباراة مؤجلة أمام.</summary>
    private bool Follows(int word, ClubCue cues)
    {
        for (int i = word - 1; i >= 0 && i > word - 1 - WordsOfMatch && document.Follows(i + 1); i--)
        {
            if ((CueOf(i) & cues) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The points that the word behind a place gives.</summary>
    public double Behind(in ClubPlace place)
    {
        int next = place.Last + 1;
        return !document.Follows(next) ? 0
            : CueOf(next) is var cue && (cue & ClubCue.Play) != 0 ? BehindSide
            : (cue & ClubCue.Plays) != 0 && IsFeminine(place) ? BehindSide
            : (cue & ClubCue.Behind) != 0 || EndOfScore(next) > next ? BeforeCue
            : IsFeminineVerb(next) ? Elsewhere
            : 0;
    }

    /// <summary>The word behind a score that starts at a word; that word for none: 3-1, (3 - 1).</summary>
    public int EndOfScore(int word)
    {
        NewsText text = document.Text;
        int digit = text.KeyOf(word) is "(" ? word + 1 : word;
        return digit + 2 < text.Count && IsGoals(digit) && text.KeyOf(digit + 1) is "-" or "–" or "/" or ":" && IsGoals(digit + 2)
            ? digit + 3 + (digit > word && digit + 3 < text.Count && text.KeyOf(digit + 3) is ")" ? 1 : 0)
            : word;
    }

    private bool IsGoals(int word) => document.Text[word].Kind == WordKind.Number && document.Text.KeyOf(word).Length <= 3;

    /// <summary>The police arrested, the club won: the verb tells them apart.</summary>
    private bool IsFeminineVerb(int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        return key is [_, _, .., 'ت'] and not [.., 'ا', _] || (key[0] == 'ت' && (document.Traits[word] & WordTraits.Verb) != 0);
    }

    /// <summary>Whether the table says that a word is never a club.</summary>
    public bool IsStop(int word, int skip, bool contracted = false) =>
        document.TryFind(document.Lexicon.SportCues, word, new WordForm((byte)skip, (byte)(contracted ? skip + 1 : skip), contracted), out ClubCue cue)
        && (cue & ClubCue.Stop) != 0;

    /// <summary>What the word before one says; the nation of the club may stand between: ضيفه السعودي النصر.</summary>
    public ClubCue CueBefore(int word)
    {
        int before = word - 1;
        if (before > 0 && document.Text.KeyOf(before) is ":")
        {
            return ListBefore(before);
        }

        if (before > 0 && document.Text[before].Kind == WordKind.Symbol && WordSurroundings.IsQuote(document.Text.KeyOf(before)[0]))
        {
            before--;
        }
        else if (!document.Follows(word))
        {
            return ClubCue.None;
        }

        if (before > 0 && (document.Listed[before].Kinds & ListedKinds.Adjective) != 0 && document.Follows(before))
        {
            return CueOf(before - 1) & ClubCue.Team;
        }

        return before >= 0 ? CueOf(before) : ClubCue.None;
    }

    /// <summary>8 فرق، وهي: الأهلي، سموحة: clubs that a colon announces.</summary>
    private ClubCue ListBefore(int colon)
    {
        for (int i = colon - 1; i >= 0 && i >= colon - WordsOfList && (document.Text[i + 1].Before & WordBreak.Sentence) == 0; i--)
        {
            if (document.Text[i].Kind == WordKind.Arabic && CueOf(i) is var cue && (cue & ClubCue.List) != 0)
            {
                return cue;
            }
        }

        return ClubCue.None;
    }

    /// <summary>What a word says of a club beside it.</summary>
    public ClubCue CueOf(int word) => CueOf(word, out _);

    /// <summary>The same, and the units of the word's key before what says so.</summary>
    public ClubCue CueOf(int word, out byte skip)
    {
        foreach (WordForm form in document.FormsOf(word).WithArticle)
        {
            if (document.TryFind(document.Lexicon.SportCues, word, form.Contracted ? form : WordForm.From(form.Skip), out ClubCue cue))
            {
                skip = form.Skip;
                return cue & ~ClubCue.First;
            }
        }

        skip = 0;
        return ClubCue.None;
    }
}
