using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Takes the words that go on with a person's name: particles, words that are one with الله, further names.</summary>
internal static class NameWalk
{
    /// <summary>The most parts of a name, joining words not counted.</summary>
    private const int LongestName = 6;

    /// <summary>The most words of a name, joining words counted, so that a walk stays bounded.</summary>
    private const int MostWords = 12;

    /// <summary>The longest syllable of an East Asian name.</summary>
    private const int LongestSyllable = 4;

    /// <summary>The longest word that is one name with الله behind it: دخل, عطية.</summary>
    private const int LongestBeforeGod = 4;

    /// <summary>The shape of what is a name by its place.</summary>
    private const double Named = 3;

    /// <summary>
    /// Takes all words that go on with a name of one word. Where that word is a joining one and nothing that it joins follows, the
    /// name ends before its start.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The name.</param>
    /// <param name="particle">What kind of particle its word is.</param>
    public static void Continue(LinkDocument document, ref NameReading name, WordTraits particle)
    {
        NewsText text = document.Text;
        bool joined = name.Compound;
        int solid = joined ? name.First - 1 : name.First;
        while (name.Parts < LongestName && name.Last - name.First < MostWords && document.Follows(name.Last + 1))
        {
            int next = name.Last + 1;
            if (IsGlued(text, next))
            {
                next++;
                if (name.Names > 1 && (document.Traits[next] & WordTraits.GivenName) != 0)
                {
                    // سالم عمر-أحمد علي: a list
                    break;
                }
            }

            if (text[next].Kind != WordKind.Arabic)
            {
                break;
            }

            if (IsInitial(document, name, next))
            {
                name.Last = solid = next + 1;
                name.Parts++;
                name.Shapes += Named;
                break;
            }

            WordTraits before = particle;
            particle = document.Traits[next] & WordTraits.Particle;
            bool given = (document.Traits[next] & WordTraits.GivenName) != 0;
            if (IsTail(document, name, next)
                || (particle == WordTraits.LastParticle && (!joined || (before & (WordTraits.HeadParticle | WordTraits.PairParticle)) != 0)))
            {
                name.Last = solid = next;
                name.Joints++;
                joined = false;
            }
            else if (IsOfGod(document, next))
            {
                name.Last = solid = next + 1;
                name.Parts++;
                name.Joints++;
                name.Shapes += Named;
                joined = false;
            }
            else if (before == WordTraits.HeadParticle && joined && !given)
            {
                break;
            }
            else if (IsJoining(document, next))
            {
                name.Last = next;
                name.Joints++;
                joined = true;
            }
            else if (joined ? document.MayBeJoined(next) || IsOfHouse(document, next) : NextName.Follows(document, name, next))
            {
                Take(document, ref name, next, joined);
                solid = next;
                joined = false;
            }
            else
            {
                break;
            }
        }

        name.Last = solid;
    }

    public static bool IsLastParticle(LinkDocument document, int word) =>
        document.Follows(word) && (document.Traits[word] & WordTraits.LastParticle) != 0;

    /// <summary>Takes a word as a part of its own.</summary>
    private static void Take(LinkDocument document, ref NameReading name, int word, bool joined)
    {
        // what is joined is a name whatever it looks like: محمد أبو لموشة
        double shape = joined ? Math.Max(0, document.ShapeOf(word)) : document.ShapeOf(word);
        name.Last = word;
        name.Parts++;
        name.MoreGiven += (document.Traits[word] & (WordTraits.GivenName | WordTraits.Common)) == WordTraits.GivenName ? 1 : 0;
        name.Shapes += shape;
        name.LeastShape = Math.Min(name.LeastShape, shape);
        name.HoldsListed |= (document.Listed[word].Kinds & ListedKinds.Thing) != 0 && !DefiniteArticle.MayStart(document.Text.KeyOf(word));
    }

    /// <summary>Whether a word joins the next to the name: بن, أبو, عبد; علاء where الدين follows.</summary>
    private static bool IsJoining(LinkDocument document, int word)
    {
        WordTraits particle = document.Traits[word] & WordTraits.Particle;
        return (particle & (WordTraits.InnerParticle | WordTraits.FirstParticle | WordTraits.PairParticle)) != 0
            || (particle == WordTraits.HeadParticle && IsLastParticle(document, word + 1));
    }

    /// <summary>دخل الله, عطية الله: two words that are one; not حفظه الله, nor رسول الله, which is an ordinary phrase.</summary>
    private static bool IsOfGod(LinkDocument document, int word)
    {
        const string God = "الله";
        ReadOnlySpan<char> surface = document.Text.SurfaceOf(word);
        return document.Follows(word + 1) && document.Text.KeyOf(word + 1).SequenceEqual(God) && !document.Cues[word + 1].Ordinary
            && !(surface[0] == 'و' && (document.TraitsFrom(word, 1) & WordTraits.GivenName) != 0)
            && surface.Length <= LongestBeforeGod && surface[^1] != 'ه' && !DefiniteArticle.MayStart(document.Text.KeyOf(word))
            && (document.Traits[word] & (WordTraits.Particle | WordTraits.OpensHead)) == 0
            && (document.Traits[word] & (WordTraits.Function | WordTraits.GivenName)) != WordTraits.Function;
    }

    /// <summary>آل ثاني, أبو الرجال: behind آل and أبو any word but a particle is a name.</summary>
    private static bool IsOfHouse(LinkDocument document, int word) =>
        (document.Traits[word - 1] & WordTraits.House) != 0 && (document.Traits[word] & (WordTraits.Function | WordTraits.Verb)) == 0;

    /// <summary>لي in تيم بيرنرز لي, هو in ري يونغ هو: only behind foreign names, the second behind short words alone.</summary>
    private static bool IsTail(LinkDocument document, in NameReading name, int word)
    {
        if ((document.Traits[word] & WordTraits.TailParticle) == 0 || name.Parts < 2)
        {
            return false;
        }

        bool pronoun = (document.Traits[word] & WordTraits.InnerParticle) == 0;
        for (int i = name.First; i < word; i++)
        {
            ReadOnlySpan<char> key = document.Text.KeyOf(i);
            if (DefiniteArticle.MayStart(key) || (pronoun && key.Length - (i == name.First ? name.Skip : 0) > LongestSyllable))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>سمير ك.: a letter and its stop, as courts write the last name of who is accused.</summary>
    private static bool IsInitial(LinkDocument document, in NameReading name, int word)
    {
        NewsText text = document.Text;
        return name.Given && name.Names == 1 && text[word].KeyLength == 1 && text.KeyOf(word)[0] != 'و' && word + 1 < text.Count
            && text[word + 1].Before == WordBreak.None && text.KeyOf(word + 1) is ".";
    }

    /// <summary>A hyphen with no space to either side.</summary>
    private static bool IsGlued(NewsText text, int symbol) =>
        symbol + 1 < text.Count && text[symbol].Kind == WordKind.Symbol && text.KeyOf(symbol)[0] is '-' or '‑'
        && text[symbol].Before == WordBreak.None && text[symbol + 1].Before == WordBreak.None;
}
