using ArabicNewsKit.Linking;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Fits the weights of unlisted persons: a logistic regression by gradient descent with momentum, held near a start by the squares of
/// the differences.
/// </summary>
internal static class PersonTrainer
{
    private const int Folds = 5;
    private const int Steps = 1500;
    private const double Rate = 0.3;
    private const double Momentum = 0.9;

    /// <summary>The weights.</summary>
    /// <param name="examples">What they are fitted to.</param>
    /// <param name="start">The weights that they are held near.</param>
    /// <param name="hold">How firmly: the weight of a squared difference beside the loss of one example.</param>
    public static double[] Fit(IReadOnlyCollection<PersonExample> examples, double[] start, double hold)
    {
        double[] weights = [.. start];
        double[] speed = new double[weights.Length];
        double[] gradient = new double[weights.Length];
        for (int step = 0; step < Steps; step++)
        {
            for (int i = 0; i < weights.Length; i++)
            {
                gradient[i] = hold * (weights[i] - start[i]);
            }

            foreach (PersonExample example in examples)
            {
                double error = LinkWeights.Probability(Odds(example, weights)) - (example.Right ? 1 : 0);
                for (int i = 0; i < weights.Length; i++)
                {
                    gradient[i] += error * example.Features[i];
                }
            }

            for (int i = 0; i < weights.Length; i++)
            {
                speed[i] = (Momentum * speed[i]) - (Rate * gradient[i] / examples.Count);
                weights[i] += speed[i];
            }
        }

        return weights;
    }

    /// <summary>What weights fitted to other articles say of each example: its log odds.</summary>
    public static IEnumerable<(PersonExample Example, double Odds)> CrossValidate(IReadOnlyList<PersonExample> examples, double[] start, double hold)
    {
        string[] articles = [.. examples.Select(example => example.Article).Distinct().Order(StringComparer.Ordinal)];
        for (int fold = 0; fold < Folds; fold++)
        {
            HashSet<string> held = [.. articles.Where((_, i) => i % Folds == fold)];
            double[] weights = Fit([.. examples.Where(example => !held.Contains(example.Article))], start, hold);
            foreach (PersonExample example in examples.Where(example => held.Contains(example.Article)))
            {
                yield return (example, Odds(example, weights));
            }
        }
    }

    public static double Odds(PersonExample example, double[] weights)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += example.Features[i] * weights[i];
        }

        return sum;
    }
}
