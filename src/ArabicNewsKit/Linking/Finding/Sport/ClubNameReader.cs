using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Reads the words of a club's name: a listed one, one made of a town's, and a word or two that no list holds.</summary>
internal readonly struct ClubNameReader(LinkDocument document, ClubCandidates listed, ClubSurroundings around)
{
    private const double OfSureName = 4;
    private const double OfTownsName = 2.5;
    private const double OfTownsAdjective = 2;
    private const double OfListedName = 1.5;
    private const double OfTown = 1;
    private const double OfUnknownWord = 0.5;

    /// <summary>Nations meet on the pitch too: الكويت is a club only among clubs.</summary>
    private const double OfState = 0;
    private const int LongestForeign = 3;

    /// <summary>Reads the name that starts at a word; false for none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">What the word before it says.</param>
    /// <param name="place">The place to fill in.</param>
    public bool Read(int word, ClubCue before, ref ClubPlace place)
    {
        if ((before & ClubCue.Team) == 0 && (document.Traits[word] & (WordTraits.Function | WordTraits.Verb)) != 0 && document.IsCommon(word))
        {
            // كان, كسب
            return false;
        }

        if (listed.ClubAt(word) is var club and >= 0)
        {
            ref readonly Candidate candidate = ref document.Candidates[club];
            place.Listed = club;
            place.Last = candidate.Last;
            place.Skip = candidate.Skip;
            place.Stem = StemOf(word, candidate.Skip, candidate.Article);
            place.IsState = listed.IsState(club);
            place.Points = place.IsState ? OfState : listed.IsSure(club) ? OfSureName : OfListedName;
            return ReadTownOf(word, ref place) || candidate.Last > word || document.Listed[word].End <= word || place.Points == OfSureName;
        }

        return ReadTownOf(word, ref place)
            || (listed.TownAt(word) is var town and >= 0
                ? ReadTown(word, document.Candidates[town], ref place)
                : !listed.IsOther(word) && ReadUnlisted(word, before, ref place));
    }

    private bool ReadUnlisted(int word, ClubCue before, ref ClubPlace place) =>
        ReadDefinite(word, ref place)
        || ((before & (ClubCue.Team | ClubCue.Play | ClubCue.Against)) != 0 && ReadForeign(word, ref place));

    private bool ReadTown(int word, in Candidate town, ref ClubPlace place)
    {
        place.Last = town.Last;
        place.Skip = town.Skip;
        place.Stem = StemOf(word, town.Skip, town.Article);
        place.IsTown = true;
        place.Points = IsPlain(town) ? OfTown : OfUnknownWord;
        return document.PersonAt[word] < 0 && !around.IsStop(word, place.Skip) && !NamesPerson(place.Last + 1);
    }

    /// <summary>Whether a town's name needs no cue to be one.</summary>
    private bool IsPlain(in Candidate town)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(town))
        {
            if (option is { Type: EntityType.Place, Mark: NameMark.None })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>الأهلي طرابلس, شباب الجبل, الاتحاد المصراتي: a first word that clubs of many towns bear, and what tells them apart.</summary>
    private bool ReadTownOf(int word, ref ClubPlace place)
    {
        if (!document.Follows(word + 1) || document.Text[word + 1].Kind != WordKind.Arabic
            || (place.Listed >= 0 && document.Candidates[place.Listed].Last > word))
        {
            return false;
        }

        foreach (WordForm form in document.FormsOf(word).WithArticle)
        {
            if (document.Text.TryFind(document.Lexicon.SportCues, word, out ClubCue cue, form.Offset) && (cue & ClubCue.First) != 0)
            {
                bool article = DefiniteArticle.MayStart(document.Text.KeyOf(word)[form.Offset..]);
                int last = EndOfTown(word + 1, article, out double points);
                if (last <= word)
                {
                    return false;
                }

                place.Listed = -1;
                place.Last = last;
                place.Skip = form.Skip;
                place.Stem = StemOf(word, form.Skip, article: false);
                place.Points = points;
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word of what tells one club from its namesakes; -1 for none.</summary>
    private int EndOfTown(int word, bool article, out double points)
    {
        points = OfTownsName;
        if (listed.TownAt(word) is var town and >= 0 && document.Candidates[town].Skip == 0 && !document.IsCommon(word))
        {
            return document.Candidates[town].Last;
        }

        points = OfTownsAdjective;
        if (article && listed.IsTownsAdjective(word))
        {
            return word;
        }

        points = OfUnknownWord;
        return !article && MayTell(word) ? word : -1;
    }

    /// <summary>Whether a definite word may tell which of many clubs is meant, though it is no town's name: شباب الجبل.</summary>
    private bool MayTell(int word) =>
        DefiniteArticle.MayStart(document.Text.KeyOf(word)) && !around.IsStop(word, 0)
        && (document.Traits[word] & (WordTraits.Function | WordTraits.Verb | WordTraits.Sport)) == 0
        && ((document.Traits[word] | document.TraitsFrom(word, 2)) & (WordTraits.Adjective | WordTraits.Sport)) == 0
        && (document.Listed[word].Kinds & ListedKinds.Adjective) == 0;

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

        place.IsForeign = true;
        place.Stem = WordHash.Of(document.Text.KeyOf(word));
        return true;
    }

    /// <summary>Whether a word may be of a foreign name; not one that ends in a pronoun: وركبه.</summary>
    private bool MayBeForeign(int word) =>
        document.Text[word].Kind == WordKind.Arabic && !document.IsCommon(word) && document.PersonAt[word] < 0
        && (document.Listed[word].Kinds & (ListedKinds.Adjective | ListedKinds.Person)) == 0
        && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Particle | WordTraits.OpensTitle)) == 0
        && !DefiniteArticle.MayStart(document.Text.KeyOf(word)) && around.CueOf(word) == ClubCue.None
        && document.Text.KeyOf(word) is [_, _, _, ..] and not ([.., 'ه', 'م'] or [.., 'ه', 'ا']) && document.Text.SurfaceOf(word)[^1] != 'ه'
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
