using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>A stretch of words read as a person's name: <see cref="NameStart"/> opens it, <see cref="NameWalk"/> takes it on.</summary>
internal struct NameReading
{
    public int First;
    public int Last;

    /// <summary>The units of the first word that stay outside: its proclitic.</summary>
    public byte Skip;

    /// <summary>The first word is a given name.</summary>
    public bool Given;

    /// <summary>And an ordinary word too.</summary>
    public bool Ordinary;
    public int Parts;

    /// <summary>The first part is of two words: عبد الله, أبو مازن.</summary>
    public bool Compound;
    public int MoreGiven;
    public int Joints;

    /// <summary>The shapes of all parts together.</summary>
    public double Shapes;
    public double LeastShape;
    public bool HoldsListed;

    public readonly double MeanShape => Shapes / Parts;

    /// <summary>The parts, a compound first one counted once.</summary>
    public readonly int Names => Parts - (Compound ? 1 : 0);

    /// <summary>A name stands before it, parted by و or a mark.</summary>
    public bool Listed;

    /// <summary>Nothing but the shape of its words opened it.</summary>
    public bool Unannounced;

    /// <summary>Reads the name that may start at a word; null where none may.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The word.</param>
    /// <param name="personEnd">The last word of the person before; -1 for none.</param>
    public static NameReading? Read(LinkDocument document, int first, int personEnd)
    {
        var name = new NameReading { First = first, Last = first, Parts = 1 };
        name.Skip = NameStart.Proclitic(document, first, personEnd);
        name.Listed = personEnd >= 0 && (personEnd == first - 1
            ? name.Skip > 0 || (document.Text[first].Before & WordBreak.Dash) != 0
            : personEnd == first - 2 && (document.IsSeparator(first - 1) || document.Text.KeyOf(first - 1) is "و"));
        WordTraits traits = document.TraitsFrom(first, name.Skip);
        name.Given = (traits & WordTraits.GivenName) != 0;
        name.Ordinary = (traits & WordTraits.Common) != 0;
        WordTraits particle = traits & WordTraits.Particle;
        if (!NameStart.Opens(document, ref name, particle))
        {
            return null;
        }

        name.Shapes = name.LeastShape = document.ShapeOf(first, name.Skip);
        name.HoldsListed = (document.Listed[first].Kinds & ListedKinds.Thing) != 0;
        if (particle == WordTraits.HeadParticle && !NameWalk.IsLastParticle(document, first + 1))
        {
            // صلاح السعدني: no صلاح الدين, but a given name
            particle = WordTraits.None;
        }

        name.Compound = (particle & NameStart.OpeningParticle) != 0 || NameStart.OpensDescent(document, first);
        name.Joints = name.Compound ? 1 : 0;
        NameWalk.Continue(document, ref name, particle);

        // a particle alone is no name; and وجود is no جود: what a proclitic is taken off must go on as a name
        return name.Last < first || (name.Last == first && !name.MayStandAlone(document)) ? null : name;
    }

    private readonly bool MayStandAlone(LinkDocument document)
    {
        const double SureShape = 1.5;
        ref readonly WordCue cue = ref document.Cues[First];
        if (Skip > 0 || (Ordinary && cue.Title == TitleKind.None))
        {
            return Skip > 0 && (Given ? Listed && !Ordinary : Unannounced || (Listed && LeastShape > SureShape));
        }

        if (Skip == 0 && document.Text.KeyOf(First)[0] == 'و' && (document.TraitsFrom(First, 1) & WordTraits.Function) != 0 && cue.Title == TitleKind.None)
        {
            // وأين, written as واين Rooney's first name is
            return false;
        }

        return Given || cue.Title != TitleKind.None || document.SpeaksBefore(First)
            || ((cue.Role || IsCountryman(document)) && LeastShape > 2.5)
            || document.IsSpeaker(First, First) || Unannounced;
    }

    /// <summary>والإيفواري دانهو: the adjective stands for the person, and describes no noun before it.</summary>
    private readonly bool IsCountryman(LinkDocument document) =>
        document.IsNationBefore(First)
        && (First < 2 || !document.Follows(First - 1) || document.Text.KeyOf(First - 1)[0] == 'و'
            || (document.Traits[First - 2] & (WordTraits.Verb | WordTraits.SpeechBefore | WordTraits.Function)) != 0);
}
