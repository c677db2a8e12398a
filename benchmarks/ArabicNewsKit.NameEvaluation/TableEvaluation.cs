using ArabicNewsKit.Names;
using ArabicNewsKit.Tests.Names;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>The tables of the tests, with every miss shown.</summary>
internal static class TableEvaluation
{
    public static int Run(string folder)
    {
        Triples([.. DataFile.Rows(Path.Combine(folder, "minimal-triples.tsv")).Skip(1)]);
        string known = Path.Combine(folder, "known-names.tsv");
        if (File.Exists(known))
        {
            Known([.. DataFile.Rows(known).Skip(1)]);
        }

        Spellings([.. DataFile.Rows(Path.Combine(folder, "spellings.tsv")).Skip(1)]);
        FullNames([.. DataFile.Rows(Path.Combine(folder, "full-names.tsv")).Skip(1)]);
        return 0;
    }

    private static void Triples(List<string[]> triples)
    {
        int right = 0;
        foreach (string[] triple in triples)
        {
            float yes = NameMatcher.Default.LogOdds(triple[0], triple[1]);
            float no = NameMatcher.Default.LogOdds(triple[0], triple[2]);
            right += yes > no ? 1 : 0;
            if (yes <= no)
            {
                Console.WriteLine($"  {triple[0]} {triple[1]} {yes:F2} / {triple[2]} {no:F2}");
            }
        }

        Console.WriteLine($"minimal triples: {right} of {triples.Count} right");
    }

    private static void Spellings(List<string[]> rows)
    {
        foreach (var group in rows.GroupBy(row => row[2]))
        {
            int right = 0;
            foreach (string[] row in group)
            {
                bool good = NameMatcher.Default.Match(row[0], row[1]).IsMatch == (row[2] == "same");
                right += good ? 1 : 0;
                if (!good)
                {
                    Console.WriteLine(FormattableString.Invariant($"  {row[0]} / {row[1]}: {NameMatcher.Default.LogOdds(row[0], row[1]):F2}, {row[2]}"));
                }
            }

            Console.WriteLine($"spellings, {group.Key}: {right} of {group.Count()} right");
        }
    }

    private static void Known(List<string[]> rows)
    {
        foreach ((int from, int to, string what) in new[] { (0, 1, "Arabic → English"), (0, 2, "Arabic → French"), (1, 2, "English → French"), (1, 0, "English → Arabic") })
        {
            NameIndex index = NameIndex.Build(rows.SelectMany((row, i) => row[to].Split('|').Select(name => (name, i))));
            int asked = 0;
            int right = 0;
            for (int i = 0; i < rows.Count; i++)
            {
                foreach (string query in rows[i][from].Split('|'))
                {
                    IReadOnlyList<NameHit> hits = index.Search(query, 1);
                    asked++;
                    bool good = hits.Count > 0 && hits[0].Payload == i;
                    right += good ? 1 : 0;
                    if (!good)
                    {
                        Console.WriteLine($"  {query} → {(hits.Count > 0 ? hits[0] : null)}");
                    }
                }
            }

            Console.WriteLine($"{what}: {right} of {asked} right");
        }
    }

    private static void FullNames(List<string[]> rows)
    {
        string[] candidates = NameMixer.Mix([.. rows.Select(row => row[1])], 5000);
        NameIndex index = NameIndex.Build(candidates.Select((name, i) => (name, i)));
        foreach ((string what, Func<string, string> change) in new (string, Func<string, string>)[]
            { ("as is", name => name), ("reordered", NameMixer.Reordered), ("middle dropped", NameMixer.WithoutMiddle) })
        {
            int right = 0;
            foreach (string[] row in rows)
            {
                string query = change(row[0]);
                IReadOnlyList<NameHit> hits = index.Search(query, 1);
                bool good = hits.Count > 0 && hits[0].Name == row[1];
                right += good ? 1 : 0;
                if (!good)
                {
                    Console.WriteLine($"  {query} → {(hits.Count > 0 ? hits[0] : null)}, not {row[1]} {NameMatcher.Default.Match(query, row[1]).Score:F3}");
                }
            }

            Console.WriteLine($"full names {what}: {right} of {rows.Count} first among {candidates.Length}");
        }
    }
}
