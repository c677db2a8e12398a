namespace ArabicNewsKit.NameTrainer;

/// <summary>How the weights are trained.</summary>
internal sealed record TrainerOptions
{
    public bool CrossScript { get; init; } = true;
    public bool SameScript { get; init; } = true;
    public bool Joint { get; init; } = true;
    public int Seed { get; init; } = 1;
    public int Epochs { get; init; } = 4;
    public int Candidates { get; init; } = 5;
    public int Negatives { get; init; } = 8;
    public int Mined { get; init; } = 10;
    public int MinedEpochs { get; init; } = 2;
    public int MinedShare { get; init; } = 4;
    public double Rate { get; init; } = 0.15;
    public double PlaceRate { get; init; } = 0.5;
    public double Decay { get; init; } = 1e-4;
    public double PlaceDecay { get; init; } = 1e-3;
    public double Softmax { get; init; } = 0.5;
    public double Logistic { get; init; } = 0.3;
    public double RightLogistic { get; init; } = 1;
    public double CleanWeight { get; init; } = 1.5;
    public double HandWeight { get; init; } = 12;
    public double StartScale { get; init; } = 0.6;

    /// <summary>Pairs whose fit to the plain units is worse than this log probability a letter are left out.</summary>
    public double WorstFit { get; init; } = -4.5;

    /// <summary>Pairs that the alignment scores lower are not remembered: hardly transliterations.</summary>
    public double LeastKnown { get; init; } = -3;

    /// <summary>How many times a clean pair counts for the joint units.</summary>
    public double CleanCount { get; init; } = 4;
    public double RarestNeighbours { get; init; } = 8;
    public double RarestJointGroup { get; init; } = 50;
    public double RarestJointUnit { get; init; } = 0.6;

    /// <summary>The share of a letter's log probability by chance that is taken off a joint unit.</summary>
    public double ChanceShare { get; init; } = 0.75;
}
