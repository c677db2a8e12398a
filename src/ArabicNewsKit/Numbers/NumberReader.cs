using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Reads the longest number that starts at a word. The readers say what the words can mean; whether the text means it
/// there (واحد من أهم, الاثنين) is their callers' to judge.
/// </summary>
/// <remarks>Each call looks at a bounded number of words and allocates nothing.</remarks>
internal static class NumberReader
{
    /// <summary>
    /// Reads a count: digits of all three kinds with separators, spelled cardinals, and both mixed (3.5 مليار، مليون ونصف
    /// المليون، ناقص خمسة). Plural scales alone are read as one of it and marked <see cref="NumberForm.BarePlural"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word at which the number must start; 0 to the text's count.</param>
    /// <param name="reading">The number.</param>
    public static bool TryReadCardinal(NewsText text, int index, out NumberReading reading) =>
        CardinalReader.TryRead(text, index, out reading);

    /// <summary>
    /// Reads a place in an order, with the article or without: الخامس، ثالث، الحادي والعشرين، المئة والخامسة. Definite tens
    /// alone (العشرون) are read by <see cref="TryReadCardinal"/> and marked <see cref="NumberForm.EitherOrder"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word at which the number must start; 0 to the text's count.</param>
    /// <param name="reading">The number.</param>
    public static bool TryReadOrdinal(NewsText text, int index, out NumberReading reading) =>
        OrdinalReader.TryRead(text, index, out reading);

    /// <summary>Reads parts of one in words: نصف، الثلث، ثلاثة أرباع، نصف مليون.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word at which the number must start; 0 to the text's count.</param>
    /// <param name="reading">The number.</param>
    public static bool TryReadFraction(NewsText text, int index, out NumberReading reading) =>
        FractionReader.TryRead(text, index, out reading);
}
