using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads the members of a list of places, known or not. The room is rented, to be given back.</summary>
internal sealed class PlaceListReader : IDisposable
{
    /// <summary>Of a word this long the first و may be the joint.</summary>
    private const int ShortestJoined = 4;

    /// <summary>What a word at least must look like before which no mark and behind which the sentence goes on.</summary>
    private const double LeastShapeOfOpen = 0.5;

    /// <summary>How much less than with it a word may look like a name without its و, which in a list is the joint.</summary>
    private const double LeastLoss = 1;

    private const WordTraits NoName = WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore | WordTraits.OpensTitle | WordTraits.OpensRole;

    private readonly LinkDocument document;

    /// <summary>The candidates, from 1, of places by their heads: by their first words.</summary>
    private readonly PooledMap headed = new();

    public PlaceListReader(LinkDocument document)
    {
        this.document = document;
        ReadOnlySpan<Candidate> candidates = document.Candidates.Span;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i] is { Source: CandidateSource.Head, Type: EntityType.Place, LogOdds: >= 0 })
            {
                headed[candidates[i].First] = i + 1;
            }
        }
    }

    /// <summary>Whether a listed place starts at a word, behind و or not.</summary>
    public bool IsListed(int word) =>
        (document.Listed[word].Kinds & ListedKinds.Thing) != 0 && document.Listed[word].EndType == EntityType.Place;

    /// <summary>Whether a mark that parts the members of a list stands at a place; a hyphen within a name is none.</summary>
    public bool IsMark(int word) =>
        document.IsSeparator(word)
        && (document.Text.KeyOf(word)[0] is '،' or ',' or '؛' or ';' || document.Text[word].Before != WordBreak.None
            || (word + 1 < document.Text.Count && document.Text[word + 1].Before != WordBreak.None));

    /// <summary>Reads a member.</summary>
    /// <param name="word">Where it starts.</param>
    /// <param name="parted">Whether a mark stands before it.</param>
    /// <param name="item">The member.</param>
    /// <returns>False where none may start there.</returns>
    public bool TryRead(int word, bool parted, out PlaceListItem item)
    {
        item = new PlaceListItem { First = word, Last = word, Parted = parted };
        if (word >= document.Text.Count || document.Text[word].Kind != WordKind.Arabic || document.Cues[word].Ordinary)
        {
            return false;
        }

        bool found = Listed(ref item) || Headed(ref item) || Unknown(ref item);
        item.SiteEnd = SiteEnd(item.Last);
        item.Closed = Ends(item.Last + 1) || item.Sited;
        return found && (item.Known || item.Closed || IsNameInOpen(item));
    }

    public void Dispose() => headed.Dispose();

    private bool Listed(ref PlaceListItem item)
    {
        if (!IsListed(item.First))
        {
            return false;
        }

        ref readonly ListedWord listed = ref document.Listed[item.First];
        item.Known = true;
        item.Skip = (byte)((listed.Kinds & ListedKinds.Plain) == 0 && document.Text.KeyOf(item.First)[0] == 'و' ? 1 : 0);
        item.Last = listed.End;
        int next = item.Last + 1;
        if (item.Parted && !Ends(next) && DefiniteArticle.MayStart(document.Text.KeyOf(next)) && IsSecond(next)
            && (document.TraitsFrom(next, 2) & WordTraits.Adjective) == 0 && (IsMark(next + 1) || (document.Traits[next] & WordTraits.Sides) != 0))
        {
            item.Last = next;
            item.Grown = true;
        }

        return true;
    }

    /// <summary>حي الأندلس, قصر الأخيار: a head, and whatever stands behind it to the end of the member.</summary>
    private bool Headed(ref PlaceListItem item)
    {
        int name = item.First + 1;
        if (!document.Follows(name) || document.Cues[name].Head is not { Type: EntityType.Place, Many: false } head || document.Cues[name].HeadStart != item.First)
        {
            return false;
        }

        item.Skip = document.Cues[name].HeadSkip;
        if (headed.TryGetValue(name, out int place) || headed.TryGetValue(item.First, out place))
        {
            item.Last = document.Candidates[place - 1].Last;
            item.Known = true;
            return true;
        }

        item.Last = name;
        item.Grown = true;
        return Ends(name + 1) && (document.Traits[name] & NoName) == 0;
    }

    private bool Unknown(ref PlaceListItem item)
    {
        int word = item.First;
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        bool whole = (document.Traits[word] & WordTraits.Common) != 0 && (document.TraitsFrom(word, 1) & WordTraits.BindsNext) == 0;
        item.Skip = (byte)(key[0] == 'و' && (key.Length >= ShortestJoined || (document.TraitsFrom(word, 1) & WordTraits.BindsNext) != 0) && !whole ? 1 : 0);
        if (item.Skip > 0 && key is [.., 'ه', 'ا' or 'م'])
        {
            // وأهمها
            return false;
        }

        int offset = item.Skip + (DefiniteArticle.MayStart(key[item.Skip..]) ? 2 : 0);
        WordTraits traits = document.TraitsFrom(word, item.Skip) | document.TraitsFrom(word, offset);
        if (((traits & NoName) != 0 && (traits & WordTraits.BindsNext) == 0) || (offset > item.Skip && (traits & WordTraits.StopsComplement) != 0)
            || (document.Listed[word].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) != 0
            || document.Lexicon.Heads.Match(document, word, item.Skip, out NameHead _, out _))
        {
            return false;
        }

        int next = word + 1;
        if (!Ends(next) && (Ends(next + 1) || (traits & WordTraits.BindsNext) != 0 ? IsSecond(next) : (document.Traits[next] & WordTraits.Sides) != 0))
        {
            item.Last = next;
        }

        item.Doubtful = (document.Listed[word].Kinds & ListedKinds.Doubtful) != 0;
        item.Ordinary = (traits & (WordTraits.Common | WordTraits.GivenName)) != 0
            || (document.PersonAt[word] is >= 0 and int person && document.Candidates[person].LogOdds > 0);
        return true;
    }

    /// <summary>The second word of a name of two: القلعة in المنشية القلعة.</summary>
    private bool IsSecond(int word) =>
        document.Text[word].Kind == WordKind.Arabic && document.Text.KeyOf(word)[0] != 'و'
        && ((document.Traits[word] | document.TraitsFrom(word, DefiniteArticle.MayStart(document.Text.KeyOf(word)) ? 2 : 0)) & (NoName | WordTraits.StopsComplement)) == 0
        && (document.Listed[word].Kinds & (ListedKinds.Adjective | ListedKinds.Thing)) == 0;

    /// <summary>Whether the member is over before a word: a mark or the end of the sentence, or what is joined with و.</summary>
    private bool Ends(int word) =>
        !document.Follows(word) || (document.Text[word].Kind == WordKind.Symbol && document.Text.KeyOf(word)[0] is not ('(' or '"' or '«' or '“'))
        || document.Text.KeyOf(word) is "و"
        || (document.Text.KeyOf(word) is ['و', _, _, _, ..] && (IsListed(word) || document.StartsAnew(word)
            || (document.Traits[word] == WordTraits.None && document.LabelShapeOf(word, 1) > document.LabelShapeOf(word) - LeastLoss)));

    /// <summary>The last word of the place that follows with في or ب; the word before it for none.</summary>
    private int SiteEnd(int last)
    {
        int word = last + 1;
        if (!document.Follows(word + 1))
        {
            return last;
        }

        word += document.Text.KeyOf(word) is "في" ? 1 : 0;
        if ((word > last + 1 || document.Text.KeyOf(word)[0] == 'ب') && document.Text[word].Kind == WordKind.Arabic)
        {
            if (IsListed(word))
            {
                return document.Listed[word].End;
            }

            if (document.Follows(word + 1) && document.Cues[word + 1].Head is { Type: EntityType.Place } && document.Cues[word + 1].HeadStart == word
                && IsListed(word + 1))
            {
                return document.Listed[word + 1].End;
            }
        }

        return last;
    }

    private bool IsNameInOpen(in PlaceListItem item) =>
        !item.Ordinary && item.First == item.Last && document.LabelShapeOf(item.First, item.Skip) > LeastShapeOfOpen
        && (document.Traits[item.Last + 1] & WordTraits.Function) != 0;
}
