using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Listens to what is weighed.</summary>
internal delegate void PersonTrace(int first, int last, ReadOnlySpan<double> features);

/// <summary>Measures how sure it is that words are a person's name.</summary>
internal static class PersonScorer
{
    /// <summary>Measures what the weights of <see cref="PersonFeature"/> are for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The words that may be a name.</param>
    /// <param name="features">Filled with what is measured.</param>
    public static void Measure(LinkDocument document, in NameReading name, Span<double> features)
    {
        features.Clear();
        ref readonly WordCue cue = ref document.Cues[name.First];
        bool titled = cue.Title is TitleKind.Rank or TitleKind.Honorific;
        bool single = name.First == name.Last;
        bool speaker = document.IsSpeaker(name.First, name.Last);
        Set(features, PersonFeature.Bias, 1);
        Set(features, PersonFeature.Rank, cue.Title == TitleKind.Rank);
        Set(features, PersonFeature.Honorific, cue.Title == TitleKind.Honorific);
        Set(features, PersonFeature.Occupation, cue.Title == TitleKind.Occupation);
        Set(features, PersonFeature.Role, cue.Title == TitleKind.None
            && ((cue.Role && document.EndsDescription(name.First - 1)) || (cue.Apposed && EndsApposition(document, name))));
        Set(features, PersonFeature.Speech, cue.Title == TitleKind.None && document.SpeaksBefore(name.First));
        Set(features, PersonFeature.Nation, cue.Title == TitleKind.None && document.IsNationBefore(name.First));
        Set(features, PersonFeature.After, document.SpeaksAfter(name.Last));
        Set(features, PersonFeature.Given, name.Given && (!name.Ordinary || cue.Title != TitleKind.None || name.Listed));
        Set(features, PersonFeature.Ordinary, name.Given && name.Ordinary && cue.Title == TitleKind.None && !name.Listed);
        Set(features, PersonFeature.GivenMore, Math.Min(name.MoreGiven, 2));
        Set(features, PersonFeature.Shape, name.MeanShape);
        Set(features, PersonFeature.LeastShape, name.LeastShape);
        Set(features, PersonFeature.Single, single && !titled);
        Set(features, PersonFeature.SingleTitled, single && titled);
        Set(features, PersonFeature.SingleGiven, single && name.Given);
        Set(features, PersonFeature.Long, Math.Max(0, name.Parts - 3));
        Set(features, PersonFeature.Joints, Math.Min(name.Joints, 2));
        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(name.Last)) && (!titled || cue.Head is not null) && !speaker && !IsBound(document, name);
        bool ordinary = !single && name.Given && name.Ordinary && cue.Title == TitleKind.None;
        Set(features, PersonFeature.Article, article && (single || !name.Given));
        Set(features, PersonFeature.OrdinaryArticle, article && ordinary);
        Set(features, PersonFeature.OrdinaryNisba, ordinary && IsNisba(document.Text.KeyOf(name.Last)));
        Set(features, PersonFeature.Repeated, document.Text[name.Last].Kind == WordKind.Arabic && document.Occurrences(name.Last) is > 1 and int times ? Math.Log(times) : 0);
        Set(features, PersonFeature.Punctuated, name.First > 0 && document.Text[name.First - 1].Kind == WordKind.Symbol);
        Set(features, PersonFeature.Listed, name.HoldsListed);
        Set(features, PersonFeature.Family, !single && (document.Listed[name.Last].Kinds & (ListedKinds.Person | ListedKinds.Surname)) != 0);
        Set(features, PersonFeature.Peeled, name.Skip > 0);
        Set(features, PersonFeature.Nisba, !single && name.Given && IsNisba(document.Text.KeyOf(name.Last)));
        Set(features, PersonFeature.Listing, name.Listed);
        Set(features, PersonFeature.OrdinaryGiven, name.Given && name.Ordinary && name.MoreGiven > 0);
        Set(features, PersonFeature.Speaker, speaker);
        Set(features, PersonFeature.Byline, !single && document.FillsLine(name.First, name.Last));
        Set(features, PersonFeature.Unannounced, name.Unannounced);
        Set(features, PersonFeature.Bracketed, OpensBracket(document, name.Last + 1));
        Set(features, PersonFeature.Headed, document.IsNamedByHead(cue.Title == TitleKind.None ? name.First : Math.Max(0, name.First - 1)));
        Set(features, PersonFeature.ListingOn, NameComesOn(document, name.Last + 1));
        Set(features, PersonFeature.Known, single && (document.Listed[name.First].Kinds & (ListedKinds.Person | ListedKinds.Surname)) != 0);
        NameNeighbours.Measure(document, name, features);
    }

    /// <summary>والي الجهة، يحضيه بوشعاب، يوم الجمعة: a mark stands behind the name too.</summary>
    private static bool EndsApposition(LinkDocument document, in NameReading name) =>
        name.Parts > 1 && (!document.Follows(name.Last + 1) || document.Text[name.Last + 1].Kind == WordKind.Symbol);

    /// <summary>الرجال in أبو الرجال, القادر in عبد القادر.</summary>
    private static bool IsBound(LinkDocument document, in NameReading name) =>
        name.Last > name.First && (document.Traits[name.Last - 1] & WordTraits.Particle) != 0;

    private static bool OpensBracket(LinkDocument document, int word) =>
        word < document.Text.Count && document.Text[word].Kind == WordKind.Symbol && document.Text.KeyOf(word)[0] == '(';

    /// <summary>صابرين، محمود عبد المغني; سامح وعادل: a given name behind a mark or و.</summary>
    private static bool NameComesOn(LinkDocument document, int word)
    {
        int next = document.IsSeparator(word) ? word + 1 : word;
        bool dash = next < document.Text.Count && document.Text[next].Before == (WordBreak.Space | WordBreak.Dash);
        if (!dash && !document.Follows(next))
        {
            return false;
        }

        bool joined = document.Text.KeyOf(next) is ['و', _, _, _, ..];
        return (joined || dash || next > word)
            && ((document.Traits[next] | document.TraitsFrom(next, joined ? 1 : 0)) & (WordTraits.GivenName | WordTraits.Common)) == WordTraits.GivenName;
    }

    private static bool IsNisba(ReadOnlySpan<char> key) => DefiniteArticle.MayStart(key) && key[^1] == 'ي';

    private static void Set(Span<double> features, PersonFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;

    private static void Set(Span<double> features, PersonFeature feature, double value) => features[(int)feature] = value;
}
