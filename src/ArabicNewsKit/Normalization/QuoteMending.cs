using System.Buffers;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// Turns reversed quotation marks round and makes pairs of them, paragraph by paragraph, each style for itself. Which way
/// a mark faces is read from the blanks around it and from whether a quotation is open.
/// </summary>
internal static class QuoteMending
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„‟«»‹›");

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    private static readonly (char Open, char Close)[] Styles = [('“', '”'), ('«', '»'), ('‹', '›')];

    /// <summary>Whether a text has a mark of one of the styles.</summary>
    public static bool Concerns(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    public static void Run(EditBuffer source, EditBuffer output)
    {
        ReadOnlySpan<char> text = source.Text;
        int done = 0;
        for (int mark = NextMark(text, 0); mark < text.Length; mark = NextMark(text, done))
        {
            int start = done + text[done..mark].LastIndexOfAny(LineEnds) + 1;
            output.AddRange(source, done, start - done);
            int length = text[mark..].IndexOfAny(LineEnds);
            done = length < 0 ? text.Length : mark + length;
            Paragraph(source, start, done, output);
        }

        output.AddRange(source, done, text.Length - done);
    }

    private static void Paragraph(EditBuffer source, int start, int end, EditBuffer output)
    {
        ReadOnlySpan<char> text = source.Text[..end];
        Span<int> lastClosing = [-1, -1, -1];
        for (int i = NextMark(text, start); i < end; i = NextMark(text, i + 1))
        {
            if (FacesBack(text, start, i))
            {
                lastClosing[StyleOf(text[i])] = i;
            }
        }

        Span<bool> open = stackalloc bool[Styles.Length];
        for (int i = start; i < end; i++)
        {
            int mark = NextMark(text, i);
            output.AddRange(source, i, mark - i);
            i = mark;
            if (i == end)
            {
                break;
            }

            int style = StyleOf(text[i]);
            (char opening, char closing) = Styles[style];
            if (open[style])
            {
                // one that faces forward opens anew: the quotation before it was closed in another style, or never
                bool anew = FacesForward(text, start, i) && (text[i] == opening || i < lastClosing[style]);
                open[style] = anew;
                output.Add(anew ? opening : closing, source, i);
            }
            else if (IsInch(text, i))
            {
                output.Add(text[i], source, i);
            }
            else if (!FacesBack(text, start, i) || i < lastClosing[style])
            {
                open[style] = true;
                output.Add(opening, source, i);
            }

            // else a closing mark that closes nothing: dropped
        }

        for (int style = 0; style < Styles.Length; style++)
        {
            if (open[style] && !Continues(source.Text, end, style))
            {
                Close(Styles[style].Close, output);
            }
        }
    }

    /// <summary>The first quotation mark from a place on, or the end.</summary>
    private static int NextMark(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAny(Marks);
        return length < 0 ? text.Length : start + length;
    }

    private static void Close(char mark, EditBuffer output)
    {
        int place = output.Length;
        while (place > 0 && Letters.IsBlank(output[place - 1]))
        {
            place--;
        }

        int blanks = output.Length - place;
        int at = output.To(place - 1);
        var saved = new (char Unit, int From, int To)[blanks];
        for (int i = 0; i < blanks; i++)
        {
            saved[i] = (output[place + i], output.From(place + i), output.To(place + i));
        }

        output.Truncate(place);
        output.Add(mark, at, at);
        foreach ((char unit, int from, int to) in saved)
        {
            output.Add(unit, from, to);
        }
    }

    /// <summary>Whether the next paragraph opens the quotation again, as one does that runs over several.</summary>
    private static bool Continues(ReadOnlySpan<char> text, int end, int style)
    {
        while (end < text.Length && (Letters.IsLineEnd(text[end]) || Letters.IsBlank(text[end])))
        {
            end++;
        }

        return end < text.Length && StyleOf(text[end]) == style;
    }

    private static int StyleOf(char unit) => unit switch
    {
        '“' or '”' or '„' or '‟' => 0,
        '«' or '»' => 1,
        '‹' or '›' => 2,
        _ => -1,
    };

    /// <summary>Closing punctuation behind, or a blank or the paragraph's end and no blank before: it can only close.</summary>
    private static bool FacesBack(ReadOnlySpan<char> text, int start, int i)
    {
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (next == ';')
        {
            return false; // taking the mark away might make an entity
        }

        bool before = i > start && !Letters.IsBlank(text[i - 1]) && text[i - 1] is not ('(' or '[' or '{');
        return IsClosing(next) || (before && (i + 1 >= text.Length || Letters.IsBlank(next)));
    }

    private static bool FacesForward(ReadOnlySpan<char> text, int start, int i) =>
        i + 1 < text.Length && !Letters.IsBlank(text[i + 1]) && !IsClosing(text[i + 1])
        && (i == start || Letters.IsBlank(text[i - 1]));

    private static bool IsClosing(char unit) =>
        unit is '.' or ',' or ':' or '!' or '?' or ')' or ']' or '}' or '،' or '؛' or '؟' or '…';

    /// <summary>A closing mark behind a digit where no quotation is open: 15”.</summary>
    private static bool IsInch(ReadOnlySpan<char> text, int i) => text[i] == '”' && i > 0 && Letters.IsDigit(text[i - 1]);
}
