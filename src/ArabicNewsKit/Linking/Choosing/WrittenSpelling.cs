using System.Text;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// How a candidate is spelled where the folding loses it, to be held against an entity's names as they are listed: لجأوا is not
/// of Java, ترأس no Truss, أودى no Audi, موته no Mu'tah.
/// </summary>
internal readonly ref struct WrittenSpelling
{
    /// <summary>How much longer or shorter than the text's a listed name with the article may be.</summary>
    private const int LengthSlack = 4;

    /// <summary>The mark of an indefinite accusative, which no listed name has.</summary>
    private const char Nunation = '\u064B';

    private readonly int length;

    /// <summary>The last alef, waw or ya with hamza behind the proclitics; NUL for none.</summary>
    private readonly char hamza;

    /// <summary>A last letter ى or ه, in a text that keeps ي and ى, ة and ه apart; the accusative's mark of حزماً; else NUL.</summary>
    private readonly char end;

    public WrittenSpelling(LinkDocument document, in Candidate candidate)
    {
        NewsText text = document.Text;
        length = text[candidate.Last].KeyEnd - text[candidate.First].KeyStart;
        if (candidate.First == candidate.Last && text[candidate.First].Kind == WordKind.Arabic)
        {
            ReadOnlySpan<char> surface = text.SurfaceOf(candidate.First);
            int at = surface.LastIndexOfAny('أ', 'ؤ', 'ئ');
            hamza = at > candidate.Skip ? surface[at] : '\0';
            end = document.KeepsEndsApart && surface[^1] is 'ى' or 'ه' ? surface[^1] : IsNunated(surface) ? Nunation : '\0';
        }
    }

    private static bool IsNunated(ReadOnlySpan<char> surface) => surface[^1] == Nunation || (surface.Length > 1 && surface[^2] == Nunation);

    /// <summary>Whether a single word is written with a letter that its folded form loses.</summary>
    public bool MayBeMisspelt => hamza != '\0' || end != '\0';

    /// <summary>Whether a single word of such a letter is spelled as none of the entity's names is, though they fold alike.</summary>
    public bool IsMisspelt(EntityRecord record)
    {
        foreach (ReadOnlySpan<byte> name in record.ArabicNames)
        {
            if ((hamza == '\0' || Holds(name, hamza)) && (end == '\0' || EndsAs(name)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the row lists the name with the article too: of two names with one key, the compiled form keeps the barer.</summary>
    public bool IsListedWithArticle(EntityRecord record)
    {
        bool preferred = true;
        foreach (ReadOnlySpan<byte> name in record.ArabicNames)
        {
            if (name.StartsWith("ال"u8) && (preferred || Math.Abs(Encoding.UTF8.GetCharCount(name) - length) <= LengthSlack))
            {
                return true;
            }

            preferred = false;
        }

        return false;
    }

    private bool EndsAs(ReadOnlySpan<byte> name) => end != Nunation && (Ends(name, end) || (!Ends(name, 'ي') && !Ends(name, 'ة')));

    private static bool Holds(ReadOnlySpan<byte> name, char letter) => name.IndexOf([First(letter), Second(letter)]) >= 0;

    private static bool Ends(ReadOnlySpan<byte> name, char letter) => name.EndsWith([First(letter), Second(letter)]);

    /// <summary>The first of an Arabic letter's two bytes in UTF-8.</summary>
    private static byte First(char letter) => (byte)(0xC0 | (letter >> 6));

    private static byte Second(char letter) => (byte)(0x80 | (letter & 0x3F));
}
