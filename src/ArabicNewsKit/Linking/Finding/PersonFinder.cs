using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds persons that no gazetteer holds: by titles, offices, words of saying, given names and the shape of words.</summary>
internal static class PersonFinder
{
    /// <summary>Below this log odds a candidate is not kept at all.</summary>
    private const double LeastOdds = -1;

    public static void Find(LinkDocument document)
    {
        Span<double> features = stackalloc double[LinkWeights.PersonFeatures];
        int personEnd = -1;
        int thingEnd = -1;
        for (int i = 0; i < document.Text.Count; i++)
        {
            bool inside = i <= thingEnd;
            thingEnd = Math.Max(thingEnd, ThingEnd(document.Listed[i]));
            if (document.Text[i].Kind != WordKind.Arabic || document.Cues[i].Taken || document.IsCommon(i)
                || NameReading.Read(document, i, personEnd) is not { } name)
            {
                continue;
            }

            if (inside && name.Last > thingEnd)
            {
                // النجم الساحلي مروان عنان: the club's name is over first
                continue;
            }

            if (name.Last <= document.Listed[i].PersonEnd)
            {
                i = personEnd = document.Listed[i].PersonEnd;
            }
            else
            {
                PersonScorer.Measure(document, name, features);
                double odds = document.Lexicon.Weights.Person(features);
                document.Trace?.Invoke(name.First, name.Last, features);
                if (odds > LeastOdds)
                {
                    document.PersonAt[i] = document.Candidates.Count;
                    document.Candidates.Add(
                        Candidate.Unlisted(CandidateSource.Person, EntityType.Person, i, name.Last, name.Skip, odds));
                }

                if (odds > 0)
                {
                    i = personEnd = name.Last;
                }
            }
        }
    }

    /// <summary>The last word of the longest listed name, no person's, that starts at a word; -1 for none.</summary>
    private static int ThingEnd(in ListedWord listed) =>
        (listed.Kinds & ListedKinds.Thing) != 0 && listed.EndType != EntityType.Person ? listed.End : -1;
}
