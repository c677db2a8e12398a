using System.IO.MemoryMappedFiles;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The bytes of a compiled gazetteer where they lie: in the loaded assembly, in a mapped file, or in an array that does not
/// move. They stay there while this object is reachable; who works on spans of them keeps it so.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class GazetteerMemory
{
    private readonly object owner;
    private readonly byte* start;

    private GazetteerMemory(object owner, byte* start, long length)
    {
        this.owner = owner;
        this.start = start;
        Length = length;
    }

    public long Length { get; }

    /// <summary>A stretch of the bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within them.</exception>
    public ReadOnlySpan<byte> Span(long offset, int length) => new(At(offset, length), length);

    /// <summary>Where a stretch of the bytes starts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within them.</exception>
    public byte* At(long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        return start + offset;
    }

    public void KeepAlive() => GC.KeepAlive(owner);

    /// <summary>Maps a file. Reads nothing of it.</summary>
    public static GazetteerMemory Map(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        long length = file.Length;
        if (length == 0)
        {
            return Copy(file);
        }

        using var mapped = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* pointer = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
        return new GazetteerMemory(view, pointer, length);
    }

    /// <summary>The bytes of a stream from where it stands to its end; copied unless they lie in memory that does not move.</summary>
    public static GazetteerMemory Read(Stream stream)
    {
        if (stream is UnmanagedMemoryStream unmanaged)
        {
            return new GazetteerMemory(unmanaged, unmanaged.PositionPointer, unmanaged.Length - unmanaged.Position);
        }

        return Copy(stream);
    }

    private static GazetteerMemory Copy(Stream stream)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(
            stream.CanSeek ? checked((int)Math.Max(1, stream.Length - stream.Position)) : 1 << 16, pinned: true);
        int length = 0;
        while (true)
        {
            int read = stream.Read(bytes.AsSpan(length));
            length += read;
            if (read == 0)
            {
                break;
            }

            if (length == bytes.Length)
            {
                int next = stream.ReadByte();
                if (next < 0)
                {
                    break;
                }

                byte[] larger = GC.AllocateUninitializedArray<byte>(checked(bytes.Length * 2), pinned: true);
                bytes.CopyTo(larger, 0);
                bytes = larger;
                bytes[length++] = (byte)next;
            }
        }

        fixed (byte* pointer = bytes)
        {
            return new GazetteerMemory(bytes, pointer, length);
        }
    }
}

/// <summary>A section's records where they lie in a <see cref="GazetteerMemory"/>, which must be reachable while they are used.</summary>
internal readonly unsafe struct GazetteerRecords<T>
    where T : unmanaged
{
    private readonly T* first;
    private readonly int count;

    /// <exception cref="ArgumentOutOfRangeException">The section does not lie within the bytes.</exception>
    public GazetteerRecords(GazetteerMemory memory, (long Offset, long Length) section)
    {
        first = (T*)memory.At(section.Offset, section.Length);
        count = checked((int)(section.Length / sizeof(T)));
    }

    public ReadOnlySpan<T> Span => new(first, count);

    /// <summary>Has a record brought near without waiting for it, on processors that can be told.</summary>
    public void Prefetch(int index)
    {
        if (Sse.IsSupported && (uint)index < (uint)count)
        {
            Sse.Prefetch0(first + index);
        }
    }
}
