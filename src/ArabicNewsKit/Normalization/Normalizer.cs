using System.Buffers;
using System.Runtime.Intrinsics;

namespace ArabicNewsKit.Normalization;

/// <summary>Normalizes Arabic text by a <see cref="NormalizationProfile"/>. Linear in the text; never throws for what it holds.</summary>
/// <remarks>Normalizing twice gives what normalizing once gives, whatever the profile.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(Normalizer.Search.Normalize("المُؤتمَر الصّحفيّ"));  // المؤتمر الصحفي
/// </code>
/// </example>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class Normalizer
{
    /// <summary>More than quotes and blanks have ever taken to agree.</summary>
    private const int MaxRounds = 8;

    private readonly LetterTable table;
    private readonly bool spaces;

    private Normalizer(NormalizationProfile profile)
    {
        Profile = profile;
        table = new LetterTable(profile);
        spaces = profile.RepairSpacing || profile.JoinWaw || profile.SeparateDigits
            || profile.Punctuation == NormalizationProfile.PunctuationForm.Arabic
            || profile.WhiteSpace == NormalizationProfile.WhiteSpaceForm.Tidy;
    }

    /// <summary>What an editor would print.</summary>
    public static Normalizer Display => Named.Display;

    /// <summary>What a search index holds.</summary>
    public static Normalizer Search => Named.Search;

    /// <summary>The key under which names are compared.</summary>
    public static Normalizer Match => Named.Match;

    /// <summary>The switches that the normalizer was made with.</summary>
    public NormalizationProfile Profile { get; }

    internal LetterTable Table => table;

    /// <summary>Makes a normalizer; it lays out 128 KB of tables, so keep it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="ArgumentException">Its replacements go round in circles.</exception>
    public static Normalizer Create(NormalizationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new Normalizer(profile);
    }

    /// <summary>Normalizes a text; the same instance comes back where nothing changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StaysAscii(text) ? text : Run(text, null, out _);
    }

    /// <summary>Normalizes a text and keeps where each part of it came from.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NormalizedText NormalizeWithMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string result = Run(text, new OffsetMapWriter(text.Length), out OffsetMap? map);
        return new NormalizedText(text, result, map ?? new OffsetMap(text.Length, text.Length, null, []));
    }

    /// <summary>Normalizes from span to span without allocating (profiles that repair spacing or quotes use pooled memory).</summary>
    /// <param name="source">The text.</param>
    /// <param name="destination">
    /// Room for the result; it must not overlap the source. As long as the source is enough for all text but that full of
    /// ligatures; <see cref="MaxLength"/> is always enough.
    /// </param>
    /// <param name="written">The length of the result; 0 where there was not room enough.</param>
    /// <returns>Whether the result fitted.</returns>
    public bool TryNormalize(ReadOnlySpan<char> source, Span<char> destination, out int written)
    {
        written = 0;
        if (table.IsPlain)
        {
            int read = 0;
            if (PlainFold.Run(table, source, destination, ref read, ref written, null))
            {
                return true;
            }

            written = 0;
            return false;
        }

        using EditBuffer result = Repair(source, mapped: false);
        if (!result.Text.TryCopyTo(destination))
        {
            return false;
        }

        written = result.Length;
        return true;
    }

    /// <summary>The most UTF-16 units that a text of a given length can become: ﷽ is twenty-two.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static long MaxLength(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return (length * 23L) + 3;
    }

    /// <summary>The profile's switches.</summary>
    public override string ToString() => Profile.ToString();

    /// <summary>Whether a text is ASCII, and a table that leaves ASCII alone is all there is to the profile.</summary>
    private bool StaysAscii(string text) =>
        table.IsPlain && Vector128.IsHardwareAccelerated && table.Block is { LowersAscii: false } && AsciiScan.Length(text) == text.Length;

    private string Run(string text, OffsetMapWriter? writer, out OffsetMap? map)
    {
        map = null;
        if (table.IsPlain)
        {
            return Fold(text, writer, out map);
        }

        using EditBuffer result = Repair(text, writer is not null);
        if (result.Text.SequenceEqual(text))
        {
            return text;
        }

        map = writer is null ? null : result.ToMap(text.Length);
        return result.Text.ToString();
    }

    private string Fold(string text, OffsetMapWriter? writer, out OffsetMap? map)
    {
        map = null;
        int start = PlainFold.FirstChange(table, text);
        if (start < 0)
        {
            return text;
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length + 32);
        try
        {
            text.AsSpan(0, start).CopyTo(buffer);
            int read = start;
            int written = start;
            while (!PlainFold.Run(table, text, buffer, ref read, ref written, writer))
            {
                char[] larger = ArrayPool<char>.Shared.Rent(checked(buffer.Length * 2));
                buffer.AsSpan(0, written).CopyTo(larger);
                ArrayPool<char>.Shared.Return(buffer);
                buffer = larger;
            }

            ReadOnlySpan<char> result = buffer.AsSpan(0, written);
            if (result.SequenceEqual(text))
            {
                return text;
            }

            map = writer?.Finish(written);
            return new string(result);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The rules that look around: letters first, then quotation marks, links and spacing.</summary>
    private EditBuffer Repair(ReadOnlySpan<char> text, bool mapped)
    {
        var letters = new EditBuffer(text.Length + 16, mapped);
        new LetterRepair(Profile, table, letters).Read(text);
        if (Profile.Quotes != NormalizationProfile.QuoteForm.Mend || !QuoteMending.Concerns(letters.Text))
        {
            return Space(Link(letters, mapped), mapped);
        }

        // blanks tell which way a quotation mark faces, and marks decide which blanks stay: until neither moves the other
        EditBuffer result = letters;
        for (int round = 0; round < MaxRounds; round++)
        {
            EditBuffer before = result;
            result = Mend(before, mapped);
            bool stable = round > 0 && result.Text.SequenceEqual(before.Text);
            before.Dispose();
            if (stable)
            {
                break;
            }

            result = Space(Link(result, mapped), mapped);
        }

        return result;
    }

    private static EditBuffer Mend(EditBuffer source, bool mapped)
    {
        var output = new EditBuffer(source.Length + 16, mapped);
        QuoteMending.Run(source, output);
        return output;
    }

    private EditBuffer Link(EditBuffer source, bool mapped)
    {
        if (Profile.Links == NormalizationProfile.LinkForm.Keep && Profile.Mentions == NormalizationProfile.LinkForm.Keep)
        {
            return source;
        }

        var output = new EditBuffer(source.Length + 16, mapped);
        new LinkRepair(Profile, source, output).Run();
        source.Dispose();
        return output;
    }

    private EditBuffer Space(EditBuffer source, bool mapped)
    {
        if (!spaces)
        {
            return source;
        }

        var output = new EditBuffer(source.Length + 16, mapped);
        new SpacingRepair(Profile, source, output).Run();
        source.Dispose();
        return output;
    }

    /// <summary>The named ones, each made when it is first asked for.</summary>
    private static class Named
    {
        private static readonly Lazy<Normalizer> LazyDisplay = new(() => new Normalizer(NormalizationProfile.Display));
        private static readonly Lazy<Normalizer> LazySearch = new(() => new Normalizer(NormalizationProfile.Search));
        private static readonly Lazy<Normalizer> LazyMatch = new(() => new Normalizer(NormalizationProfile.Match));

        public static Normalizer Display => LazyDisplay.Value;

        public static Normalizer Search => LazySearch.Value;

        public static Normalizer Match => LazyMatch.Value;
    }
}
