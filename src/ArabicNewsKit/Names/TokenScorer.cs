using System.IO.Compression;
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

    // what it adds that right pairs are known to have been written so
    private const float Remembered = 3;
    private const float Certain = 5;
    private const float Range = Best - 0.5f - Certain;

    // a right pair may be written as hardly any other is: below this the joint score says less
    private const float Odd = -1;
    private const float OddShare = 0.2f;
    private readonly AlignmentModel cross;
    private readonly JointModel joint;
    private readonly KnownPairs known;
    private readonly AlignmentModel arabic;
    private readonly AlignmentModel latin;

    public TokenScorer(AlignmentModel cross, JointModel joint, KnownPairs known, AlignmentModel arabic, AlignmentModel latin)
    {
        this.cross = cross;
        this.joint = joint;
        this.known = known;
        this.arabic = arabic;
        this.latin = latin;
    }

    /// <summary>The units that right pairs are made of.</summary>
    public JointModel Joint => joint;

    /// <summary>The right pairs that the weights were learned from.</summary>
    public KnownPairs Known => known;

    /// <summary>The model of a query's script and another; Latin with Arabic is the one of Arabic with Latin.</summary>
    public AlignmentModel ModelOf(NameScript query, NameScript other) =>
        query != other ? cross : query == NameScript.Arabic ? arabic : latin;

    /// <summary>The scorer with the bundled weights.</summary>
    public static TokenScorer Bundled() => new(
        Read("cross.weights", AlignmentWeights.Read), Read("joint.weights", JointWeights.Read), Read("known-pairs.bin", KnownPairs.Read),
        Read("arabic.weights", AlignmentWeights.Read), Read("latin.weights", AlignmentWeights.Read));

    /// <summary>The log odds that two words write one name.</summary>
    public float Score(ReadOnlySpan<byte> a, NameScript scriptA, ReadOnlySpan<byte> b, NameScript scriptB)
    {
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

        return Math.Max(Worst, Tempered(score));
    }

    /// <summary>Draws together what is near certain, so that it stays in order and below equal words.</summary>
    private static float Tempered(float score)
    {
        float above = score - Certain;
        return above <= 0 ? score : Certain + (above * Range / (above + Range));
    }

    private float Cross(ReadOnlySpan<byte> arabicWord, ReadOnlySpan<byte> latinWord)
    {
        float aligned = cross.Score(arabicWord, latinWord);
        float together = aligned > Hopeless ? joint.Score(arabicWord, latinWord) : JointModel.Impossible;
        float usual = together < Odd ? Odd + (OddShare * (together - Odd)) : together;
        float score = (CrossSlope * (aligned + (JointShare * usual))) + CrossOffset;
        return aligned > Hopeless && known.Contains(arabicWord, latinWord) ? score + Remembered : score;
    }

    private static float BothWays(AlignmentModel model, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        (model.Score(a, b) + model.Score(b, a)) / 2;

    private static T Read<T>(string name, Func<Stream, T> read)
    {
        using Stream packed = EmbeddedTable.Open($"Names/Data/{name}");
        using var stream = new DeflateStream(packed, CompressionMode.Decompress);
        return read(stream);
    }
}
