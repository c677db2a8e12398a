using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Trains the unit weights so that a right pair scores above the wrong ones: a softmax over each right pair and its hard
/// wrong ones in both directions, and a logistic loss with one threshold for all pairs. AdaGrad, one pair a step.
/// </summary>
internal sealed class DiscriminativeTrainer
{
    private readonly LetterGroups groups;
    private readonly double[] symbolWeights;
    private readonly double[] placeWeights;
    private readonly double[] symbolSquares;
    private readonly double[] placeSquares;
    private readonly double[] units;
    private readonly double[] gradient;
    private readonly List<int> touched = [];
    private readonly int symbols;
    private readonly Lattice lattice;
    private readonly TrainerOptions options;
    private double bias;
    private double biasSquares = 1;

    public DiscriminativeTrainer(int symbols, LetterGroups groups, double[] counts, TrainerOptions options)
    {
        this.symbols = symbols;
        this.groups = groups;
        this.options = options;
        lattice = new Lattice(symbols);
        int stride = groups.Stride;
        units = new double[AlignmentModel.RowCount(symbols) * stride];
        gradient = new double[units.Length];
        placeWeights = new double[units.Length];
        placeSquares = new double[units.Length];
        symbolWeights = new double[(symbols + 1) * stride];
        symbolSquares = new double[symbolWeights.Length];
        Array.Fill(symbolWeights, double.NegativeInfinity);
        Start(counts);
        for (int cell = 0; cell < units.Length; cell++)
        {
            Refresh(cell);
        }
    }

    /// <summary>The weights as they stand: NaN where there is no unit.</summary>
    public float[] Weights()
    {
        var weights = new float[AlignmentModel.RowCount(symbols) * groups.Count];
        for (int row = 0; row < AlignmentModel.RowCount(symbols); row++)
        {
            for (int column = 0; column < groups.Count; column++)
            {
                double unit = units[(row * groups.Stride) + column];
                weights[(row * groups.Count) + column] = unit > 0 ? (float)Math.Log(unit) : float.NaN;
            }
        }

        return weights;
    }

    public double Bias => bias;

    public int UnitCount => symbolWeights.Count(double.IsFinite);

    public void Train(List<WordPair> pairs, Action<string> log)
    {
        var negatives = new HardNegatives(pairs);
        var wrong = new (int[] Second, int[] First)[pairs.Count];
        for (int p = 0; p < pairs.Count; p++)
        {
            int each = pairs[p].Weight >= options.HandWeight ? 4 * options.Candidates : options.Candidates;
            wrong[p] = negatives.For(pairs[p], each);
        }

        log("wrong pairs chosen");
        var random = new Random(options.Seed);
        int[] order = [.. Enumerable.Range(0, pairs.Count)];
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            if (epoch > 0 && epoch == options.Epochs - options.MinedEpochs)
            {
                AddConfusables(pairs, negatives, wrong);
                log("the model's own confusions added");
            }

            random.Shuffle(order);
            double loss = 0;
            double rate = options.Rate * (1 - ((double)epoch / options.Epochs * 0.7));
            foreach (int p in order)
            {
                loss += Step(pairs[p], wrong[p], negatives, random, epoch == 0, rate);
            }

            log($"epoch {epoch + 1}: loss {loss / pairs.Count:F4}, bias {bias:F2}");
        }

