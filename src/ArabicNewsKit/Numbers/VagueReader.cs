using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Counts that state no value: عشرات، مئات الآلاف، بضعة ملايين. Their lower bound is two of the greatest unit that they
/// name (عشرات: 20, مئات الآلاف: 200,000) and three for بضعة and عدة.
/// </summary>
internal static class VagueReader
{
    public static bool TryRead(NewsText text, int index, NumberToken token, out NumberCandidate number)
    {
        number = default;
        decimal low = (token.Word.Clitics & NumberClitics.Doubtful) != 0 ? 0 : token.Role switch
        {
            NumberRole.Vague or NumberRole.ScalePlural => 2 * token.Value,
            NumberRole.Several when IsSeveral(text, index, token) => token.Value,
            _ => 0,
        };
        if (low == 0)
        {
            return false;
        }

        int last = index;
        NumberForm form = NumberForm.Words;
        for (int steps = 0; steps < 3 && NumberToken.TryBeside(text, last + 1, out NumberToken behind); steps++)
        {
            if (behind.Role is not (NumberRole.Vague or NumberRole.ScalePlural or NumberRole.Scale))
            {
                break;
            }

            if (low > CardinalReader.MaxValue / behind.Value)
            {
                break;
            }

            low *= behind.Value;
            last++;
        }

        number = new NumberCandidate(text, new NumberReading(0, index, last, token.Word.Skip, form)) { Value = null, Low = low };
        return true;
    }

    /// <summary>عدة is several, العدة the gear; عده (he counted it) differs in its last letter only.</summary>
    private static bool IsSeveral(NewsText text, int index, NumberToken token) =>
        !token.Word.IsDefinite && Neighbors.LastLetter(text, index) is 'ة' or 'ع';
}
