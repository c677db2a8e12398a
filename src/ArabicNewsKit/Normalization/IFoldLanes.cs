namespace ArabicNewsKit.Normalization;

/// <summary>One step of folding over as many units as a vector, or two, hold.</summary>
/// <typeparam name="TSelf">The implementation, a struct, so that each gets its own machine code.</typeparam>
/// <typeparam name="TUnits">The registers in which the folded units stay between the calls of a step.</typeparam>
internal interface IFoldLanes<TSelf, TUnits>
    where TSelf : struct, IFoldLanes<TSelf, TUnits>
    where TUnits : struct
{
    /// <summary>Whether this processor has the instructions.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>The units of one step: 8 or 32.</summary>
    static abstract int Count { get; }

    static abstract TSelf Create(VectorBlock block);

    /// <summary>Folds the units at <paramref name="source"/>, lane by lane.</summary>
    /// <param name="source">The first unit.</param>
    /// <param name="undone">
    /// The lanes that are not done: dropped or special ones of the block, and all outside the block and ASCII, which stay as
    /// they are.
    /// </param>
    TUnits Fold(ref char source, out uint undone);

    /// <summary>The lanes of a fold that are units of the block and dropped.</summary>
    static abstract uint Dropped(TUnits folded, ref char source);

    /// <summary>The lanes that folding changes, or may change: those outside the block.</summary>
    uint Changes(ref char source);

    static abstract TUnits Load(ref char source);

    static abstract void Store(TUnits units, ref char destination);

    /// <summary>Stores the kept lanes side by side; the units behind them, up to the step's end, become anything.</summary>
    /// <returns>How many are kept.</returns>
    static abstract int Compress(TUnits units, uint kept, ref char destination);
}
