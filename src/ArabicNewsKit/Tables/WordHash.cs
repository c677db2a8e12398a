namespace ArabicNewsKit.Tables;

/// <summary>
/// The hash by which a <see cref="KeyTable{T}"/> looks a word up. A letter comes off or goes on at the word's start in one
/// step, so that a word hashed once is hashed for every reading of its proclitics.
/// </summary>
/// <remarks>The sum of each unit times the base to the power of its place, in 32 bits; the base is odd, so it has an inverse.</remarks>
internal static class WordHash
{
    /// <summary>The factor from one place to the next.</summary>
    public const uint Base = 0x9E3779B1;

    private const uint Inverse = 0x0E8B2F51;

    private static readonly uint[] Powers = MakePowers();

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            hash = WithFirst(hash, word[i]);
        }

        return hash;
    }

    /// <summary>The hash of a word with a letter put before it.</summary>
    public static uint WithFirst(uint hash, char first) => unchecked((hash * Base) + first);

    /// <summary>The hash of a word with a letter put behind it.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="last">The letter.</param>
    /// <param name="length">How long the word was.</param>
    public static uint WithLast(uint hash, char last, int length) => unchecked(hash + (last * Power(length)));

    /// <summary>The hash of a word with its last letter taken off.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="last">The letter.</param>
    /// <param name="length">How long the word is then.</param>
    public static uint WithoutLast(uint hash, char last, int length) => unchecked(hash - (last * Power(length)));

    /// <summary>The hash of a word with its first letter taken off.</summary>
    public static uint WithoutFirst(uint hash, char first) => unchecked((hash - first) * Inverse);

    /// <summary>The factor of a place: the base to the power of its number.</summary>
    public static uint Power(int place)
    {
        uint[] powers = Powers;
        return (uint)place < (uint)powers.Length ? powers[place] : PowerOf(place);
    }

    private static uint PowerOf(int exponent)
    {
        uint power = 1;
        for (uint square = Base; exponent > 0; exponent >>= 1)
        {
            power *= (exponent & 1) != 0 ? square : 1;
            square *= square;
        }

        return power;
    }

    private static uint[] MakePowers()
    {
        uint[] powers = new uint[32];
        for (int i = 0; i < powers.Length; i++)
        {
            powers[i] = PowerOf(i);
        }

        return powers;
    }
}
