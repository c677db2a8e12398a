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

    // from the models' scores to log odds, as the benchmark of calibration fits them
    private const float CrossSlope = 0.88f;
    private const float CrossOffset = 0.95f;
    private const float ArabicSlope = 1;
    private const float ArabicOffset = -1;
    private const float LatinSlope = 1.5f;
    private const float LatinOffset = -1.5f;
    private const float JointShare = 0.4f;
    private const float Hopeless = -6;

    // a right pair may be written as hardly any other is: below this the joint score says less
    private const float Odd = -1;
    private const float OddShare = 0.2f;
    private readonly AlignmentModel cross;
    private readonly JointModel joint;
    private readonly AlignmentModel arabic;
    private readonly AlignmentModel latin;

    public TokenScorer(AlignmentModel cross, JointModel joint, AlignmentModel arabic, AlignmentModel latin)
    {
        this.cross = cross;
        this.joint = joint;
        this.arabic = arabic;
        this.latin = latin;
    }

    /// <summary>The model of a query's script and another; Latin with Arabic is the one of Arabic with Latin.</summary>
    public AlignmentModel ModelOf(NameScript query, NameScript other) =>
        query != other ? cross : query == NameScript.Arabic ? arabic : latin;

    /// <summary>The scorer with the bundled weights.</summary>
    public static TokenScorer Bundled() => new(
        Read("cross", AlignmentWeights.Read), Read("joint", JointWeights.Read), Read("arabic", AlignmentWeights.Read), Read("latin", AlignmentWeights.Read));

    /// <summary>The log odds that two words write one name; on request not held between the best and the worst.</summary>
    public float Score(ReadOnlySpan<byte> a, NameScript scriptA, ReadOnlySpan<byte> b, NameScript scriptB, bool unclamped = false)
    {
        float best = Best - 0.5f;
        float score;
        if (scriptA != scriptB)
        {
            score = scriptA == NameScript.Arabic ? Cross(a, b) : Cross(b, a);
        }
        else if (a.SequenceEqual(b))
        {
            return Best;
        }
        else
        {
            score = scriptA == NameScript.Arabic
                ? (ArabicSlope * BothWays(arabic, a, b)) + ArabicOffset
                : (LatinSlope * BothWays(latin, a, b)) + LatinOffset;
        }

        return unclamped ? score : Math.Clamp(score, Worst, best);
    }

    private float Cross(ReadOnlySpan<byte> arabicWord, ReadOnlySpan<byte> latinWord)
    {
        float aligned = cross.Score(arabicWord, latinWord);
        float together = aligned > Hopeless ? joint.Score(arabicWord, latinWord) : JointModel.Impossible;
        float usual = together < Odd ? Odd + (OddShare * (together - Odd)) : together;
        return (CrossSlope * (aligned + (JointShare * usual))) + CrossOffset;
    }

    private static float BothWays(AlignmentModel model, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        (model.Score(a, b) + model.Score(b, a)) / 2;

    private static T Read<T>(string name, Func<Stream, T> read)
    {
        using Stream stream = EmbeddedTable.Open($"Names/Data/{name}.weights");
        return read(stream);
    }
}
