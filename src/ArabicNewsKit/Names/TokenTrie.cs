using System.Runtime.InteropServices;

namespace ArabicNewsKit.Names;

/// <summary>
/// The distinct words of an index in one script as a trie laid out in depth-first order: a node's children follow it, and
/// it says where its subtree ends. A view over memory; nothing is copied.
/// </summary>
internal readonly ref struct TokenTrie
{
    public TokenTrie(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> depths, ReadOnlySpan<int> ends, ReadOnlySpan<int> words)
    {
        Letters = letters;
        Depths = depths;
        Ends = ends;
        Words = words;
    }

    /// <summary>The letter code of each node.</summary>
    public ReadOnlySpan<byte> Letters { get; }

    /// <summary>How many letters lead to each node, itself included.</summary>
    public ReadOnlySpan<byte> Depths { get; }

    /// <summary>The node just behind each node's subtree.</summary>
    public ReadOnlySpan<int> Ends { get; }

    /// <summary>The word that ends at each node, or −1.</summary>
    public ReadOnlySpan<int> Words { get; }

    /// <summary>The word of exactly these letters, or −1.</summary>
    public int WordOf(ReadOnlySpan<byte> codes)
    {
        int node = 0;
        int end = Letters.Length;
        for (int i = 0; i < codes.Length; i++)
        {
            while (node < end && Letters[node] != codes[i])
            {
                node = Ends[node];
            }

            if (node == end)
            {
                return -1;
            }

            if (i == codes.Length - 1)
            {
                return Words[node];
            }

            end = Ends[node];
            node++;
        }

        return -1;
    }

    /// <summary>Lays out words that are distinct and in ordinal order.</summary>
    public static void Build(
        List<(byte[] Codes, int Word)> sorted, List<byte> letters, List<byte> depths, List<int> ends, List<int> words)
    {
        var path = new List<int>();
        byte[] last = [];
        foreach ((byte[] codes, int word) in sorted)
        {
            int shared = codes.AsSpan().CommonPrefixLength(last);
            Leave(shared);
            for (int i = shared; i < codes.Length; i++)
            {
                path.Add(letters.Count);
                letters.Add(codes[i]);
                depths.Add((byte)(i + 1));
                ends.Add(0);
                words.Add(-1);
            }

            CollectionsMarshal.AsSpan(words)[path[^1]] = word;
            last = codes;
        }

        Leave(0);

        void Leave(int depth)
        {
            while (path.Count > depth)
            {
                ends[path[^1]] = letters.Count;
                path.RemoveAt(path.Count - 1);
            }
        }
    }
}
