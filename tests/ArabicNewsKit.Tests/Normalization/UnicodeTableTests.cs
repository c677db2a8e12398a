using System.Globalization;
using System.Runtime.InteropServices;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;
using static ArabicNewsKit.Normalization.NormalizationProfile;

namespace ArabicNewsKit.Tests.Normalization;

/// <summary>The tables that come from the Unicode Character Database, against its copy in libicu where there is one.</summary>
public sealed class UnicodeTableTests
{
    [Fact]
    public unsafe void Presentation_forms_are_those_of_NFKC()
    {
        delegate* unmanaged[Cdecl]<nint, char*, int, char*, int, int*, int> normalize = FindIcu(out nint nfkc);
        Assert.SkipWhen(normalize is null, "libicu is not installed");
        Dictionary<char, string> table = EmbeddedTable.Read("Normalization/Data/presentation-forms.tsv").ToDictionary(
            row => (char)int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            row => string.Concat(row[1].Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
        for (int unit = 0xFB50; unit < 0xFF00; unit++)
        {
            Assert.Equal(Normalize((char)unit), table.GetValueOrDefault((char)unit, ((char)unit).ToString()));
        }

        // over the whole plane, the switch changes what NFKC changes there, less the injected spaces, and nothing else
        var profile = new NormalizationProfile { PresentationForms = PresentationForm.Nfkc };
        for (int unit = 0; unit < 0x10000; unit++)
        {
            string expected = unit is >= 0xFB50 and < 0xFF00 ? Normalize((char)unit) : ((char)unit).ToString();
            expected = expected.Length > 1 ? expected.TrimStart(' ') : expected;
            Assert.Equal(expected, LetterRules.Apply(profile, (char)unit));
        }

        string Normalize(char unit)
        {
            char* result = stackalloc char[64];
            int error = 0;
            int length = normalize(nfkc, &unit, 1, result, 64, &error);
            Assert.True(error <= 0);
            return new string(result, 0, length);
        }
    }

    [Fact]
    public void Marks_are_the_nonspacing_marks_of_the_Arabic_blocks()
    {
        foreach ((int first, int last) in new[] { (0x600, 0x6FF), (0x750, 0x77F), (0x870, 0x8FF) })
        {
            for (int unit = first; unit <= last; unit++)
            {
                UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory((char)unit);
                if (category == UnicodeCategory.NonSpacingMark)
                {
                    Assert.True(Letters.IsMark((char)unit), $"U+{unit:X4} is a mark");
                }

                if (Letters.IsArabic((char)unit))
                {
                    Assert.Equal(UnicodeCategory.OtherLetter, category);
                }
                else if (category == UnicodeCategory.OtherLetter)
                {
                    // the high hamza of Kazakh and later additions to the block
                    Assert.True(unit is 0x674 or >= 0x870, $"U+{unit:X4} is a letter");
                }
            }
        }
    }

    [Fact]
    public void Composed_and_decomposed_letters_fold_alike()
    {
        (char Composed, string Decomposed)[] pairs = [
            ('آ', "ا\u0653"), ('أ', "ا\u0654"), ('إ', "ا\u0655"), ('ؤ', "و\u0654"), ('ئ', "ي\u0654"), ('\u06C0', "\u06D5\u0654"),
            ('\u06C2', "\u06C1\u0654"), ('\u06D3', "\u06D2\u0654")];
        foreach ((string name, Normalizer normalizer) in TestProfiles.All.Where(p => p.Key is not ("nothing" or "own")))
        {
            foreach ((char composed, string decomposed) in pairs)
            {
                foreach (string between in new[] { "", "\u064E", "\u0651\u064F" })
                {
                    string left = normalizer.Normalize($"ب{composed}{between}ت");
                    string right = normalizer.Normalize($"ب{decomposed[0]}{between}{decomposed[1]}ت");
                    Assert.True(left == right, $"{name}: U+{(int)composed:X4} gives {NormalizerPropertyTests.Escape(left)} and {NormalizerPropertyTests.Escape(right)}");
                }
            }
        }
    }

    private static unsafe delegate* unmanaged[Cdecl]<nint, char*, int, char*, int, int*, int> FindIcu(out nint nfkc)
    {
        nfkc = 0;
        for (int version = 90; version >= 50; version--)
        {
            if (NativeLibrary.TryLoad($"libicuuc.so.{version}", out nint library)
                && NativeLibrary.TryGetExport(library, $"unorm2_getNFKCInstance_{version}", out nint instance)
                && NativeLibrary.TryGetExport(library, $"unorm2_normalize_{version}", out nint normalize))
            {
                int error = 0;
                nfkc = ((delegate* unmanaged[Cdecl]<int*, nint>)instance)(&error);
                return (delegate* unmanaged[Cdecl]<nint, char*, int, char*, int, int*, int>)normalize;
            }
        }

        return null;
    }
}
