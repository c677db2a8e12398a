using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Names;

/// <summary>How likely two words write one name, as log odds, whatever the script of each. Without allocation.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class TokenScorer
{
    /// <summary>The highest log odds of one pair of words; equal words have it.</summary>
    public const float Best = 9;

    /// <summary>The lowest.</summary>
    public const float Worst = -9;

    // a log odds of 0 is where about 1 % of the hardest wrong pairs pass
    private const float CrossOffset = 0;
    private const float SameOffset = 1;
    private readonly AlignmentModel cross;
    private readonly AlignmentModel arabic;
    private readonly AlignmentModel latin;

    public TokenScorer(AlignmentModel cross, AlignmentModel arabic, AlignmentModel latin)
    {
        this.cross = cross;
        this.arabic = arabic;
        this.latin = latin;
    }

    /// <summary>The model of a query's script and another; Latin with Arabic is the one of Arabic with Latin.</summary>
    public AlignmentModel ModelOf(NameScript query, NameScript other) =>
        query != other ? cross : query == NameScript.Arabic ? arabic : latin;

    /// <summary>The scorer with the bundled weights.</summary>
    public static TokenScorer Bundled() => new(Read("cross"), Read("arabic"), Read("latin"));

    /// <summary>The log odds that two words write one name; on request not held between the best and the worst.</summary>
    public float Score(ReadOnlySpan<byte> a, NameScript scriptA, ReadOnlySpan<byte> b, NameScript scriptB, bool unclamped = false)
    {
        float best = Best - 0.5f;
        float score;
        if (scriptA != scriptB)
        {
            score = (scriptA == NameScript.Arabic ? cross.Score(a, b) : cross.Score(b, a)) - CrossOffset;
        }
        else if (a.SequenceEqual(b))
        {
            return Best;
        }
        else
        {
            AlignmentModel same = scriptA == NameScript.Arabic ? arabic : latin;
            score = ((same.Score(a, b) + same.Score(b, a)) / 2) - SameOffset;
        }

        return unclamped ? score : Math.Clamp(score, Worst, best);
    }

    private static AlignmentModel Read(string name)
    {
        using Stream stream = EmbeddedTable.Open($"Names/Data/{name}.weights");
        return AlignmentWeights.Read(stream);
    }
}
