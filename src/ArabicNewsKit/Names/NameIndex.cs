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
    private readonly NameIndexImage image;
    private readonly NameMatcher matcher = NameMatcher.Default;
    private readonly NameCandidates candidates;

    private NameIndex(NameIndexImage image)
    {
        this.image = image;
        candidates = new NameCandidates(image, matcher.Tokens);
    }

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
        foreach (int name in candidates.Of(query, Math.Max(top, Examined)) ?? Verbatim(query))
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
}
