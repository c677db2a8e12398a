using System.Collections.Concurrent;
using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>
/// A list of names that can be searched by a name in any script. Words near the query's are found in a trie, the names
/// that hold them are gathered, and the best of those are scored as <see cref="NameMatcher"/> scores them.
/// </summary>
/// <remarks>
/// About 60 bytes a name, most of it the name itself. The order of hits and their scores are exact over what is
/// examined; a name none of whose words is near any of the query's is not, nor one whose words are far less near than
/// another's, so that there may be fewer hits than asked for.
/// </remarks>
/// <example>
/// <code>
/// NameIndex index = NameIndex.Build(new[] { ("قاسم سليماني", 1), ("أنطونيو غوتيريش", 2) });
/// using var file = new MemoryStream();
/// index.Save(file);
/// Console.WriteLine(NameIndex.Load(file.ToArray()).Search("Soleimani, Qasem")[0].Payload);  // 1
/// </code>
/// </example>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class NameIndex
{
    private const int Examined = 64;
    private const int MostPostings = 6_000;
    private const int MostWords = 100;
    private const int MostJoinedWords = 5;
    private const int LongestJoined = 14;
    private const int ShortWord = 3;
    private const float ExtraWord = 0.8f;
    private const float SameListed = 6;
    private readonly NameIndexImage image;
    private readonly NameMatcher matcher = NameMatcher.Default;

    // room for one sum a name, kept between searches and left clean by each
    private readonly ConcurrentBag<float[]> sums = [];

    private NameIndex(NameIndexImage image) => this.image = image;

    /// <summary>How many names the index holds.</summary>
    public int Count => image.Count;

    /// <summary>Builds an index. Linear in the names, but for the sorting of their words.</summary>
    /// <param name="names">The names, each with the caller's number for it; a name may come more than once.</param>
    /// <exception cref="ArgumentNullException">The list or a name in it is null.</exception>
    public static NameIndex Build(IEnumerable<(string Name, int Payload)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var builder = new NameIndexBuilder();
        foreach ((string name, int payload) in names)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(names));
            builder.Add(name, payload);
        }

        return new NameIndex(builder.Build());
    }

    /// <summary>Takes an index that <see cref="Save"/> wrote, as it lies: from a file read or mapped into memory.</summary>
    /// <param name="bytes">The bytes, aligned to four; they must not change while the index is in use.</param>
    /// <exception cref="InvalidDataException">The bytes are no index, cut off, or of another version.</exception>
    public static NameIndex Load(ReadOnlyMemory<byte> bytes) => new(NameIndexImage.Read(bytes));

    /// <summary>Writes the index, to be loaded on any little-endian machine.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void Save(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(image.Bytes.Span);
    }

    /// <summary>The names most likely to be the query's, best first; equal ones in the order they were given.</summary>
    /// <param name="query">A name in any script.</param>
    /// <param name="top">How many to give back at most; no more than 64 names are scored.</param>
    /// <param name="minimum">The least score to give back, 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public IReadOnlyList<NameHit> Search(string query, int top = 10, double minimum = 0)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var hits = new List<(float LogOdds, int Name)>();
        foreach (int name in Candidates(query, Math.Max(top, Examined)))
        {
            hits.Add((LogOdds(query, name), name));
        }

        hits.Sort((a, b) => a.LogOdds != b.LogOdds ? b.LogOdds.CompareTo(a.LogOdds) : a.Name.CompareTo(b.Name));
        var result = new List<NameHit>(Math.Min(top, hits.Count));
        foreach ((float logOdds, int name) in hits)
        {
            double score = NameMatcher.Probability(logOdds);
            if (result.Count == top || score < minimum)
            {
                break;
            }

            result.Add(new NameHit(image.Name(name), image.Payloads[name], score));
        }

        return result;
    }

    /// <summary>How many names it holds.</summary>
    public override string ToString() => FormattableString.Invariant($"index of {Count} names");

    private float LogOdds(string query, int name)
    {
        ReadOnlySpan<byte> text = image.TextOf(name);
        Span<char> chars = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        return matcher.LogOdds(query, chars[..Encoding.UTF8.GetChars(text, chars)]);
    }

    /// <summary>The names worth scoring: those whose words, taken one by one, come nearest to the query's.</summary>
    private List<int> Candidates(string query, int most)
    {
        Span<byte> codes = stackalloc byte[NameReader.MostCodes];
        Span<NameToken> tokens = stackalloc NameToken[NameReader.MostTokens];
        int count = NameReader.Read(query, codes, tokens);
        if (count == 0)
        {
            return Verbatim(query);
        }

        if (!sums.TryTake(out float[]? sum))
        {
            sum = new float[image.Count];
        }

        var gathering = new Gathering(sum);
        for (int i = 0; i < count; i++)
        {
            NameToken token = tokens[i];
            if (!token.IsInitial || count == 1)
            {
                Gather(codes.Slice(token.Start, token.Length), token.Script, token.Listed, gathering);
            }

            if (i + 1 < count && count <= MostJoinedWords && tokens[i + 1].Script == token.Script && tokens[i + 1].End - token.Start <= LongestJoined)
            {
                ReadOnlySpan<byte> joined = codes[token.Start..tokens[i + 1].End];
                ListedName listed = NameWords.Listed(joined, token.Script);
                // two words that the other side may write as one
                if (listed.IsListed || Math.Min(token.Length, tokens[i + 1].Length) <= ShortWord)
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
        TokenScorer scorer = matcher.Tokens;
        TrieSearch.Find(scorer.ModelOf(script, NameScript.Arabic), image.Arabic, word, script == NameScript.Arabic, hits);
        var arabic = hits.ToArray();
        TrieSearch.Find(scorer.ModelOf(script, NameScript.Latin), image.Latin, word, true, hits);
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

    /// <summary>Names in other scripts are found only as they are written.</summary>
    private List<int> Verbatim(string query)
    {
        var found = new List<int>();
        byte[] text = Encoding.UTF8.GetBytes(query);
        for (int name = 0; name < image.Count && text.Length > 0; name++)
        {
            if (image.TextOf(name).SequenceEqual(text))
            {
                found.Add(name);
            }
        }

        return found;
    }

    /// <summary>What one search has gathered.</summary>
    private sealed class Gathering(float[] sums)
    {
        public float[] Sums { get; } = sums;

        public List<int> Touched { get; } = [];

        public List<WordHit> Words { get; } = [];
    }
}
