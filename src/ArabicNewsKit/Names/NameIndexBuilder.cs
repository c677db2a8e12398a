using System.Runtime.InteropServices;
using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>Lays out a list of names as the bytes of an index.</summary>
internal sealed class NameIndexBuilder
{
    private const int ShortWord = 2;
    private const int LongestJoined = 12;
    private readonly Dictionary<string, int> words = [];
    private readonly List<(byte[] Codes, NameScript Script)> wordCodes = [];
    private readonly List<(int Word, int Name)> occurrences = [];
    private readonly List<int> textStarts = [0];
    private readonly List<byte> text = [];
    private readonly List<int> payloads = [];
    private readonly List<byte> wordCounts = [];

    public void Add(string name, int payload)
    {
        Span<byte> codes = stackalloc byte[NameReader.MostCodes];
        Span<NameToken> tokens = stackalloc NameToken[NameReader.MostTokens];
        int count = NameReader.Read(name, codes, tokens);
        for (int i = 0; i < count; i++)
        {
            occurrences.Add((WordOf(codes.Slice(tokens[i].Start, tokens[i].Length), tokens[i].Script), payloads.Count));
            // a short word may be written as one with its neighbour: de Gaulle, Kim Jong-un
            if (i + 1 < count && tokens[i].Script == tokens[i + 1].Script && !tokens[i].IsInitial && !tokens[i + 1].IsInitial
                && Math.Min(tokens[i].Length, tokens[i + 1].Length) <= ShortWord && tokens[i + 1].End - tokens[i].Start <= LongestJoined)
            {
                occurrences.Add((WordOf(codes[tokens[i].Start..tokens[i + 1].End], tokens[i].Script), payloads.Count));
            }
        }

        text.AddRange(Encoding.UTF8.GetBytes(name));
        textStarts.Add(text.Count);
        payloads.Add(payload);
        wordCounts.Add((byte)count);
    }

    public NameIndexImage Build()
    {
        var starts = new int[words.Count + 1];
        var postings = new List<int>(occurrences.Count);
        occurrences.Sort();
        (int Word, int Name) last = (-1, -1);
        foreach ((int Word, int Name) occurrence in occurrences)
        {
            if (occurrence != last)
            {
                postings.Add(occurrence.Name);
                starts[occurrence.Word + 1]++;
                last = occurrence;
            }
        }

        for (int word = 0; word < words.Count; word++)
        {
            starts[word + 1] += starts[word];
        }

        return NameIndexImage.Write(
        [
            Bytes<int>(textStarts), [.. text], Bytes<int>(payloads), [.. wordCounts],
            MemoryMarshal.AsBytes<int>(starts).ToArray(), Bytes<int>(postings),
            .. Trie(NameScript.Arabic), .. Trie(NameScript.Latin),
        ]);
    }

    private byte[][] Trie(NameScript script)
    {
        List<(byte[] Codes, int Word)> sorted =
            [.. wordCodes.Select((word, i) => (word, i)).Where(entry => entry.word.Script == script).Select(entry => (entry.word.Codes, entry.i))];
        sorted.Sort((a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));
        var letters = new List<byte>();
        var depths = new List<byte>();
        var ends = new List<int>();
        var ids = new List<int>();
        TokenTrie.Build(sorted, letters, depths, ends, ids);
        return [[.. letters], [.. depths], Bytes<int>(ends), Bytes<int>(ids)];
    }

    private int WordOf(ReadOnlySpan<byte> codes, NameScript script)
    {
        Span<char> key = stackalloc char[codes.Length + 1];
        key[0] = script == NameScript.Arabic ? 'a' : 'l';
        for (int i = 0; i < codes.Length; i++)
        {
            key[i + 1] = (char)('0' + codes[i]);
        }

        string letters = key.ToString();
        if (!words.TryGetValue(letters, out int word))
        {
            words[letters] = word = words.Count;
            wordCodes.Add((codes.ToArray(), script));
        }

        return word;
    }

    private static byte[] Bytes<T>(List<T> list)
        where T : struct =>
        MemoryMarshal.AsBytes<T>(CollectionsMarshal.AsSpan(list)).ToArray();
}
