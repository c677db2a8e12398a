using System.Globalization;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.NameTrainer;

/// <summary>Fits the weights of unlisted persons to labelled articles and says how good they are on articles held out.</summary>
internal static class PersonCommand
{
    /// <summary>How firmly the weights are held near those of before.</summary>
    private const double Hold = 5;

    /// <param name="paths">The table of weights to start from; a file of articles and the folder of its labels, for each set.</param>
    public static int Run(string[] paths)
    {
        var sets = paths[1..].Chunk(2).Select(pair => (Name: pair[1], Examples: PersonExamples.Read(pair[0], pair[1]).ToList())).ToList();
        List<PersonExample> examples = [.. sets.SelectMany(set => set.Examples)];
        double[] before = Weights(paths[0]);
        Dictionary<PersonExample, double> held = PersonTrainer.CrossValidate(examples, before, Hold)
            .ToDictionary(pair => pair.Example, pair => pair.Odds);
        foreach ((string name, List<PersonExample> set) in sets)
        {
            Console.Error.WriteLine($"{Score(set, example => PersonTrainer.Odds(example, before))}  held out {Score(set, example => held[example])}  {name}");
        }

        foreach (PersonExample wrong in examples.Where(example => held[example] > 0 != example.Right).OrderByDescending(example => Math.Abs(held[example])))
        {
            Console.Error.WriteLine($"{held[wrong]:F1} {wrong.Article} {wrong.Surface}: {string.Join(' ', Measured(wrong))}");
        }

        double[] after = PersonTrainer.Fit(examples, before, Hold);
        for (int i = 0; i < after.Length; i++)
        {
            int measured = examples.Count(example => example.Features[i] != 0);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{LinkWeights.NameOf((PersonFeature)i)}\t{after[i]:F2}\t{before[i]:F2}\t{measured}"));
        }

        return 0;
    }

    /// <summary>The weights of a table; none is 0.</summary>
    private static double[] Weights(string table)
    {
        Dictionary<string, string> rows = File.ReadLines(table).Select(line => line.Split('\t')).Where(row => row.Length > 1)
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return
        [
            .. from i in Enumerable.Range(0, LinkWeights.PersonFeatures)
               select rows.TryGetValue(LinkWeights.NameOf((PersonFeature)i), out string? weight) ? double.Parse(weight, CultureInfo.InvariantCulture) : 0,
        ];
    }

    private static IEnumerable<string> Measured(PersonExample example) =>
        from i in Enumerable.Range(1, example.Features.Length - 1)
        where example.Features[i] != 0
        select string.Create(CultureInfo.InvariantCulture, $"{(PersonFeature)i}={example.Features[i]:0.#}");

    private static string Score(List<PersonExample> examples, Func<PersonExample, double> odds)
    {
        double loss = 0;
        int right = 0, found = 0, hit = 0;
        foreach (PersonExample example in examples)
        {
            double value = odds(example);
            loss -= Math.Log(Math.Max(1e-9, LinkWeights.Probability(example.Right ? value : -value)));
            right += example.Right ? 1 : 0;
            found += value > 0 ? 1 : 0;
            hit += value > 0 && example.Right ? 1 : 0;
        }

        (double precision, double recall) = ((double)hit / Math.Max(1, found), (double)hit / Math.Max(1, right));
        return string.Create(
            CultureInfo.InvariantCulture, $"P {precision:F3} R {recall:F3} of {right}, loss {loss / Math.Max(1, examples.Count):F3}");
    }
}
