using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArabicNewsKit.Normalization;

/// <summary>Applies a plain letter table in the widest way that the processor has.</summary>
internal static class PlainFold
{
    /// <summary>Shorter texts, words and names, are done unit by unit: no vector would pay, nor the time to compile its code.</summary>
    private const int ShortText = 32;

    /// <summary>The first unit that the table changes, or -1.</summary>
    public static int FirstChange(LetterTable table, ReadOnlySpan<char> source) =>
        source.Length < ShortText ? FoldEngine.FirstChange(table, source) : FirstChangeOfLong(table, source);

    /// <summary>Folds from <paramref name="read"/> on, until the source or the room ends.</summary>
    /// <returns>Whether all of the source is done; if not, the caller makes room and calls again.</returns>
    public static bool Run(
        LetterTable table, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written, OffsetMapWriter? map) =>
        source.Length < ShortText
            ? FoldEngine.Run(table, source, destination, ref read, ref written, map)
            : RunLong(table, source, destination, ref read, ref written, map);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FirstChangeOfLong(LetterTable table, ReadOnlySpan<char> source) => table.Block switch
    {
        { } block when FoldLanes512.IsSupported => VectorFold<FoldLanes512, Vector512<ushort>>.FirstChange(table, block, source),
        { } block when FoldLanes256.IsSupported => VectorFold<FoldLanes256, FoldLanes256.Units>.FirstChange(table, block, source),
        { } block when FoldLanes128.IsSupported => VectorFold<FoldLanes128, Vector128<ushort>>.FirstChange(table, block, source),
        _ => FoldEngine.FirstChange(table, source),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool RunLong(
        LetterTable table, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written, OffsetMapWriter? map) =>
        table.Block switch
        {
            { } block when FoldLanes512.IsSupported =>
                VectorFold<FoldLanes512, Vector512<ushort>>.Run(table, block, source, destination, ref read, ref written, map),
            { } block when FoldLanes256.IsSupported =>
                VectorFold<FoldLanes256, FoldLanes256.Units>.Run(table, block, source, destination, ref read, ref written, map),
            { } block when FoldLanes128.IsSupported =>
                VectorFold<FoldLanes128, Vector128<ushort>>.Run(table, block, source, destination, ref read, ref written, map),
            _ => FoldEngine.Run(table, source, destination, ref read, ref written, map),
        };
}
