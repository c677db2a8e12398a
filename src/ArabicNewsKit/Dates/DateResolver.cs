using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <summary>Turns expressions into mentions, in text order: each is resolved against publication and what stood before.</summary>
/// <param name="text">The text.</param>
/// <param name="words">Its words in the tables.</param>
/// <param name="lexicon">The tables.</param>
/// <param name="published">The day of publication, or null.</param>
/// <param name="mentions">Where the mentions go.</param>
/// <param name="rules">Where the name of each mention's rule goes; null where nobody asks.</param>
internal sealed partial class DateResolver(
    NewsText text, DateWords words, DateLexicon lexicon, DateOnly? published, List<DateMention> mentions, List<string>? rules)
{
    private readonly DateContext context = new(published);
    private readonly ClauseDirection directions = new(text, words, lexicon);
    private int counted;
    private int sentence;
    private int paragraph;

    /// <summary>How many of the last mentions are times whose day nothing named yet, and where the last of them ends.</summary>
    private int openClocks;
    private int openClockWord;
    private int openClockSentence;

    /// <summary>The words of the mention at hand.</summary>
    private int first;
    private int behind;

    /// <summary>Adds one mention.</summary>
    /// <param name="e">What it states.</param>
    /// <param name="start">Its first word.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="skip">How many key units of the first word are proclitics.</param>
    /// <param name="rule">The rule that read it, for the trace.</param>
    public void Add(DateExpression e, int start, int next, int skip, string rule)
    {
        At(start, next);
        if (e.Kind == ExpressionKind.Unit && e.Grain < Grain.Night)
        {
            e.Kind = ExpressionKind.Window;
            e.Length = new TimeLength(e.Grain, 1);
        }

        if (e.Kind == ExpressionKind.Shift && Plain(e) is { } plain)
        {
            // بعد يومين without anything that it could be counted from is a length; its particle stays outside
            e = plain;
            start = e.Inner;
            skip = words[start].Skip;
            rule = "length";
        }

        string timex = DateText.Stated(e, lexicon);
        bool stated = e.Kind == ExpressionKind.Calendar && e.Year > 0;
        DateValue? value = Resolve(ref e);
        DateModifier? modifier = e.Modifier ?? Bound(start, e);
        TextSpan span = SpanOf(start, next, skip);
        var mention = new DateMention
        {
            Start = span.Start,
            Length = span.Length,
            Surface = text.Surface(span),
            Type = TypeOf(e, timex),
            Value = DateText.Resolved(e, value, timex, lexicon),
            Timex = timex,
            From = value is { } v ? Edges(v, e).From : null,
            To = value is { } w ? Edges(w, e).To : null,
            Calendar = e.Calendar,
            Hijri = e.Calendar == CalendarSystem.Hijri ? DateText.StatedDay(e) : null,
            Modifier = modifier,
        };
        Emit(mention, rule);
        if (e.Kind == ExpressionKind.Clock && value is { Grain: Grain.Day } && !(context.LastDay is not null && context.LastDaySentence == sentence))
        {
            openClocks = openClockSentence == sentence ? openClocks + 1 : 1;
            (openClockWord, openClockSentence) = (next, sentence);
            return;
        }

        if (openClocks > 0 && value is { Grain: Grain.Day } day && e.StatesDay && !e.HasClock)
        {
            DateClocks(day.From, start);
        }

        openClocks = 0;
        Remember(e, value, start, stated);
    }

    /// <summary>Adds a range as one mention; false where its end lies before its start, and then it is none.</summary>
    public bool TryAdd(DateExpression a, DateExpression b, int start, int next, int skip, string rule)
    {
        At(start, next);
        (string timexA, string timexB) = (DateText.Stated(a, lexicon), DateText.Stated(b, lexicon));
        bool stated = b.Kind == ExpressionKind.Calendar && b.Year > 0;
        if (published is { } today && IsOpen(a) && IsOpen(b) && (b.Weekday > 0 || directions.Of(start, next) == Direction.Future))
        {
            // تستضيف قطر البطولة من 20 نوفمبر: what is on points forward by its end
            b.Year = (b.Weekday > 0 ? ByWeekday(b, today, YearOf(today, b)) : FirstTo(b, today)) ?? 0;
            a.Year = b.Year > 0 && Candidate(b, b.Year) is { } last ? LastBefore(a, last.From) ?? 0 : 0;
        }

        DateValue? from = Resolve(ref a);
        if (from is { } begin && b.Kind == ExpressionKind.Calendar && b.Year == 0 && b.YearReference == Reference.None
            && b.Reference == Reference.None && published is not null)
        {
            b.Year = FirstFrom(b, begin.From) ?? 0;
        }

        DateValue? to = from is { } since && b.Kind == ExpressionKind.Calendar && b.Weekday > 0 && b.Day == 0 && a.Weekday > 0
            ? DateValue.Day(Calendars.AddDays(since.From, ((b.Weekday - Calendars.Weekday(since.From) + 6) % 7) + 1))
            : Resolve(ref b);
        if (from is { } left && to is { } right)
        {
            // 28 رمضان 1446 - 28 مارس 2025: one day in two calendars
            bool same = left == right && left.Grain == Grain.Day && !a.HasClock && a.Calendar != b.Calendar;
            if (right.To < left.From || same)
            {
                return false;
            }

            if (a is { HasClock: true } && b is { Kind: ExpressionKind.Clock, HasClock: true } && left == right
                && (b.Hour, b.Minute).CompareTo((a.Hour, a.Minute)) < 0)
            {
                // من العاشرة ليلا إلى الرابعة صباحا ends on the next day
                to = DateValue.Day(Calendars.AddDays(right.From, 1));
            }
        }

        bool clock = a.HasClock || a.DayPart != DayPart.None;
        TextSpan span = SpanOf(start, next, skip);
        Emit(
            new DateMention
            {
                Start = span.Start,
                Length = span.Length,
                Surface = text.Surface(span),
                Type = a.Kind == ExpressionKind.Length ? DateType.Duration : clock ? DateType.Time : DateType.Date,
                Value = DateText.Resolved(a, from, timexA, lexicon) + "/" + DateText.Resolved(b, to, timexB, lexicon),
                Timex = timexA + "/" + timexB,
                From = from is { } f && to is not null ? Edges(f, a).From : null,
                To = to is { } t && from is not null ? Edges(t, b).To : null,
                Calendar = a.Calendar,
                Hijri = a.Calendar == CalendarSystem.Hijri ? DateText.StatedDay(a) + "/" + DateText.StatedDay(b) : null,
                Modifier = null,
            },
            rule);
        Remember(b, to, start, stated);
        return true;
    }

    private void At(int start, int next)
    {
        first = start;
        behind = next;
        for (; counted <= start && counted < words.Count; counted++)
        {
            WordBreak before = text[counted].Before;
            sentence += (before & WordBreak.Sentence) != 0 ? 1 : 0;
            paragraph += (before & WordBreak.Line) != 0 ? 1 : 0;
        }
    }

    private TextSpan SpanOf(int start, int next, int skip)
    {
        TextSpan span = text.SpanOf(start, next - 1, skip);
        int end = span.End;
        while (end < text.Original.Length && text.Original[end] is 'ـ' or (>= '\u064B' and <= '\u065F') or '\u0670')
        {
            // the stretch of هـ and the tanwin of يوميا, which the folding drops
            end++;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    private void Emit(DateMention mention, string rule)
    {
        mentions.Add(mention);
        rules?.Add(rule);
    }

    private void Remember(in DateExpression e, DateValue? value, int start, bool stated)
    {
        if (value is not { } known || e.Kind is ExpressionKind.Window or ExpressionKind.Length or ExpressionKind.Set)
        {
            return;
        }

        context.Remember(known, start, sentence);
        bool anaphor = e.FromText || e.Reference is Reference.Previous or Reference.Following or Reference.Same or Reference.That;
        if (published is not { } day || anaphor)
        {
            return;
        }

        bool told = (stated || context.AnchorAt(start, sentence, paragraph) is not null) && known.Grain is >= Grain.Day and <= Grain.Year;
        bool since = start > 0 && (words[start - 1].Is(DateKind.Since) || words[start - 1].Is(DateKind.Forward) || words[start - 1].Is(DateKind.To))
            || words[start].Clitic == 'ل';
        if (told && known.To.Year < day.Year && !since)
        {
            context.SetAnchor(known, start, sentence, paragraph);
        }
        else if (!told || known.To.Year >= day.Year)
        {
            context.DropAnchor();
        }
    }
}
