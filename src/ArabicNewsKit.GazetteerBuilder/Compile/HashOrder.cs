using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>Sorts keys by the bucket of their hash, within a bucket as they came.</summary>
internal static class HashOrder
{
    /// <returns>The first place of each bucket and the number of keys; the keys in the order of their places.</returns>
    public static (int[] Buckets, int[] Order) Of(List<uint> hashes)
    {
        int count = GazetteerFormat.BucketsFor(hashes.Count);
        var buckets = new int[count + 1];
        foreach (uint hash in hashes)
        {
            buckets[GazetteerFormat.Bucket(hash, count) + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            buckets[i + 1] += buckets[i];
        }

        int[] next = buckets[..count];
        var order = new int[hashes.Count];
        for (int key = 0; key < hashes.Count; key++)
        {
            order[next[GazetteerFormat.Bucket(hashes[key], count)]++] = key;
        }

        return (buckets, order);
    }
}
