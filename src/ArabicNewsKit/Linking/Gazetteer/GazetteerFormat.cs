using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The compiled gazetteer's layout, version 2. All numbers are little-endian; every section starts at a multiple of eight
/// bytes and is used as it lies.
/// <code>
/// header, 512 bytes
///   0  magic            8  format version    12  header length       16  file length (8 bytes)
///  24  counts: entities, words, nodes, postings, word buckets, id buckets, subtypes, names (4 bytes each)
///  56  entities by type (5 × 4)              80  SHA-256 of all that follows the header
/// 112  data version, UTF-8, padded with zeros (64)          176  languages, the same (32)
/// 208  section table: offset and length (8 bytes each) of each <see cref="GazetteerSection"/>
/// 504  FNV-1a of the header's first 504 bytes
/// </code>
/// The hash tables hold no empty slots: keys are ordered by bucket, and a table of bucket starts leads to them; a word's id is
/// its place in that order. Words that are in no name are turned away by one bit of a filter. Names are sequences of words in a trie whose nodes are numbered level by level, and among one
/// parent by word id, so that a node's children lie side by side: a step is a binary search among them, and from the root,
/// which may have a million, the rank of a bit.
/// </summary>
internal static class GazetteerFormat
{
    public const uint Version = 2;
    public const int HeaderLength = 512;
    public const int CountsAt = 24;
    public const int TypeCountsAt = 56;
    public const int DigestAt = 80;
    public const int DigestLength = 32;
    public const int DataVersionAt = 112;
    public const int DataVersionLength = 64;
    public const int LanguagesAt = 176;
    public const int LanguagesLength = 32;
    public const int SectionsAt = 208;
    public const int HeaderChecksumAt = 504;

    /// <summary>The number of values of <see cref="EntityType"/>.</summary>
    public const int Types = 5;

    /// <summary>In an entity's id: the rest is the place of an own id in the text, not a Wikidata number.</summary>
    public const uint OwnId = 0x8000_0000;

    /// <summary>The most entities that one file holds: a posting has 24 bits for them.</summary>
    public const int MaxEntities = 1 << 24;

    /// <summary>The line ends show a transfer that changed them; the 1A stops a terminal.</summary>
    public static ReadOnlySpan<byte> Magic => [(byte)'A', (byte)'N', (byte)'K', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static int Sections => (int)GazetteerSection.Subtypes + 1;

    /// <summary>The bucket of a hash; <paramref name="buckets"/> may be any positive number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bucket(uint hash, int buckets) => (int)(((ulong)hash * (uint)buckets) >> 32);

    /// <summary>How many buckets a table of so many keys gets: two keys to a bucket.</summary>
    public static int BucketsFor(int keys) => Math.Max(1, keys / 2);

    /// <summary>How many bits the filter of so many words gets, a power of two: one foreign word in nine or more passes it.</summary>
    public static long FilterBitsFor(int words) => (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, words * 8L));

    /// <summary>Spreads the number of a Wikidata id, or the <see cref="WordHash"/> of a word, over all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint value)
    {
        ulong hash = value * 0xD6E8_FEB8_6659_FD93;
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        return (uint)(hash >> 32);
    }

    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 0xCBF2_9CE4_8422_2325;
        foreach (byte value in bytes)
        {
            hash = (hash ^ value) * 0x100_0000_01B3;
        }

        return hash;
    }
}

/// <summary>The parts of a compiled gazetteer, in the order of its section table.</summary>
internal enum GazetteerSection
{
    /// <summary>
    /// UTF-8 strings, each behind its length in seven-bit groups: own ids, subtypes, and for each entity in a row name, English
    /// name, description, the number of Arabic aliases and they, the number of other aliases and they.
    /// </summary>
    Text,

    /// <summary>An <see cref="EntityRow"/> each.</summary>
    Entities,

    /// <summary>Bits in 64s, a power of two of them; the lowest bits of a word's mixed hash are its bit's number.</summary>
    WordFilter,

    /// <summary>The first word of each bucket, and the number of words.</summary>
    WordBuckets,

    /// <summary>Where the letters of each word start, and where the last one's end.</summary>
    WordStarts,

    /// <summary>The words' letters, as <see cref="WordLetters"/> packs them.</summary>
    WordLetters,

    /// <summary>A bit each word, in 64s: whether names start with it.</summary>
    RootBits,

    /// <summary>For each 64 words, how many of those before them names start with.</summary>
    RootRanks,

    /// <summary>The word that leads to each node of the trie; -1 for the root.</summary>
    NodeWords,

    /// <summary>The first child of each node, and the number of nodes.</summary>
    NodeChildren,

    /// <summary>The first posting of each node, and the number of postings.</summary>
    NodePostings,

    /// <summary>A <see cref="NamePosting"/> each; those of one node by rank, without the article first, then by prior and entity.</summary>
    Postings,

    /// <summary>The first place in <see cref="IdEntities"/> of each bucket, and the number of entities.</summary>
    IdBuckets,

    /// <summary>The entities in the order of their ids' buckets.</summary>
    IdEntities,

    /// <summary>Where each subtype stands in the text.</summary>
    Subtypes,
}

/// <summary>An entity as it lies in the file.</summary>
/// <param name="Id">The number of the Wikidata id, or <see cref="GazetteerFormat.OwnId"/> and the id's place in the text.</param>
/// <param name="Text">Where its strings start.</param>
/// <param name="Country">Two ASCII letters, the first in the low byte; zero for none.</param>
/// <param name="Type">The <see cref="EntityType"/>.</param>
/// <param name="Prior">0 to 100.</param>
/// <param name="Subtype">Its number in the table of subtypes.</param>
/// <param name="From">The first year; <see cref="short.MinValue"/> for none.</param>
/// <param name="To">The last year; <see cref="short.MaxValue"/> for none.</param>
/// <param name="Reserved">Zero.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4, Size = 20)]
internal readonly record struct EntityRow(
    uint Id, uint Text, ushort Country, byte Type, byte Prior, ushort Subtype, short From, short To, ushort Reserved);
