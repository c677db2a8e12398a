using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds bodies and places that no gazetteer holds: by their heads, with a bounded complement.</summary>
internal static class HeadFinder
{
    private const int LongestComplement = 6;
    private const int LongestQuoted = 6;

    public static void Find(LinkDocument document)
    {
        for (int i = 1; i < document.Text.Count; i++)
        {
            if (document.Cues[i].Head is { } head)
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
                NameHeadKind.Idafa or NameHeadKind.Definite => Complement(document, start, head, ref odds),
                NameHeadKind.State => State(document, start, ref odds),
                _ => Label(document, start, head, ref odds),
            };
        }

        if (last < start)
        {
            return;
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

    /// <summary>
    /// Reads a complement of nouns and adjectives: وزارة الموارد المائية, اللجنة العسكرية المشتركة, الوكالة الدولية للطاقة الذرية.
    /// </summary>
    private static int Complement(LinkDocument document, int start, NameHead head, ref double odds)
    {
        NewsText text = document.Text;
        bool idafa = head.Kind == NameHeadKind.Idafa;
        int last = -1;
        int words = 0;

        // a noun that belongs to the next word is open; a definite noun closes it, and only adjectives go on
        bool open = idafa;
        for (int i = start; i < text.Count && words < LongestComplement && document.Follows(i) && text[i].Kind == WordKind.Arabic; i++)
        {
            ReadOnlySpan<char> key = text.KeyOf(i);
            ListedKinds listed = document.Listed[i].Kinds;
            if ((document.Traits[i] & WordTraits.Verb) != 0)
            {
                break;
            }

            if (DefiniteArticle.MayStart(key))
            {
                bool nation = (listed & ListedKinds.Adjective) != 0 && (last >= start || !idafa);
                if (nation)
                {
                    if (!Agrees(document, start, key))
                    {
                        break;
                    }

                    odds += last >= start ? 1 : -0.5;
                    last = i;
                    break;
                }

                WordTraits bare = document.TraitsFrom(i, 2);
                bool adjective = IsAdjective(key[2..], bare) || (last >= start && !idafa && key[^1] == 'ه');
                if ((bare & WordTraits.StopsComplement) != 0 || IsHead(document, i, 0) || (!open && !adjective)
                    || (i == start && !idafa && !Agrees(document, start, key)))
                {
                    break;
                }

                last = i;
                open = false;
            }
            else if (last >= start && Towards(document, start, i, key))
            {
                open = !key.StartsWith("لل");
                last = open ? last : i;
            }
            else if (last >= start && key.StartsWith("وال") && Joins(document, i))
            {
                last = i;
            }
            else if (i == start && idafa && (listed & ListedKinds.Thing) != 0)
            {
                // بلدية غزة: the place closes the name
                odds += 0.3;
                return document.Listed[i].End;
            }
            else if (i == start && idafa && (document.Traits[i] & ~WordTraits.GivenName) == 0 && document.ShapeOf(i) > 0
                && (listed & ListedKinds.Adjective) == 0)
            {
                // مركز كارنيغي
                return i;
            }
            else if (open && MayBeOpen(document, i))
            {
                open = true;
            }
            else
            {
                break;
            }

            words++;
        }

        if (last >= start)
        {
            odds += last > start ? 0.5 : -0.3;
        }

        return last;
    }

    /// <summary>A noun without the article that has its complement behind it: مكافحة in جهاز مكافحة الإرهاب.</summary>
    private static bool MayBeOpen(LinkDocument document, int word) =>
        (document.Traits[word] & (WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore | WordTraits.SpeechAfter)) == 0
        && document.Follows(word + 1)
        && (document.Text.KeyOf(word)[0] is not 'و' || (document.Traits[word] & WordTraits.Noun) != 0)
        && (DefiniteArticle.MayStart(document.Text.KeyOf(word + 1)) || (document.Listed[word + 1].Kinds & ListedKinds.Thing) != 0);

    /// <summary>للطاقة in الوكالة الدولية للطاقة الذرية, لشؤون in المفوضية السامية لشؤون اللاجئين; not قوات التحالف للقوات.</summary>
    private static bool Towards(LinkDocument document, int start, int word, ReadOnlySpan<char> key)
    {
        if (key.Length < 4 || key[0] != 'ل' || IsPlural(document, start) || (document.Traits[word] & WordTraits.Common) != 0)
        {
            return false;
        }

        if (key[1] != 'ل')
        {
            return MayBeOpen(document, word) && (document.TraitsFrom(word, 1) & (WordTraits.Noun | WordTraits.Common)) is not 0
                && (document.TraitsFrom(word, 1) & (WordTraits.Verb | WordTraits.Function)) == 0;
        }

        return (document.TraitsFrom(word, 2) & WordTraits.StopsComplement) == 0;
    }

    /// <summary>والعمرة in وزارة الحج والعمرة; not another body.</summary>
    private static bool Joins(LinkDocument document, int word) =>
        (document.TraitsFrom(word, 3) & WordTraits.StopsComplement) == 0 && !IsHead(document, word, 1)
        && (document.TraitsFrom(word, 1) & WordTraits.Describes) == 0
        && (document.Listed[word].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0;

    /// <summary>By its shape: الثلاثية, العليا, الأعلى, الدولي.</summary>
    private static bool IsAdjective(ReadOnlySpan<char> key, WordTraits traits) =>
        key.EndsWith("ي") || key.EndsWith("يه") || key is "عليا" or "اعلي" || (traits & WordTraits.Adjective) != 0;

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
    private static bool Agrees(LinkDocument document, int start, ReadOnlySpan<char> adjective)
    {
        ReadOnlySpan<char> head = document.Text.KeyOf(document.Cues[start].HeadStart);
        bool feminine = head[^1] == 'ه' || IsPlural(document, start) || head.EndsWith("مخابرات") || head.EndsWith("استخبارات");
        return feminine == (adjective[^1] == 'ه');
    }

    private static bool IsPlural(LinkDocument document, int start)
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

    private static int Label(LinkDocument document, int start, NameHead head, ref double odds)
    {
        NewsText text = document.Text;
        if (text[start].Kind == WordKind.Latin)
        {
            int end = start;
            while (end < start + 2 && document.Follows(end + 1) && text[end + 1].Kind == WordKind.Latin)
            {
                end++;
            }

            odds += 0.8;
            return end;
        }

        if (text[start].Kind != WordKind.Arabic)
        {
            return -1;
        }

        ReadOnlySpan<char> key = text.KeyOf(start);
        ListedKinds listed = document.Listed[start].Kinds;
        if ((listed & ListedKinds.Thing) != 0)
        {
            // مطار بغداد is a name, مدينة بغداد names Baghdad; حزب الليكود names Likud
            int end = document.Listed[start].End;
            if (!head.Inside || document.Listed[start].EndType != EntityType.Place)
            {
                return -1;
            }

            odds += 0.7;
            return Tail(document, end, head);
        }

        if ((listed & ListedKinds.Adjective) != 0)
        {
            return -1;
        }

        int last = -1;
        bool named = false;
        for (int i = start; i < text.Count && i < start + 3 && document.Follows(i) && text[i].Kind == WordKind.Arabic; i++)
        {
            ReadOnlySpan<char> word = text.KeyOf(i);
            bool article = DefiniteArticle.MayStart(word);
            WordTraits traits = document.TraitsFrom(i, article ? 2 : 0);
            if (i > start && head.Type == EntityType.Organization && (document.Listed[i].Kinds & ListedKinds.Adjective) != 0
                && article && Agrees(document, start, word))
            {
                // مؤسسة البترول الكويتية
                odds += 0.8;
                return i;
            }

            if (i > start && !article && (named || (document.Traits[i] & WordTraits.GivenName) != 0))
            {
                break;
            }

            if (document.IsCommon(i) || (i > start && (document.Listed[i].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) != 0)
                || (article && (traits & WordTraits.StopsComplement) != 0)
                || (document.Traits[i] & (WordTraits.SpeechBefore | WordTraits.SpeechAfter)) != 0
                || IsHead(document, i, 0))
            {
                break;
            }

            double shape = document.Lexicon.Shape.Score(article ? word[2..] : word);
            bool ordinary = (traits & WordTraits.Common) != 0 && (traits & WordTraits.AlsoName) == 0;
            if (article)
            {
                // الشعب, الحر: definite words carry names of bodies, of places rather not
                if (head.Type == EntityType.Place && (ordinary || shape < -2.5))
                {
                    break;
                }

                odds += i == start ? (ordinary ? -1.1 : 0.2) : 0.2;
                named = true;
            }
            else if (shape > (i == start ? 0 : 1) || (traits & WordTraits.GivenName) != 0)
            {
                odds += i == start ? 0.4 : 0;
            }
            else
            {
                break;
            }

            last = i;
        }

        return last < start ? -1 : Tail(document, last, head);
    }

    /// <summary>مطار كابول الدولي, قاعدة سبايكر الجوية.</summary>
    private static int Tail(LinkDocument document, int last, NameHead head)
    {
        if (head.Inside && head.Type == EntityType.Place && document.Follows(last + 1)
            && document.Text.KeyOf(last + 1) is "الدولي" or "الجويه" or "الحدودي")
        {
            return last + 1;
        }

        return last;
    }

    private static bool IsHead(LinkDocument document, int word, int offset) =>
        (document.Lexicon.Bodies.Match(document, word, offset, out NameHead body, out _) && body.Kind != NameHeadKind.State)
        || document.Lexicon.Titles.Match(document, word, offset, out _, out _);
}
