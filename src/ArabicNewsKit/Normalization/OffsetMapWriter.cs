namespace ArabicNewsKit.Normalization;

/// <summary>Collects the edits of one normalization in text order; takes no memory before the first one.</summary>
internal sealed class OffsetMapWriter(int originalLength)
{
    private List<EditBlock>? blocks;
    private int shift;

    /// <summary>A bit for each original unit, set where it was dropped; null before the first.</summary>
    public ulong[]? Dropped { get; private set; }

    public ulong[] NeedDropped() => Dropped ??= new ulong[OffsetMap.ArrayLength(originalLength)];

    public void Drop(int original) => NeedDropped()[original >> 6] |= 1UL << (original & 63);

    public void Drop(int original, int count)
    {
        for (int i = original; i < original + count; i++)
        {
            Drop(i);
        }
    }

    /// <summary>Adds a stretch that became another length; all but its first original unit count as dropped.</summary>
    public void Add(int start, int length, int originalStart, int originalCount)
    {
        if (originalCount == 0)
        {
            shift += length;
        }
        else
        {
            shift += length - 1;
            if (originalCount > 1)
            {
                Drop(originalStart + 1, originalCount - 1);
            }
        }

        (blocks ??= []).Add(new EditBlock(start, length, originalStart, originalCount, shift));
    }

    public OffsetMap Finish(int length) => new(originalLength, length, Dropped, blocks is null ? [] : [.. blocks]);
}
