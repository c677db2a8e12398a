using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds bodies and places that no gazetteer holds: by their heads, with a bounded complement.</summary>
internal static class HeadFinder
{
    private const int LongestQuoted = 6;

    public static void Find(LinkDocument document)
    {
        for (int i = 1; i < document.Text.Count; i++)
        {
            // فراس is a name, no رأس
            ref readonly WordCue cue = ref document.Cues[i];
            if (cue.Head is { } head && !cue.Taken && (cue.HeadSkip == 0 || (document.Traits[cue.HeadStart] & WordTraits.GivenName) == 0))
            {
                Read(document, i, head);
            }
        }
    }

    private static void Read(LinkDocument document, int start, NameHead head)
    {
        NewsText text = document.Text;
        double odds = Math.Log(head.Prior / (1 - head.Prior));
        int last;
        int labelStart = start;
        if (IsQuote(text, start))
        {
            last = Quoted(document, start);
            labelStart = start + 1;
            odds += head.Kind is NameHeadKind.Label ? 2 : 0.5;
        }
        else
        {
            last = head.Kind switch
            {
                NameHeadKind.Idafa or NameHeadKind.Definite => HeadComplement.Read(document, start, head, ref odds),
                NameHeadKind.State => State(document, start, ref odds),
                _ => HeadLabel.Read(document, start, head, ref odds),
            };
        }

        if (last < start)
        {
            if (!head.Alone || labelStart > start || IsMinisters(document, start))
            {
                return;
            }

            // المحكمة العليا, مجلس النواب: of whichever state
            last = start - 1;
        }

        // وكالة "أسيوشيتد برس": what stands between the marks is the name
        bool inside = head.Inside && labelStart == start;
        document.Candidates.Add(new Candidate
        {
            First = inside ? document.Cues[start].HeadStart : labelStart,
            Last = last,
            Skip = inside ? document.Cues[start].HeadSkip : (byte)0,
            Source = CandidateSource.Head,
            Type = head.Type,
            Chosen = -1,
            FullName = -1,
            LogOdds = odds,
            Share = 1,
        });
    }

    private static bool IsQuote(NewsText text, int word) =>
        text[word].Kind == WordKind.Symbol && text.KeyOf(word)[0] is '"' or '«' or '“' or '”' or '\'' or '‘';

    /// <summary>The last word before the closing mark.</summary>
    private static int Quoted(LinkDocument document, int start)
    {
        NewsText text = document.Text;
        for (int i = start + 1; i < text.Count && i <= start + LongestQuoted + 1; i++)
        {
            if ((text[i].Before & (WordBreak.Line | WordBreak.Sentence)) != 0)
            {
                return -1;
            }

            if (text[i].Kind == WordKind.Symbol)
            {
                return text.KeyOf(i)[0] is '"' or '»' or '”' or '“' or '\'' or '’' && i > start + 1 ? i - 1 : -1;
            }
        }

        return -1;
    }

    private static int State(LinkDocument document, int start, ref double odds)
    {
        if ((document.Listed[start].Kinds & ListedKinds.Adjective) == 0 || !DefiniteArticle.MayStart(document.Text.KeyOf(start)))
        {
            return -1;
        }

        if (!Agrees(document, start, document.Text.KeyOf(start)) || IsMinisters(document, start))
        {
            return -1;
        }

        odds += 1.5;
        return start;
    }

    /// <summary>An adjective behind a feminine head, or one that counts as such, ends in ة: الخارجية السعودية, not وزير الخارجية السعودي.</summary>
    public static bool Agrees(LinkDocument document, int start, ReadOnlySpan<char> adjective)
    {
        ReadOnlySpan<char> head = document.Text.KeyOf(document.Cues[start].HeadStart);
        bool feminine = head[^1] == 'ه' || IsPlural(document, start) || head.EndsWith("مخابرات") || head.EndsWith("استخبارات");
        return feminine == (adjective[^1] == 'ه');
    }

    public static bool IsPlural(LinkDocument document, int start)
    {
        ReadOnlySpan<char> head = document.Text.KeyOf(document.Cues[start].HeadStart);
        return head.EndsWith("قوات") || head.EndsWith("كتايب") || head.EndsWith("قوي") || head.EndsWith("سرايا") || head.EndsWith("عصايب");
    }

    /// <summary>وزير الخارجية: the body is the minister's, not named by itself.</summary>
    private static bool IsMinisters(LinkDocument document, int start)
    {
        int before = document.Cues[start].HeadStart - 1;
        return before >= 0 && document.Follows(before + 1)
            && (document.Text.KeyOf(before).EndsWith("وزير") || document.Text.KeyOf(before).EndsWith("وزيره") || document.Text.KeyOf(before).EndsWith("وزراء"));
    }

    public static bool IsHead(LinkDocument document, int word, int offset) =>
        (document.Lexicon.Bodies.Match(document, word, offset, out NameHead body, out _) && body.Kind != NameHeadKind.State)
        || document.Lexicon.Titles.Match(document, word, offset, out _, out _);
}
