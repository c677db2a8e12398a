using System.Buffers;
using System.Text;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// Web addresses and mentions of users, dropped or marked. Where one begins is judged by what stands before it in the
/// result, so what is left on both sides of it makes no new one.
/// </summary>
internal readonly ref struct LinkRepair(NormalizationProfile profile, EditBuffer source, EditBuffer output)
{
    /// <summary>The last units of what a link or a mention begins with.</summary>
    private static readonly SearchValues<char> Triggers = SearchValues.Create("/.@");

    private readonly ReadOnlySpan<char> text = source.Text;

    public void Run()
    {
        int i = 0;
        while (i < text.Length)
        {
            int trigger = text[i..].IndexOfAny(Triggers);
            int count = trigger < 0 ? text.Length - i : trigger + 1;
            output.AddRange(source, i, count);
            i += count;
            if (i == text.Length || !IsNameUnit(text[i]))
            {
                continue;
            }

            if (profile.Links != NormalizationProfile.LinkForm.Keep && AddressHead(output.Text, text[i]) is > 0 and int head)
            {
                i = Replace(head, AddressEnd(i), profile.Links, "[URL]");
            }
            else if (profile.Mentions != NormalizationProfile.LinkForm.Keep && EndsWithMentionSign(output.Text))
            {
                i = Replace(1, NameEnd(i), profile.Mentions, "[MENTION]");
            }
        }
    }

    /// <summary>Takes the head back and passes over the rest, or puts a marker out for both.</summary>
    private int Replace(int head, int end, NormalizationProfile.LinkForm form, string marker)
    {
        int start = output.From(output.Length - head);
        output.Truncate(output.Length - head);
        if (form == NormalizationProfile.LinkForm.Mark)
        {
            foreach (char unit in marker)
            {
                // as the letter rules would leave it
                foreach (char part in LetterRules.Apply(profile, unit))
                {
                    output.Add(part, start, source.To(end - 1));
                }
            }
        }

        return end;
    }

    /// <summary>
    /// The length of the <c>http://</c>, <c>https://</c> or <c>www.</c> at the end of a text; 0 where there is none. Behind
    /// <c>www.</c> only ASCII counts: a dot before an Arabic word ends a sentence, and its blanks may move.
    /// </summary>
    private static int AddressHead(ReadOnlySpan<char> text, char next)
    {
        int head = EndsWith(text, "https://") ? 8
            : EndsWith(text, "http://") ? 7
            : EndsWith(text, "www.") && char.IsAsciiLetterOrDigit(next) ? 4
            : 0;
        return head > 0 && (text.Length == head || !IsInsideAddress(text[^(head + 1)])) ? head : 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string head) =>
        text.Length >= head.Length && Ascii.EqualsIgnoreCase(text[^head.Length..], head);

    /// <summary>An @ that stands neither in an e-mail address nor in a path.</summary>
    private static bool EndsWithMentionSign(ReadOnlySpan<char> text) =>
        text is [.., '@'] && (text.Length == 1 || !(IsInsideAddress(text[^2]) || text[^2] is '/' or '&'));

    private static bool IsInsideAddress(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '@';

    /// <summary>Where white space or a closing quotation ends an address; punctuation before that is no part of it.</summary>
    private int AddressEnd(int start)
    {
        int end = start + 1;
        for (int i = end; i < text.Length && !EndsAddress(text[i]); i++)
        {
            if (text[i] is not ('.' or ',' or ':' or ';' or '!' or '?' or '…' or ')' or ']' or '}' or '\'' or '’'))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private static bool EndsAddress(char unit) =>
        Letters.IsBlank(unit) || Letters.IsLineEnd(unit)
        || unit is '،' or '؛' or '؟' or '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '<' or '>';

    /// <summary>Where a user's name ends; a dot is part of it where a Latin letter or a digit follows.</summary>
    private int NameEnd(int start)
    {
        int end = start + 1;
        while (end < text.Length && (IsNameUnit(text[end])
            || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsNameUnit(char unit) => char.IsLetterOrDigit(unit) || unit == '_' || Letters.IsMark(unit);
}