        for (int cell = 0; cell < units.Length; cell++)
        {
            Refresh(cell);
        }
    }

    private void AddConfusables(List<WordPair> pairs, HardNegatives negatives, (int[] Second, int[] First)[] wrong)
    {
        Confusables confusables = negatives.ConfusedBy(AlignmentModel.Create(symbols, groups, Weights()));
        for (int p = 0; p < pairs.Count; p++)
        {
            if (pairs[p].Weight > 1 || p % options.MinedShare == 0)
            {
                (int[] second, int[] first) = negatives.For(pairs[p], confusables, options.Mined);
                wrong[p] = ([.. wrong[p].Second.Union(second)], [.. wrong[p].First.Union(first)]);
            }
        }
    }

    private double Step(WordPair pair, (int[] Second, int[] First) wrong, HardNegatives negatives, Random random, bool early, double rate)
    {
        double weight = pair.Weight;
        byte[] first = random.Next(4) == 0 ? pair.Loose : pair.First;
        double right = lattice.Forward(units, groups, first, pair.Second);
        if (double.IsInfinity(right))
        {
            return 0;
        }

        double loss = 0;
        double rightGradient = 0;
        for (int side = 0; side < 2; side++)
        {
            int[] list = side == 0 ? wrong.Second : wrong.First;
            var scored = new List<(double Score, byte[] Word)>(list.Length);
            foreach (int index in list)
            {
                if (early && random.Next(list.Length) >= options.Negatives)
                {
                    continue;
                }

                byte[] word = side == 0 ? negatives.Second(index) : negatives.First(index);
                double score = side == 0
                    ? lattice.Forward(units, groups, first, word)
                    : lattice.Forward(units, groups, word, pair.Second);
                if (!double.IsInfinity(score))
                {
                    scored.Add((score, word));
                }
            }

            if (scored.Count > options.Negatives)
            {
                scored.Sort((x, y) => y.Score.CompareTo(x.Score));
                scored.RemoveRange(options.Negatives, scored.Count - options.Negatives);
            }

            double peak = right;
            foreach ((double score, _) in scored)
            {
                peak = Math.Max(peak, score);
            }

            double total = Math.Exp(right - peak);
            foreach ((double score, _) in scored)
            {
                total += Math.Exp(score - peak);
            }

            loss -= right - peak - Math.Log(total);
            rightGradient += options.Softmax * ((Math.Exp(right - peak) / total) - 1);
            foreach ((double score, byte[] word) in scored)
            {
                double logistic = Sigmoid(score + bias);
                double factor = (options.Softmax * Math.Exp(score - peak) / total) + (options.Logistic * logistic);
                AddBias(options.Logistic * logistic * weight);
                if (factor > 1e-4)
                {
                    byte[] left = side == 0 ? first : word;
                    byte[] other = side == 0 ? word : pair.Second;
                    lattice.Forward(units, groups, left, other);
                    lattice.Counts(units, groups, left, other, factor * weight, Add);
                }
            }
        }

        double rightLogistic = Sigmoid(right + bias) - 1;
        rightGradient += options.RightLogistic * rightLogistic;
        AddBias(options.RightLogistic * rightLogistic * weight);
        lattice.Forward(units, groups, first, pair.Second);
        lattice.Counts(units, groups, first, pair.Second, rightGradient * weight, Add);
        Apply(rate);
        return loss;
    }

    private void AddBias(double amount)
    {
        biasSquares += amount * amount;
        bias -= 0.05 * amount / Math.Sqrt(biasSquares);
    }

    private void Add(int cell, double amount)
    {
        if (Math.Abs(amount) < 1e-6)
        {
            return;
        }

        if (gradient[cell] == 0)
        {
            touched.Add(cell);
        }

        gradient[cell] += amount;
    }

    private void Apply(double rate)
    {
        int stride = groups.Stride;
        foreach (int cell in touched)
        {
            double g = gradient[cell];
            gradient[cell] = 0;
            int column = cell % stride;
            int symbol = cell / stride / AlignmentModel.Places;
            int shared = (symbol * stride) + BaseOf(column);
            if (double.IsInfinity(symbolWeights[shared]))
            {
                continue;
            }

            double own = g + (options.Decay * symbolWeights[shared]);
            symbolSquares[shared] += own * own;
            symbolWeights[shared] -= rate * own / Math.Sqrt(symbolSquares[shared] + 1e-1);
            double place = g + (options.PlaceDecay * placeWeights[cell]);
            placeSquares[cell] += place * place;
            placeWeights[cell] -= options.PlaceRate * rate * place / Math.Sqrt(placeSquares[cell] + 1e-1);
            for (int i = 0; i < AlignmentModel.Places; i++)
            {
                Refresh((((symbol * AlignmentModel.Places) + i) * stride) + column);
            }
        }

        touched.Clear();
    }

    private void Refresh(int cell)
    {
        int shared = (cell / groups.Stride / AlignmentModel.Places * groups.Stride) + BaseOf(cell % groups.Stride);
        double weight = symbolWeights[shared] + placeWeights[cell];
        units[cell] = double.IsFinite(weight) ? Math.Exp(Math.Clamp(weight, -12, 8)) : 0;
    }

    /// <summary>Starts from log p(group | symbol) − log p(the group's letters by chance).</summary>
    private void Start(double[] counts)
    {
        int stride = groups.Stride;
        var letters = new double[groups.Letters];
        var symbolCounts = new double[symbols + 1];
        var unitCounts = new double[symbolWeights.Length];
        for (int cell = 0; cell < counts.Length; cell++)
        {
            int symbol = cell / stride / AlignmentModel.Places;
            int column = cell % stride;
            unitCounts[(symbol * stride) + BaseOf(column)] += counts[cell];
            symbolCounts[symbol] += counts[cell];
            if (column < groups.Count)
            {
                foreach (byte letter in groups[column])
                {
                    letters[letter] += counts[cell];
                }
            }
        }

        double total = letters.Sum();
        // how often something could have been inserted: once a symbol
        symbolCounts[symbols] = symbolCounts[..symbols].Sum();
        for (int i = 0; i < unitCounts.Length; i++)
        {
            if (unitCounts[i] > 0)
            {
                double chance = 0;
                foreach (byte letter in groups[i % stride])
                {
                    chance += Math.Log((letters[letter] + 1) / total);
                }

                double weight = Math.Log(unitCounts[i] / (symbolCounts[i / stride] + 1)) - chance;
                symbolWeights[i] = Math.Clamp(options.StartScale * weight, -6, 6);
            }
        }
    }

    private int BaseOf(int column) => column < groups.Count ? groups.BaseOf(column) : column;

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
