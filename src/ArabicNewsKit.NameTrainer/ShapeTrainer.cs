using System.Buffers.Binary;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Learns how much a word looks like a part of a person's name: a logistic loss over the letter sequences of
/// <see cref="NameShape"/>, by AdaGrad, with weight decay.
/// </summary>
internal sealed class ShapeTrainer
{
    private const int Weights = 1 << 17;
    private const double LargestByte = 127;
    private const double Rate = 0.1;
    private const double Decay = 5e-4;
    private const int Epochs = 20;

    private readonly double[] weights = new double[Weights];
    private readonly double[] squares = new double[Weights];
    private double bias;
    private double biasSquares;

    /// <summary>Learns from words in one order, the same for the same words.</summary>
    public ShapeTrainer Learn(IReadOnlyList<ShapeWord> words)
    {
        var order = new Random(1);
        int[] shuffled = [.. Enumerable.Range(0, words.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            order.Shuffle(shuffled);
            foreach (int index in shuffled)
            {
                Step(words[index]);
            }
        }

        return this;
    }

    /// <summary>Writes the weights in the form that <see cref="NameShape"/> reads.</summary>
    public void Write(Stream output)
    {
        double scale = weights.Max(Math.Abs) / LargestByte;
        Span<byte> header = stackalloc byte[NameShape.HeaderLength];
        "ANS1"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], weights.Length);
        BinaryPrimitives.WriteSingleLittleEndian(header[8..], (float)scale);
        BinaryPrimitives.WriteSingleLittleEndian(header[12..], (float)bias);
        output.Write(header);
        output.Write([.. weights.Select(weight => (byte)(sbyte)Math.Round(weight / scale))]);
    }

    private void Step(ShapeWord word)
    {
        Span<int> features = stackalloc int[NameShape.MostFeatures];
        features = features[..NameShape.Features(word.Key, features, Weights)];
        double sum = bias;
        foreach (int feature in features)
        {
            sum += weights[feature];
        }

        double error = (LinkWeights.Probability(sum) - word.Share) * word.Weight;
        foreach (int feature in features)
        {
            double gradient = error + (Decay * weights[feature]);
            squares[feature] += gradient * gradient;
            weights[feature] -= Rate * gradient / Math.Sqrt(squares[feature] + 1e-8);
        }

        biasSquares += error * error;
        bias -= Rate * error / Math.Sqrt(biasSquares + 1e-8);
    }
}

/// <param name="Key">The folded word, without its article.</param>
/// <param name="Share">How often it is a name, 0 to 1.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record ShapeWord(string Key, double Share, double Weight);
