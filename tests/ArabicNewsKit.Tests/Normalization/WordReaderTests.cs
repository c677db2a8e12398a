using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Normalization;

/// <summary>The word reader against a slow twin that asks the rules of each character and the map of each word.</summary>
public class WordReaderTests
{
    [Fact]
    public void The_class_table_says_what_the_rules_say() =>
        Assert.All(Enumerable.Range(0, 0x10000), unit => Assert.Equal(CharClasses.ByRule((char)unit), CharClasses.Of((char)unit)));

    [Fact]
    public void Words_of_any_text_are_those_of_the_twin()
    {
        var random = new RandomText(17);
        foreach (string text in SampleArticles.All.Select(article => article.Text)
            .Concat(Enumerable.Range(0, 20_000).Select(_ => random.Next(0, 60))))
        {
            NewsText read = NewsText.Read(text);
            (int Start, int Length, WordKind Kind)[] expected = Merged(read, Twin(read.Key.ToString()));
            Assert.Equal(expected, read.Words.ToArray().Select(word => (word.KeyStart, word.KeyLength, word.Kind)));
            for (int i = 0; i < read.Count; i++)
            {
                for (int skip = 0; skip <= Math.Min(4, read[i].KeyLength); skip++)
                {
                    Assert.Equal(WordHash.Of(read.KeyOf(i)[skip..]), read.HashOf(i, skip));
                }
            }
        }
    }

    /// <summary>The words that one character of the original unfolds to are one.</summary>
    private static (int Start, int Length, WordKind Kind)[] Merged(
        NewsText read, IEnumerable<(int Start, int Length, WordKind Kind)> words)
    {
        NormalizedText folded = Normalizer.Match.NormalizeWithMap(read.Original);
        var merged = new List<(int Start, int Length, WordKind Kind)>();
        foreach ((int start, int length, WordKind kind) in words)
        {
            TextSpan span = folded.ToOriginal(new TextSpan(start, length));
            if (merged.Count > 0 && merged[^1] is var last && span.Start < folded.ToOriginal(new TextSpan(last.Start, last.Length)).End)
            {
                merged[^1] = last with { Length = start + length - last.Start };
            }
            else
            {
                merged.Add((start, length, kind));
            }
        }

        return [.. merged];
    }

    private static IEnumerable<(int Start, int Length, WordKind Kind)> Twin(string key)
    {
        for (int i = 0; i < key.Length;)
        {
            if (char.IsWhiteSpace(key[i]))
            {
                i++;
                continue;
            }

            int start = i;
            WordKind kind = KindAt(key, i, out int length);
            i += length;
            while (i < key.Length && GoesOn(key, i, kind, out length))
            {
                i += length;
            }

            yield return (start, i - start, kind);
        }
    }

    private static bool GoesOn(string key, int i, WordKind kind, out int length) => KindAt(key, i, out length) switch
    {
        WordKind.Number => kind is WordKind.Number or WordKind.Latin,
        WordKind.Arabic when kind == WordKind.Arabic => true,
        WordKind.Latin => kind == WordKind.Latin,
        _ => kind == WordKind.Number && key[i] is '.' or ',' or 'ر'
            && i + 1 < key.Length && char.IsAsciiDigit(key[i + 1]),
    };

    private static WordKind KindAt(string key, int i, out int length)
    {
        bool whole = System.Text.Rune.TryGetRuneAt(key, i, out System.Text.Rune rune);
        length = whole ? rune.Utf16SequenceLength : 1;
        return Letters.IsArabic(key[i]) ? WordKind.Arabic
            : char.IsAsciiDigit(key[i]) ? WordKind.Number
            : whole && System.Text.Rune.IsLetter(rune) ? WordKind.Latin
            : WordKind.Symbol;
    }
}
