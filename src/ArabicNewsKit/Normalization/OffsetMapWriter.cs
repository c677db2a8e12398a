using System.Buffers;

namespace ArabicNewsKit.Normalization;

/// <summary>Collects the edits of one normalization in text order; takes no memory before the first one.</summary>
internal sealed class OffsetMapWriter(int originalLength)
{
    private List<EditBlock>? blocks;
    private int shift;

    private ulong[]? dropped;

    /// <summary>A bit for each original unit, set where it was dropped, and room for 64 more; pooled memory.</summary>
    public ulong[] NeedDropped()
    {
        if (dropped is null)
        {
            dropped = ArrayPool<ulong>.Shared.Rent(Words);
            dropped.AsSpan(0, Words).Clear();
        }

        return dropped;
    }

    private int Words => (originalLength >> 6) + 2;

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

    /// <summary>The map; the writer is done then.</summary>
    public OffsetMap Finish(int length)
    {
        var map = new OffsetMap(
            originalLength, length, dropped is null ? [] : dropped.AsSpan(0, Words), blocks is null ? [] : [.. blocks]);
        if (dropped is not null)
        {
            ArrayPool<ulong>.Shared.Return(dropped);
            dropped = null;
        }

        return map;
    }
}
