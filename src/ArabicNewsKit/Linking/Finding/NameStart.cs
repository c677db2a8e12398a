using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Linking;

/// <summary>Says where a person's name may start.</summary>
internal static class NameStart
{
    /// <summary>The particles that may open a name: أبو, عبد, علاء.</summary>
    public const WordTraits OpeningParticle = WordTraits.FirstParticle | WordTraits.PairParticle | WordTraits.HeadParticle;

    /// <summary>Whether <see cref="Opens"/> may say yes of a word: a quick no for most, from what is at hand.</summary>
    public static bool MayOpen(LinkDocument document, int first)
    {
        WordTraits traits = document.Traits[first];
        if ((traits & WordTraits.Common) != 0 && (traits & (WordTraits.AlsoName | WordTraits.GivenName)) == 0)
        {
            return false;
        }

        ref readonly WordCue cue = ref document.Cues[first];
        return (traits & (WordTraits.GivenName | OpeningParticle)) != 0 || cue.Title != TitleKind.None || cue.Role
            || Proclitics.MayStart(document.Text.KeyOf(first)[0]) || document.SpeaksBefore(first) || document.IsNationBefore(first);
    }

    /// <summary>How many units to peel: one where only the rest is a given name.</summary>
    public static byte Proclitic(LinkDocument document, int first)
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

    /// <summary>Whether a name may start with its first word.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The name, of one word so far.</param>
    /// <param name="particle">What kind of particle the word is.</param>
    public static bool Opens(LinkDocument document, in NameReading name, WordTraits particle)
    {
        int first = name.First;
        if ((name.Skip == 0 && document.IsCommon(first)) || (particle & (WordTraits.LastParticle | WordTraits.InnerParticle)) != 0)
        {
            return false;
        }

        // السيد محمد: the title stays outside
        if (document.Lexicon.Titles.Match(document, first, name.Skip, out _, out int last)
            && document.Follows(last + 1) && document.Text[last + 1].Kind == WordKind.Arabic && !document.IsCommon(last + 1))
        {
            return false;
        }

        return name.Given || (particle & OpeningParticle) != 0 || IsAnnounced(document, name);
    }

    /// <summary>Whether a word that no table knows as a name is one by what stands before it.</summary>
    private static bool IsAnnounced(LinkDocument document, in NameReading name)
    {
        int first = name.First;
        ref readonly WordCue cue = ref document.Cues[first];
        bool titled = cue.Title != TitleKind.None;
        if (!titled && cue.Role && document.Follows(first + 1) && (document.Traits[first + 1] & WordTraits.GivenName) != 0
            && (document.Traits[first + 1] & WordTraits.Common) == 0)
        {
            // الباحثة في مركز كارنيغي مها يحيى: the name starts at the given name
            return false;
        }

        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(first)[name.Skip..]);
        if (article && (!titled || (document.TraitsFrom(first, name.Skip + 2) & WordTraits.Common) != 0))
        {
            return false;
        }

        return (titled || cue.Role || document.SpeaksBefore(first) || document.IsNationBefore(first))
            && document.ShapeOf(first, name.Skip) > (titled && !article ? -2 : 0.5)
            && (document.Listed[first].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0;
    }
}
