using System.Runtime.InteropServices;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>The names as sequences of words; at the end made into the trie of the compiled form.</summary>
internal sealed class NameTrie
{
    private readonly List<int> words = [];
    private readonly List<int> starts = [0];
    private readonly List<uint> postings = [];

    public void Append(int word) => words.Add(word);

    /// <summary>Ends the name whose words were appended.</summary>
    public void End(NamePosting posting)
    {
        starts.Add(words.Count);
        postings.Add(posting.Bits);
    }

    /// <summary>Numbers the nodes level by level and gathers the postings.</summary>
    /// <param name="final">The final numbers of the words.</param>
    /// <param name="priorOf">The prior of an entity.</param>
    public Nodes Build(int[] final, Func<int, int> priorOf)
    {
        foreach (ref int word in CollectionsMarshal.AsSpan(words))
        {
            word = final[word];
        }

        int[] order = Sort();
        var nodes = new Nodes();
        var pending = new Queue<(int From, int To, int Depth)>();
        pending.Enqueue((0, order.Length, 0));
        nodes.Words.Add(-1);
        while (pending.TryDequeue(out (int From, int To, int Depth) node))
        {
            int at = node.From;
            while (at < node.To && LengthOf(order[at]) == node.Depth)
            {
                at++;
            }

            nodes.FirstPosting.Add(nodes.Postings.Count);
            AddPostings(order.AsSpan(node.From, at - node.From), nodes.Postings, priorOf);
            nodes.FirstChild.Add(nodes.Words.Count);
            while (at < node.To)
            {
                int from = at;
                int word = WordOf(order[at], node.Depth);
                while (at < node.To && WordOf(order[at], node.Depth) == word)
                {
                    at++;
                }

                nodes.Words.Add(word);
                pending.Enqueue((from, at, node.Depth + 1));
            }
        }

        nodes.FirstPosting.Add(nodes.Postings.Count);
        nodes.FirstChild.Add(nodes.Words.Count);
        return nodes;
    }

    private int LengthOf(int name) => starts[name + 1] - starts[name];

    private int WordOf(int name, int depth) => words[starts[name] + depth];

    /// <summary>The names in the order of their words, a shorter one before those that it begins, then of their postings.</summary>
    private int[] Sort()
    {
        var order = new int[postings.Count];
        var keys = new ulong[order.Length];
        for (int name = 0; name < order.Length; name++)
        {
            order[name] = name;
            ulong second = LengthOf(name) > 1 ? (uint)WordOf(name, 1) + 1 : 0;
            keys[name] = ((ulong)(uint)WordOf(name, 0) << 32) | second;
        }

        Array.Sort(keys, order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && keys[to] == keys[from]; to++)
            {
            }

            if (to - from > 1)
            {
                order.AsSpan(from, to - from).Sort(Compare);
            }
        }

        return order;
    }

    private int Compare(int a, int b)
    {
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(words);
        int compared = all[starts[a]..starts[a + 1]].SequenceCompareTo(all[starts[b]..starts[b + 1]]);
        return compared != 0 ? compared : Rank(postings[a]).CompareTo(Rank(postings[b]));
    }

    /// <summary>
    /// Entities in order; of one entity what its row lists before what the builder derives, then the unmarked name, then the
    /// preferred, then the one without article.
    /// </summary>
    private static ulong Rank(uint bits)
    {
        var posting = new NamePosting(bits);
        bool derived = posting.Kind is NameKind.Surname or NameKind.Adjective;
        return ((ulong)posting.Entity << 16) | (derived ? 1u << 12 : 0) | ((ulong)posting.Mark << 8) | ((ulong)posting.Kind << 1) | (posting.Article ? 1u : 0);
    }

    /// <summary>Adds the best posting of each entity, the best first; the article is only said where every listed form has it.</summary>
    private void AddPostings(ReadOnlySpan<int> names, List<NamePosting> into, Func<int, int> priorOf)
    {
        int first = into.Count;
        for (int from = 0, to; from < names.Length; from = to)
        {
            var best = new NamePosting(postings[names[from]]);
            bool article = best.Article;
            for (to = from + 1; to < names.Length && new NamePosting(postings[names[to]]).Entity == best.Entity; to++)
            {
                article &= new NamePosting(postings[names[to]]).Article;
            }

            into.Add(new NamePosting(best.Entity, best.Kind, best.Mark, best.Script, article));
        }

        CollectionsMarshal.AsSpan(into)[first..].Sort((a, b) => Standing(a).CompareTo(Standing(b)));

        ulong Standing(NamePosting posting) =>
            ((ulong)posting.Rank << 40) | (posting.Article ? 1UL << 39 : 0) | ((ulong)(100 - priorOf(posting.Entity)) << 32) | (uint)posting.Entity;
    }

    /// <summary>The trie as it is written.</summary>
    internal sealed class Nodes
    {
        public List<int> Words { get; } = [];

        public List<int> FirstChild { get; } = [];

        public List<int> FirstPosting { get; } = [];

        public List<NamePosting> Postings { get; } = [];

        /// <summary>A bit for each word that leads from the root, in 64s, and how many there are before each 64.</summary>
        public (ulong[] Bits, int[] Ranks) Root(int words)
        {
            var bits = new ulong[(words + 63) / 64];
            var ranks = new int[bits.Length];
            for (int node = 1; node < FirstChild[1]; node++)
            {
                bits[Words[node] >> 6] |= 1UL << (Words[node] & 63);
            }

            for (int i = 1; i < ranks.Length; i++)
            {
                ranks[i] = ranks[i - 1] + System.Numerics.BitOperations.PopCount(bits[i - 1]);
            }

            return (bits, ranks);
        }
    }
}
