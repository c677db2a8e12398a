using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Chooses the wrong pairs to learn from: nearest in spelling, nearest to the naive writing, and of the same consonants.
/// A word that some row pairs with the same other word, directly or by one step, is never called wrong.
/// </summary>
internal sealed class HardNegatives
{
    private readonly WordList first = new();
    private readonly WordList second = new();

    public HardNegatives(List<WordPair> pairs)
    {
        foreach (WordPair pair in pairs)
        {
            int a = first.Add(pair.FirstKey, pair.First);
            int b = second.Add(pair.SecondKey, pair.Second);
            first.Partners[a].Add(b);
            second.Partners[b].Add(a);
        }

        first.Close();
        second.Close();
    }

    public byte[] First(int index) => first.Words[index];

    public byte[] Second(int index) => second.Words[index];

    /// <summary>What a model as it stands takes the words for.</summary>
    public Confusables ConfusedBy(AlignmentModel model) => new(model, first.Words, second.Words);

    /// <summary>Wrong words of both sides, chosen by a model as it stands.</summary>
    public (int[] Second, int[] First) For(WordPair pair, Confusables confusables, int each)
    {
        (Func<int, bool> secondIsWrong, Func<int, bool> firstIsWrong) = Wrong(pair);
        return (confusables.SecondFor(pair.First, each, secondIsWrong), confusables.FirstFor(pair.Second, each, firstIsWrong));
    }

    /// <summary>Wrong second words for the pair's first one, and wrong first words for its second one.</summary>
    public (int[] Second, int[] First) For(WordPair pair, int each)
    {
        int a = first.Index[pair.FirstKey];
        int b = second.Index[pair.SecondKey];
        (Func<int, bool> secondIsWrong, Func<int, bool> firstIsWrong) = Wrong(pair);
        int[] wrongSecond =
        [
            .. second.Nearest(pair.Second, each, secondIsWrong),
            .. second.Nearest(pair.Guess, each, secondIsWrong),
            .. second.SameBones(pair.SecondKey, b, each, secondIsWrong),
            .. second.SameBones(pair.FirstKey, b, each, secondIsWrong),
        ];
        int[] wrongFirst =
        [
            .. first.Nearest(pair.First, each, firstIsWrong),
            .. first.SameBones(pair.SecondKey, a, each, firstIsWrong),
            .. first.SameBones(pair.FirstKey, a, each, firstIsWrong),
        ];
        return ([.. wrongSecond.Distinct()], [.. wrongFirst.Distinct()]);
    }

    private (Func<int, bool> Second, Func<int, bool> First) Wrong(WordPair pair)
    {
        int a = first.Index[pair.FirstKey];
        int b = second.Index[pair.SecondKey];
        return (
            other => other != b && second.Keys[other] != pair.FirstKey
                && !first.Partners[a].Contains(other) && !second.Partners[other].Overlaps(second.Partners[b]),
            other => other != a && first.Keys[other] != pair.SecondKey
                && !second.Partners[b].Contains(other) && !first.Partners[other].Overlaps(first.Partners[a]));
    }

    private sealed class WordList
    {
        private readonly Dictionary<string, List<int>> bones = [];
        private NearestWords? nearest;

        public Dictionary<string, int> Index { get; } = [];

        public List<string> Keys { get; } = [];

        public List<byte[]> Words { get; } = [];

        public List<HashSet<int>> Partners { get; } = [];

        public int Add(string key, byte[] word)
        {
            if (!Index.TryGetValue(key, out int index))
            {
                Index[key] = index = Words.Count;
                Keys.Add(key);
                Words.Add(word);
                Partners.Add([]);
                string skeleton = ConsonantSkeleton.Of(key);
                bones.TryAdd(skeleton, []);
                bones[skeleton].Add(index);
            }

            return index;
        }

        public void Close() => nearest = new NearestWords([.. Words]);

        public List<int> Nearest(byte[] word, int count, Func<int, bool> allowed) => nearest!.Find(word, count, allowed);

        public IEnumerable<int> SameBones(string key, int from, int count, Func<int, bool> allowed)
        {
            if (!bones.TryGetValue(ConsonantSkeleton.Of(key), out List<int>? list))
            {
                return [];
            }

            // spread over the group, another start for each word
            int step = Math.Max(1, list.Count / count);
            return Enumerable.Range(0, list.Count / step).Select(i => list[((i * step) + from) % list.Count])
                .Where(allowed).Take(count);
        }
    }
}
