using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Measures what the words right before and behind a name say of it.</summary>
internal static class NameNeighbours
{
    /// <summary>Measures the word before, unless a title says more, and the word behind.</summary>
    public static void Measure(LinkDocument document, in NameReading name, Span<double> features)
    {
        if (document.Cues[name.First].Title == TitleKind.None)
        {
            Before(document, name, features);
        }

        Behind(document, name.Last + 1, features);
    }

    private static void Before(LinkDocument document, in NameReading name, Span<double> features)
    {
        int word = name.First - 1;
        if (word < 0 || !document.Follows(name.First))
        {
            features[(int)PersonFeature.Opening] = 1 - features[(int)PersonFeature.Speaker];
            return;
        }

        if (name.Skip > 0)
        {
            // ولمحمد: behind و stands another word than before it
            if (document.Text.KeyOf(name.First)[name.Skip - 1] is not 'و')
            {
                Set(features, PersonFeature.BehindToward);
            }

            return;
        }

        if (document.Text[word].Kind != WordKind.Arabic)
        {
            return;
        }

        bool thing = EndsThing(document, word);
        features[(int)PersonFeature.BehindThing] = thing ? 1 : 0;
        features[(int)PersonFeature.RoleOver] =
            features[(int)PersonFeature.Role] > 0 && (thing || DefiniteArticle.MayStart(document.Text.KeyOf(word))) ? 1 : 0;
        Neighbour kind = Of(document, word);
        Set(features, PersonFeature.BehindClause, kind, Neighbour.Clause);
        Set(features, PersonFeature.BehindBeing, kind, Neighbour.Being);
        Set(features, PersonFeature.BehindCompany, kind, Neighbour.Company);
        Set(features, PersonFeature.BehindToward, kind, Neighbour.Toward);
        Set(features, PersonFeature.BehindCalled, kind, Neighbour.Called);
        Set(features, PersonFeature.BehindDeed, kind, Neighbour.Deed);
        if (kind == Neighbour.None && !document.SpeaksBefore(name.First))
        {
            WordTraits traits = Traits(document, word);
            if ((traits & WordTraits.Verb) != 0)
            {
                Set(features, PersonFeature.BehindVerb);
            }
            else if (DefiniteArticle.MayStart(document.Text.KeyOf(word)))
            {
                Set(features, PersonFeature.BehindDefinite);
            }
            else if ((traits & WordTraits.Noun) != 0)
            {
                Set(features, PersonFeature.BehindNoun);
            }
        }
    }

    private static void Behind(LinkDocument document, int word, Span<double> features)
    {
        int role = document.IsComma(word) ? word + 1 : word;
        if (document.Follows(role) && document.Lexicon.Roles.Match(document, role, 0, out _, out _))
        {
            Set(features, PersonFeature.BeforeRole);
        }

        if (!document.Follows(word) || document.Text[word].Kind == WordKind.Symbol)
        {
            Set(features, PersonFeature.BeforeMark);
        }
        else if (document.Text[word].Kind == WordKind.Arabic)
        {
            Neighbour kind = Of(document, word);
            WordTraits traits = document.Traits[word];
            Set(features, PersonFeature.BeforeKin, kind, Neighbour.Kin);
            Set(features, PersonFeature.BeforeTold, kind, Neighbour.Told);
            if ((traits & WordTraits.Verb) != 0)
            {
                Set(features, PersonFeature.BeforeVerb);
            }
            else if ((traits & WordTraits.Function) != 0)
            {
                Set(features, PersonFeature.BeforeFunction);
            }
            else if (DefiniteArticle.MayStart(document.Text.KeyOf(word)))
            {
                Set(features, PersonFeature.BeforeDefinite);
            }
        }
    }

    /// <summary>What a word, or what it is without its و or ف, says of a name beside it.</summary>
    private static Neighbour Of(LinkDocument document, int word) =>
        document.Text.TryFind(document.Lexicon.Neighbours, word, out Neighbour kind)
        || (IsJoined(document, word) && document.Text.TryFind(document.Lexicon.Neighbours, word, out kind, 1))
            ? kind
            : Neighbour.None;

    private static bool EndsThing(LinkDocument document, int word) =>
        IsThing(document, word, word) || (word > 0 && IsThing(document, word - 1, word));

    private static bool IsThing(LinkDocument document, int first, int last) =>
        document.Listed[first].End == last && (document.Listed[first].Kinds & ListedKinds.Thing) != 0
        && document.Listed[first].EndType is EntityType.Place or EntityType.Organization;

    private static WordTraits Traits(LinkDocument document, int word) =>
        document.Traits[word] != WordTraits.None || !IsJoined(document, word) ? document.Traits[word] : document.TraitsFrom(word, 1);

    private static bool IsJoined(LinkDocument document, int word) => document.Text.KeyOf(word) is ['و' or 'ف' or 'س', _, _, ..];

    private static void Set(Span<double> features, PersonFeature feature) => features[(int)feature] = 1;

    private static void Set(Span<double> features, PersonFeature feature, Neighbour kind, Neighbour wanted) =>
        features[(int)feature] = (kind & wanted) != 0 ? 1 : 0;
}
