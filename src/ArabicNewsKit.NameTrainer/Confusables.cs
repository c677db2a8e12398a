using System.Runtime.InteropServices;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// The words that a model takes a word for: its nearest among all words of the other alphabet, found as an index finds
/// them. A model trained against its own confusions ranks better.
/// </summary>
internal sealed class Confusables
{
    private readonly AlignmentModel model;
    private readonly Trie first;
    private readonly Trie second;
    private readonly List<WordHit> hits = [];

    public Confusables(AlignmentModel model, IReadOnlyList<byte[]> first, IReadOnlyList<byte[]> second)
    {
        this.model = model;
        this.first = new Trie(first);
        this.second = new Trie(second);
    }

    public int[] SecondFor(byte[] word, int count, Func<int, bool> allowed)
    {
        TrieSearch.Find(model, second.View, word, queryIsFirst: true, hits);
        return Best(count, allowed);
    }

    public int[] FirstFor(byte[] word, int count, Func<int, bool> allowed)
    {
        TrieSearch.Find(model, first.View, word, queryIsFirst: false, hits);
        return Best(count, allowed);
    }

    private int[] Best(int count, Func<int, bool> allowed)
    {
        hits.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Word.CompareTo(b.Word));
        return [.. hits.Select(hit => hit.Word).Where(allowed).Take(count)];
    }

    private sealed class Trie
    {
        private readonly List<byte> letters = [];
        private readonly List<byte> depths = [];
        private readonly List<int> ends = [];
        private readonly List<int> words = [];

        public Trie(IReadOnlyList<byte[]> list)
        {
            // spellings that fold together have one set of letters; the first stands for all
            List<(byte[] Codes, int Word)> sorted = [.. list.Select((codes, word) => (codes, word)).DistinctBy(entry => Convert.ToHexString(entry.codes))];
            sorted.Sort((a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));
            TokenTrie.Build(sorted, letters, depths, ends, words);
        }

        public TokenTrie View => new(
            CollectionsMarshal.AsSpan(letters), CollectionsMarshal.AsSpan(depths), CollectionsMarshal.AsSpan(ends), CollectionsMarshal.AsSpan(words));
    }
}
