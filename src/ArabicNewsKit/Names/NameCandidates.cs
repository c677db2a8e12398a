using System.Collections.Concurrent;

namespace ArabicNewsKit.Names;

/// <summary>
/// Chooses the names of an index that are worth scoring: those whose words, taken one by one, come nearest to the query's.
/// </summary>
/// <threadsafety>Immutable but for room that searches lend one another.</threadsafety>
internal sealed class NameCandidates(NameIndexImage image, TokenScorer tokens)
{
    private const int MostPostings = 6_000;
    private const int MostWords = 100;
    private const int MostJoinedWords = 5;
    private const int LongestJoined = 14;
    private const int ShortWord = 3;
    private const float ExtraWord = 0.8f;
    private const float SameListed = 6;

    // room for one sum a name, kept between searches and left clean by each
    private readonly ConcurrentBag<float[]> sums = [];

    /// <summary>The candidates, in no order; null where the query has no letter of either script.</summary>
    public List<int>? Of(string query, int most)
    {
        Span<byte> codes = stackalloc byte[NameReader.MostCodes];
        Span<NameToken> words = stackalloc NameToken[NameReader.MostTokens];
        int count = NameReader.Read(query, codes, words);
        if (count == 0)
        {
            return null;
        }

        if (!sums.TryTake(out float[]? sum))
        {
            sum = new float[image.Count];
        }

        var gathering = new Gathering(sum);
        for (int i = 0; i < count; i++)
        {
            NameToken token = words[i];
            if (!token.IsInitial || count == 1)
            {
                Gather(codes.Slice(token.Start, token.Length), token.Script, token.Listed, gathering);
            }

            if (i + 1 < count && count <= MostJoinedWords && words[i + 1].Script == token.Script && words[i + 1].End - token.Start <= LongestJoined)
            {
                ReadOnlySpan<byte> joined = codes[token.Start..words[i + 1].End];
                ListedName listed = NameWords.Listed(joined, token.Script);
                // two words that the other side may write as one
                if (listed.IsListed || Math.Min(token.Length, words[i + 1].Length) <= ShortWord)
                {
                    Gather(joined, token.Script, listed, gathering);
                }
            }
        }

        List<int> touched = gathering.Touched;
        List<int> best = Best(touched, sum, count, most);
        foreach (int name in touched)
        {
            sum[name] = 0;
        }

        sums.Add(sum);
        return best;
    }

    /// <summary>Adds to each name what its words that are near a query's word are worth.</summary>
    private void Gather(ReadOnlySpan<byte> word, NameScript script, ListedName listed, Gathering gathering)
    {
        List<WordHit> words = gathering.Words;
        Near(word, script, words);
        AddSpellings(listed.First, words);
        AddSpellings(listed.Second, words);
        words.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Word.CompareTo(b.Word));
        int budget = MostPostings;
        for (int w = 0; w < words.Count && w < MostWords && budget > 0; w++)
        {
            int start = image.PostingStarts[words[w].Word];
            ReadOnlySpan<int> names = image.Postings[start..image.PostingStarts[words[w].Word + 1]];
            budget -= names.Length;
            // above zero for every word that is near at all, so that a touched sum is never zero
            float gain = listed.Rarity * Math.Max(0.1f, words[w].Score + 3);
            foreach (int name in names)
            {
                if (gathering.Sums[name] == 0)
                {
                    gathering.Touched.Add(name);
                }

                gathering.Sums[name] += gain;
            }
        }
    }

    private void Near(ReadOnlySpan<byte> word, NameScript script, List<WordHit> hits)
    {
        TrieSearch.Find(tokens.ModelOf(script, NameScript.Arabic), image.Arabic, word, script == NameScript.Arabic, hits);
        var arabic = hits.ToArray();
        TrieSearch.Find(tokens.ModelOf(script, NameScript.Latin), image.Latin, word, true, hits);
        hits.AddRange(arabic);
        // the models' scores have scales of their own; the same word comes before all others
        int same = (script == NameScript.Arabic ? image.Arabic : image.Latin).WordOf(word);
        if (same >= 0)
        {
            Put(same, TokenScorer.Best, hits);
        }
    }

    /// <summary>Adds the words that spell a listed name, however far they are: Gaddafi, Kadhafi.</summary>
    private void AddSpellings(short number, List<WordHit> hits)
    {
        foreach (Spelling spelling in NameWords.SpellingsOf(number))
        {
            int word = (spelling.Script == NameScript.Arabic ? image.Arabic : image.Latin).WordOf(spelling.Codes);
            if (word >= 0 && !hits.Exists(hit => hit.Word == word && hit.Score >= SameListed))
            {
                Put(word, SameListed, hits);
            }
        }
    }

    private static void Put(int word, float score, List<WordHit> hits)
    {
        hits.RemoveAll(hit => hit.Word == word);
        hits.Add(new WordHit(word, score));
    }

    private List<int> Best(List<int> touched, float[] sum, int queryWords, int most)
    {
        var queue = new PriorityQueue<int, float>();
        float least = float.NegativeInfinity;
        foreach (int name in touched)
        {
            float value = sum[name] - (ExtraWord * Math.Max(0, image.WordCounts[name] - queryWords));
            if (queue.Count < most)
            {
                queue.Enqueue(name, value);
                queue.TryPeek(out _, out least);
            }
            else if (value > least)
            {
                queue.DequeueEnqueue(name, value);
                queue.TryPeek(out _, out least);
            }
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>What one search has gathered.</summary>
    private sealed class Gathering(float[] sums)
    {
        public float[] Sums { get; } = sums;

        public List<int> Touched { get; } = [];

        public List<WordHit> Words { get; } = [];
    }
}
