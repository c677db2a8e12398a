namespace ArabicNewsKit.Tests.Normalization;

/// <summary>Random UTF-16 text over everything that a rule concerns, lone surrogates included; the seed fixes it.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly (char First, char Last, int Weight)[] Blocks =
    [
        ('\u0620', '\u065F', 12), ('\u0600', '\u06FF', 6), ('\u0750', '\u077F', 1), ('\u0870', '\u08FF', 1),
        ('\uFB50', '\uFDFF', 3), ('\uFE00', '\uFEFF', 3), ('\u2000', '\u206F', 3), ('\u0020', '\u007E', 5),
        ('\0', '\u001F', 1), ('\u0080', '\u024F', 2), ('\u0300', '\u036F', 1), ('\uD800', '\uDFFF', 1),
        ('\uFF00', '\uFFFF', 1), ('\0', '\uFFFF', 1),
    ];

    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\r\n", " و ", "،", " ،", ".", " .", "..", "...", "“", "”", " “", "” ", "«", "»", "&amp;", "&", ";", "#", "quot",
        "&#1610;", "&quot;", "ی", "ى", "ييي", "تتت", "\u0654", "\u064E", "\u0651", "ا", "و", "ي", "ه", "\u0640", "\u200C", "\u200F",
        ":", "(", ")", "[", "]", "?", ",", "!", "3", "٣", "۳", ".NET", "قال", "ﷺ", "﷽", "ﻻ", "\u0670", "د.", "أ.ف.ب", "\"", "'", "A",
        "@", "@u_", "http://", "HTTPS://a.b/", "http:", "//", "/", "www", "www.", "x",
    ];

    private static readonly int TotalWeight = Blocks.Sum(block => block.Weight);

    private readonly Random random = new(seed);

    public int Next(int bound) => random.Next(bound);

    public string Next(int minimum, int maximum)
    {
        int length = random.Next(minimum, maximum + 1);
        var text = new System.Text.StringBuilder(length);
        int style = random.Next(3);
        while (text.Length < length)
        {
            if (style == 0 || (style == 1 && random.Next(2) == 0))
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }
            else
            {
                text.Append(NextUnit());
            }
        }

        return text.ToString();
    }

    private char NextUnit()
    {
        int weight = random.Next(TotalWeight);
        foreach ((char first, char last, int share) in Blocks)
        {
            weight -= share;
            if (weight < 0)
            {
                return (char)random.Next(first, last + 1);
            }
        }

        return ' ';
    }
}
