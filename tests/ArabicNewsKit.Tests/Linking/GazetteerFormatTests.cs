using System.Buffers.Binary;
using System.IO.Compression;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

public class GazetteerFormatTests
{
    private static readonly byte[] Sound = TestGazetteer.BytesOf(
        "Q1; place; country; العراق; جمهورية العراق; Iraq; ; IQ; 95",
        "ank:x; organization; company; شركة الفرات; ; Euphrates; EC; IQ; 10",
        "Q5; person; minister; عادل عبد المهدي; ; Adil Abdul-Mahdi; ; IQ; 60");

    [Fact]
    public void A_stream_and_a_file_give_the_same()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Sound);
            Gazetteer mapped = Gazetteer.Load(path);
            Gazetteer copied = Gazetteer.Load(new MemoryStream(Sound));
            Gazetteer unseekable = Gazetteer.Load(new DeflateStream(new MemoryStream(Deflated(Sound)), CompressionMode.Decompress));
            foreach (Gazetteer gazetteer in new[] { mapped, copied, unseekable })
            {
                gazetteer.Verify();
                Assert.Equal(3, gazetteer.Count);
                Assert.Equal(Sound.Length, gazetteer.Size);
                Assert.Equal("Q1", gazetteer.Lookup("جمهورية العراق")[0].Entity.Id);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_cut_short_anywhere_says_so()
    {
        for (int length = 0; length < Sound.Length; length += length < 600 ? 1 : 97)
        {
            var error = Assert.Throws<InvalidDataException>(() => Gazetteer.Load(new MemoryStream(Sound, 0, length)));
            Assert.DoesNotContain('\n', error.Message);
            Assert.Contains("gazetteer build", error.Message);
        }
    }

    [Fact]
    public void A_mapped_file_cut_short_says_so_with_its_name()
    {
        string path = Path.GetTempFileName();
        try
        {
            foreach (int length in new[] { 0, 1, 7, 100, Sound.Length - 1 })
            {
                File.WriteAllBytes(path, Sound[..length]);
                Assert.Contains(path, Assert.Throws<InvalidDataException>(() => Gazetteer.Load(path)).Message);
            }

            Assert.Throws<FileNotFoundException>(() => Gazetteer.Load(path + ".none"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_foreign_file_says_so() =>
        Assert.Contains(
            "not a compiled gazetteer",
            Assert.Throws<InvalidDataException>(() => Gazetteer.Load(new MemoryStream("id\ttype\tsubtype"u8.ToArray()))).Message);

    [Theory]
    [InlineData(3, "newer")]
    [InlineData(1, "no longer reads")]
    public void Another_version_says_so(uint version, string what)
    {
        byte[] bytes = [.. Sound];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), version);
        Assert.Contains(what, Assert.Throws<InvalidDataException>(() => Gazetteer.Load(new MemoryStream(bytes))).Message);
    }

    /// <summary>Every byte before the sections is covered by the header's checksum, every byte behind by the file's.</summary>
    [Fact]
    public void A_changed_byte_is_found()
    {
        for (int at = 0; at < Sound.Length; at++)
        {
            byte[] bytes = [.. Sound];
            bytes[at] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => Gazetteer.Load(new MemoryStream(bytes)).Verify());
        }
    }

    [Fact]
    public void A_header_that_contradicts_itself_is_refused_though_its_checksum_holds()
    {
        for (int at = GazetteerFormat.CountsAt; at < GazetteerFormat.CountsAt + 28; at += 4)
        {
            foreach (int value in new[] { -1, 0, int.MaxValue })
            {
                byte[] bytes = [.. Sound];
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
                Assert.Throws<InvalidDataException>(() => Gazetteer.Load(Sealed(bytes)));
            }
        }

        for (int at = GazetteerFormat.SectionsAt; at < GazetteerFormat.SectionsAt + (16 * GazetteerFormat.Sections); at += 8)
        {
            foreach (long value in new[] { -8, long.MaxValue - 7, Sound.Length + 8 })
            {
                byte[] bytes = [.. Sound];
                BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), value);
                Assert.Throws<InvalidDataException>(() => Gazetteer.Load(Sealed(bytes)));
            }
        }
    }

    /// <summary>Nothing of a damaged body is read outside of it: the answer is wrong, or an exception of the file's.</summary>
    [Fact]
    public void A_damaged_body_never_reads_outside()
    {
        var random = new Random(7);
        for (int run = 0; run < 3000; run++)
        {
            byte[] bytes = [.. Sound];
            for (int change = 0; change < 4; change++)
            {
                bytes[random.Next(GazetteerFormat.HeaderLength, bytes.Length)] = (byte)random.Next(256);
            }

            Gazetteer gazetteer = Gazetteer.Load(new MemoryStream(bytes));
            try
            {
                _ = gazetteer.Lookup("جمهورية العراق").Select(hit => hit.Entity.ToString()).ToList();
                _ = gazetteer.Find("ank:x")?.ToString();
                _ = gazetteer.Entities.Select(entity => entity.Aliases.Count + entity.AliasesEn.Count).Sum();
            }
            catch (InvalidDataException e)
            {
                Assert.Contains("damaged", e.Message);
            }
        }
    }

    [Fact]
    public void An_empty_gazetteer_is_sound()
    {
        Gazetteer empty = Gazetteer.Load(new MemoryStream(TestGazetteer.BytesOf(Array.Empty<string>())));
        empty.Verify();
        Assert.Equal(0, empty.Count);
        Assert.Empty(empty.Lookup("العراق"));
        Assert.Null(empty.Find("Q1"));
        Assert.Empty(empty.Entities);
    }

    private static MemoryStream Sealed(byte[] bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(
            bytes.AsSpan(GazetteerFormat.HeaderChecksumAt),
            GazetteerFormat.Checksum(bytes.AsSpan(0, GazetteerFormat.HeaderChecksumAt)));
        return new MemoryStream(bytes);
    }

    private static byte[] Deflated(byte[] bytes)
    {
        var output = new MemoryStream();
        using (var deflate = new DeflateStream(output, CompressionLevel.Fastest))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
