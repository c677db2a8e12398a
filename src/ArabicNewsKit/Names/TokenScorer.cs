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

    private readonly AlignmentModel cross;
    private readonly AlignmentModel arabic;
    private readonly AlignmentModel latin;

    public TokenScorer(AlignmentModel cross, AlignmentModel arabic, AlignmentModel latin)
    {
        this.cross = cross;
        this.arabic = arabic;
        this.latin = latin;
    }

    public AlignmentModel Cross => cross;

    /// <summary>The scorer with the bundled weights.</summary>
    public static TokenScorer Bundled() => new(Read("cross"), Read("arabic"), Read("latin"));

    /// <summary>The log odds that two words write one name.</summary>
    public float Score(ReadOnlySpan<byte> a, NameScript scriptA, ReadOnlySpan<byte> b, NameScript scriptB)
    {
        if (scriptA != scriptB)
        {
            float score = scriptA == NameScript.Arabic ? cross.Score(a, b) : cross.Score(b, a);
            return Math.Clamp(score - 1f, Worst, Best);
        }

        if (a.SequenceEqual(b))
        {
            return Best;
        }

        AlignmentModel same = scriptA == NameScript.Arabic ? arabic : latin;
        float both = (same.Score(a, b) + same.Score(b, a)) / 2;
        return Math.Clamp(both - 1f, Worst, Best - 0.5f);
    }

    private static AlignmentModel Read(string name)
    {
        using Stream stream = EmbeddedTable.Open($"Names/Data/{name}.weights");
        return AlignmentWeights.Read(stream);
    }
}
