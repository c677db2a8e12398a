using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>One step of a number: a number word, or digits, at a place of the text.</summary>
/// <param name="Word">The number word; for digits its role is <see cref="NumberRole.Digits"/>.</param>
/// <param name="Amount">The value of digits; zero for words.</param>
/// <param name="Index">The word it stands at.</param>
/// <param name="Next">The word behind it.</param>
/// <param name="IsDecimal">Whether the digits have a decimal part.</param>
internal readonly record struct NumberToken(NumberWord Word, decimal Amount, int Index, int Next, bool IsDecimal)
{
    public NumberRole Role => Word.Role;

    public long Value => Word.Value;

    /// <summary>Reads the step at a word; the first of a number may stand behind anything.</summary>
    public static bool TryRead(NewsText text, int index, out NumberToken token)
    {
        token = default;
        if (index >= text.Count)
        {
            return false;
        }

        switch (text[index].Kind)
        {
            case WordKind.Arabic when NumberLexicon.TryGet(text, index, out NumberWord word):
                token = new NumberToken(AsWritten(text, index, word), 0, index, index + 1, false);
                return true;
            case WordKind.Number when DigitReader.TryRead(text, index, out decimal amount, out int next, out bool isDecimal):
                token = new NumberToken(new NumberWord(NumberRole.Digits, 0, 0, 0), amount, index, next, isDecimal);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What the folding dropped: the vowel of خُمس, the hamza that tells مئتا from ميتا.</summary>
    private static NumberWord AsWritten(NewsText text, int index, NumberWord word) =>
        IsPart(text, index, word) ? word with { Role = NumberRole.Part }
        : (word.Clitics & NumberClitics.Hamza) != 0 && !text.SurfaceOf(index).Contains('ئ')
            ? word with { Clitics = word.Clitics | NumberClitics.Doubtful }
        : word;

    /// <summary>خُمس and عُشر, which only their first vowel tells from خمس and عشر.</summary>
    private static bool IsPart(NewsText text, int index, NumberWord word)
    {
        int letters = word.Skip + (word.IsDefinite ? 2 : 0);
        if (word.Role is not (NumberRole.Unit or NumberRole.Ten) || text[index].Length == text[index].KeyLength
            || text[index].KeyLength != letters + 3)
        {
            return false;
        }

        ReadOnlySpan<char> surface = text.SurfaceOf(index);
        int at = 0;
        for (; at < surface.Length && letters >= 0; at++)
        {
            letters -= Letters.IsArabic(surface[at]) ? 1 : 0;
        }

        return at < surface.Length && surface[at] == '\u064F';
    }

    /// <summary>Reads a step that goes on in the same phrase: no line or sentence ends before it.</summary>
    public static bool TryContinue(NewsText text, int index, out NumberToken token)
    {
        if (index < text.Count && (text[index].Before & (WordBreak.Line | WordBreak.Sentence)) == 0)
        {
            return TryRead(text, index, out token);
        }

        token = default;
        return false;
    }

    /// <summary>Reads a step that is joined by و, on the word or apart.</summary>
    public static bool TryJoined(NewsText text, int index, out NumberToken token)
    {
        if (!TryContinue(text, index, out token))
        {
            return false;
        }

        if (token.Role == NumberRole.And)
        {
            return token.Word.IsBare && TryContinue(text, index + 1, out token) && token.Role != NumberRole.And
                && token.Word.IsBare;
        }

        // وأحد عشر and واحد have one key; before ten it is the first
        if (text.KeyOf(index) is "واحد")
        {
            return TryBeside(text, index + 1, out NumberToken ten) && ten.Role == NumberRole.Ten;
        }

        return token.Word.HasAnd && !token.Word.HasPreposition && text.KeyOf(index)[0] == 'و';
    }

    /// <summary>Reads a step that stands directly behind another, without و or a preposition.</summary>
    public static bool TryBeside(NewsText text, int index, out NumberToken token) =>
        TryContinue(text, index, out token) && token.Word.IsBare && token.Role != NumberRole.And;
}
