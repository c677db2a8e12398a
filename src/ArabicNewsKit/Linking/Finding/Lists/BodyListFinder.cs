using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds the bodies of a list behind the head of several: أسهم شركات "الكثيري، وأنعام القابضة، وأسمنت حائل". What stands between
/// two of its marks is a body, whatever it looks like.
/// </summary>
internal static class BodyListFinder
{
    private const int LeastMembers = 3;

    /// <summary>So many members behind the first have a mark before them.</summary>
    private const int LeastParted = 2;
    private const int LongestMember = 4;

    /// <summary>The log odds of a member; of one that is called like a listed place the list decides what it is.</summary>
    private const double Likely = 2;
    private const double OverPlace = 7;

    private const WordTraits NoName = WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore;

    /// <summary>Adds the members; to be called behind <see cref="HeadFinder"/>.</summary>
    public static void Find(LinkDocument document)
    {
        using var members = new PooledList<Member>();
        for (int i = 1; i < document.Text.Count; i++)
        {
            if (document.Cues[i].Head is { Type: EntityType.Organization, Many: true, Pair: false, Span: NameHeadSpan.Out } head && !document.Cues[i].Ordinary)
            {
                members.Clear();
                Read(document, i, members);
                ReadOnlySpan<Member> list = Trim(members.Span);
                if (list.Length >= LeastMembers && Parted(list) >= LeastParted)
                {
                    Add(document, head, list);
                    i = list[^1].Last;
                }
            }
        }
    }

    private static void Read(LinkDocument document, int word, PooledList<Member> members)
    {
        NewsText text = document.Text;
        while (word < text.Count && text[word].Kind == WordKind.Symbol && text.KeyOf(word)[0] is ':' or '"' or '«' or '“' or '”' or '(')
        {
            word++;
        }

        bool parted = true;
        while (word < text.Count && (text[word].Before & WordBreak.Line) == 0 && TryRead(document, word, parted, out Member member))
        {
            members.Add(member);
            word = member.Last + 1;
            parted = document.IsComma(word);
            word += parted ? 1 : 0;
            if (word >= text.Count || !(parted || (document.Follows(word) && text.KeyOf(word)[0] == 'و')))
            {
                return;
            }

            word += text.KeyOf(word) is "و" ? 1 : 0;
        }
    }

    /// <summary>Reads a member up to the mark behind it, or to what is joined; false where the sentence goes on instead.</summary>
    private static bool TryRead(LinkDocument document, int word, bool parted, out Member member)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        bool joined = key is ['و', _, _, _, ..] && (document.Listed[word].Kinds & ListedKinds.Plain) == 0
            && (!parted || DefiniteArticle.MayStart(key[1..]) || document.StartsAnew(word) || document.LabelShapeOf(word, 1) > document.LabelShapeOf(word));
        int skip = joined ? 1 : 0;
        member = new Member(word, word, (byte)skip, parted);
        WordTraits traits = document.TraitsFrom(word, skip);
        if (document.Text[word].Kind != WordKind.Arabic || (traits & NoName) != 0 || (key[0] == 'ف' && (document.TraitsFrom(word, 1) & NoName) != 0)
            || (!DefiniteArticle.MayStart(key[skip..]) && (traits & (WordTraits.Common | WordTraits.OpensRole)) != 0 && document.Listed[word].End <= word))
        {
            return false;
        }

        int last = word;
        while (!Ends(document, last + 1))
        {
            last++;
            if (last >= word + LongestMember || document.Text[last].Kind != WordKind.Arabic || (document.Traits[last] & NoName) != 0)
            {
                return false;
            }
        }

        member = member with { Last = last };
        return true;
    }

    /// <summary>Without what follows the comma behind the last و: صحف النهار، واللواء، والديار، الموضوع.</summary>
    private static ReadOnlySpan<Member> Trim(ReadOnlySpan<Member> members)
    {
        int joined = members.Length;
        while (joined > 0 && members[joined - 1].Skip == 0)
        {
            joined--;
        }

        return joined == 0 ? members : members[..joined];
    }

    private static int Parted(ReadOnlySpan<Member> members)
    {
        int parted = 0;
        foreach (ref readonly Member member in members[1..])
        {
            parted += member.Parted ? 1 : 0;
        }

        return parted;
    }

    private static bool Ends(LinkDocument document, int word) =>
        !document.Follows(word) || document.Text[word].Kind == WordKind.Symbol
        || (document.Text.KeyOf(word) is ['و', _, _, _, ..] && (document.StartsAnew(word) || (document.Listed[word].Kinds & ListedKinds.Thing) != 0))
        || document.Text.KeyOf(word) is "و";

    private static void Add(LinkDocument document, NameHead head, ReadOnlySpan<Member> members)
    {
        foreach (Member member in members)
        {
            ref readonly ListedWord listed = ref document.Listed[member.First];
            bool place = listed.End == member.Last && listed.EndType == EntityType.Place;
            document.Cues[member.First].Joined ??= head;
            document.Candidates.Add(Candidate.Unlisted(
                CandidateSource.Head, EntityType.Organization, member.First, member.Last, member.Skip, place ? OverPlace : Likely));
        }
    }

    /// <param name="First">The first word.</param>
    /// <param name="Last">The last word.</param>
    /// <param name="Skip">Key units of the first word that stay outside: its و.</param>
    /// <param name="Parted">Whether a mark stands before it.</param>
    private readonly record struct Member(int First, int Last, byte Skip, bool Parted);
}
