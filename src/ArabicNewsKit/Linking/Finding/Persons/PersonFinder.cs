using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds persons that no gazetteer holds: by titles, offices, words of saying, given names and the shape of words.</summary>
internal static class PersonFinder
{
    /// <summary>Below these log odds a candidate speaks against nothing else.</summary>
    private const double LeastOdds = -1;

    /// <summary>Below these log odds none is kept, though it may be surely a person elsewhere.</summary>
    private const double LeastKept = -2.5;

    /// <summary>The log odds of a listed name as one that no list holds: where the listed person is not likely, it is another's.</summary>
    private const double ListedOdds = 0.05;

    /// <summary>From these log odds on, a word by itself is surely a person, and one wherever it stands so.</summary>
    private const double SureOdds = 1.5;

    /// <summary>The log odds of such a word elsewhere.</summary>
    private const double AgainOdds = 0.5;

    public static void Find(LinkDocument document)
    {
        Span<double> features = stackalloc double[LinkWeights.PersonFeatures];
        int personEnd = -1;
        int thingEnd = -1;
        int before = document.Candidates.Count;
        for (int i = 0; i < document.Text.Count; i++)
        {
            bool inside = i <= thingEnd;
            thingEnd = Math.Max(thingEnd, ThingEnd(document.Listed[i]));
            if (document.Text[i].Kind != WordKind.Arabic || document.Cues[i].Taken
                || (document.IsCommon(i) && !NameStart.IsJoinedName(document, i, personEnd))
                || NameReading.Read(document, i, personEnd) is not { } name)
            {
                continue;
            }

            if (inside && name.Last > thingEnd)
            {
                // النجم الساحلي مروان عنان: the club's name is over first
                continue;
            }

            PersonScorer.Measure(document, name, features);
            double odds = document.Lexicon.Weights.Person(features);
            if (name.Last <= document.Listed[i].PersonEnd)
            {
                if (name.Last == document.Listed[i].PersonEnd && odds > ListedOdds)
                {
                    Add(document, name, ListedOdds);
                }

                i = personEnd = document.Listed[i].PersonEnd;
            }
            else
            {
                document.Trace?.Invoke(name.First, name.Last, features);
                if (odds > LeastKept)
                {
                    if (name.First == name.Last && name.Skip == 0)
                    {
                        ref double sure = ref document.PersonOdds(i);
                        sure = Math.Max(sure, odds);
                    }

                    Add(document, name, odds);
                }

                if (odds > 0)
                {
                    i = personEnd = name.Last;
                }
            }
        }

        Repeat(document, before);
    }

    private static void Add(LinkDocument document, in NameReading name, double odds)
    {
        document.PersonAt[name.First] = odds > LeastOdds ? document.Candidates.Count : -1;
        document.Candidates.Add(Candidate.Unlisted(CandidateSource.Person, EntityType.Person, name.First, name.Last, name.Skip, odds));
    }

    /// <summary>لقد طلب نيستلروي, and so نيستلروي wherever no other name holds it: what is surely a person once is one again.</summary>
    private static void Repeat(LinkDocument document, int first)
    {
        foreach (ref Candidate candidate in document.Candidates.Span[first..])
        {
            if (candidate is { Words: 1, Skip: 0, LogOdds: < AgainOdds } && document.PersonOdds(candidate.First) > SureOdds)
            {
                candidate.LogOdds = AgainOdds;
            }
        }
    }

    /// <summary>The last word of the longest listed name, no person's, that starts at a word; -1 for none.</summary>
    private static int ThingEnd(in ListedWord listed) =>
        (listed.Kinds & ListedKinds.Thing) != 0 && listed.EndType != EntityType.Person ? listed.End : -1;
}
