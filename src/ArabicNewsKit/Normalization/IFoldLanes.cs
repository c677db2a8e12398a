namespace ArabicNewsKit.Normalization;

/// <summary>One step of folding over as many units as a vector holds.</summary>
/// <typeparam name="TSelf">The implementation, a struct, so that each gets its own machine code.</typeparam>
internal interface IFoldLanes<TSelf>
    where TSelf : struct, IFoldLanes<TSelf>
{
    /// <summary>Whether this processor has the instructions.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>The units of one step: 8, 16 or 32.</summary>
    static abstract int Count { get; }

    static abstract TSelf Create(VectorBlock block);

    /// <summary>Folds the units at <paramref name="source"/> into <paramref name="destination"/>, lane by lane.</summary>
    /// <returns>
    /// The lanes that are not done: dropped or special ones of the block, and all outside the block and ASCII, which were
    /// copied as they are.
    /// </returns>
    uint Fold(ref char source, ref char destination);

    /// <summary>The lanes of the block that are dropped, to be asked right behind <see cref="Fold"/>.</summary>
    uint Dropped(ref char source, ref char destination);

    /// <summary>The lanes that folding changes, or may change: those outside the block.</summary>
    uint Changes(ref char source);
}
