using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <summary>
/// The numbers of a text as they are asked for. Several rules ask for the number at one word or the next, so the last few
/// answers are kept.
/// </summary>
internal sealed class NumberMemory(NewsText text)
{
    /// <summary>How many words' answers are kept; a power of two.</summary>
    private const int Size = 4;

    private readonly (int Key, bool Found, NumberReading Reading)[] cardinals = new (int, bool, NumberReading)[Size];
    private readonly (int Key, bool Found, NumberReading Reading)[] ordinals = new (int, bool, NumberReading)[Size];

    public bool TryCardinal(int index, out NumberReading reading)
    {
        ref (int Key, bool Found, NumberReading Reading) kept = ref cardinals[index & (Size - 1)];
        if (kept.Key != index + 1)
        {
            kept.Found = NumberReader.TryReadCardinal(text, index, out kept.Reading);
            kept.Key = index + 1;
        }

        reading = kept.Reading;
        return kept.Found;
    }

    public bool TryOrdinal(int index, out NumberReading reading)
    {
        ref (int Key, bool Found, NumberReading Reading) kept = ref ordinals[index & (Size - 1)];
        if (kept.Key != index + 1)
        {
            kept.Found = NumberReader.TryReadOrdinal(text, index, out kept.Reading);
            kept.Key = index + 1;
        }

        reading = kept.Reading;
        return kept.Found;
    }
}
