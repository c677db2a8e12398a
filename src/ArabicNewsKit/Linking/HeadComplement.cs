using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads what belongs to a head that nouns or adjectives follow.</summary>
internal static class HeadComplement
{
    private const int LongestComplement = 6;

    /// <summary>
    /// Reads a complement of nouns and adjectives: وزارة الموارد المائية, اللجنة العسكرية المشتركة, الوكالة الدولية للطاقة الذرية.
    /// </summary>
    public static int Read(LinkDocument document, int start, NameHead head, ref double odds)
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
                    if (!HeadFinder.Agrees(document, start, key))
                    {
                        break;
                    }

                    odds += last >= start ? 1 : -0.5;
                    last = i;
                    if (!document.Follows(i + 1) || !Towards(document, start, i + 1))
                    {
                        break;
                    }

                    // المصرف العراقي للتجارة
                    odds += 1;
                    open = false;
                    words++;
                    continue;
                }

                WordTraits bare = document.TraitsFrom(i, 2);
                bool adjective = IsAdjective(key[2..], bare) || (last >= start && !idafa && key[^1] == 'ه');
                if ((bare & WordTraits.StopsComplement) != 0 || HeadFinder.IsHead(document, i, 0) || (!open && !adjective)
                    || (i == start && !idafa && !HeadFinder.Agrees(document, start, key)))
                {
                    break;
                }

                last = i;
                open = false;
            }
            else if (last >= start && Towards(document, start, i))
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
                last = i = document.Listed[i].End;
                open = false;
                if (!document.Follows(i + 1) || !Towards(document, start, i + 1))
                {
                    return last;
                }

                // منظمة ديالى لحقوق الإنسان
            }
            else if (i > start && open && (listed & ListedKinds.Thing) != 0 && document.Listed[i].EndType == EntityType.Place)
            {
                // جمعية مصارف لبنان
                return document.Listed[i].End;
            }
            else if (i == start && idafa && HeadLabel.PersonEnd(document, i) is var name && name > i)
            {
                // مركز ابن خلدون
                odds += 0.3;
                return name;
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
    private static bool Towards(LinkDocument document, int start, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        if (key.Length < 4 || key[0] != 'ل' || HeadFinder.IsPlural(document, start) || (document.Traits[word] & WordTraits.Common) != 0)
        {
            return false;
        }

        if (key[1] != 'ل')
        {
            // لمنع in المركز الوطني لمنع الكوارث, not لوقف in دعت اللجنة الدولية لوقف القتال, nor ليمنع
            WordTraits deed = document.TraitsFrom(word, 1);
            return MayBeOpen(document, word) && (deed & (WordTraits.Function | WordTraits.Purpose | WordTraits.GivenName)) == 0
                && ((deed & WordTraits.Verb) == 0 || key[1] is not ('ي' or 'ت' or 'ن'));
        }

        return (document.TraitsFrom(word, 2) & WordTraits.StopsComplement) == 0;
    }

    /// <summary>والعمرة in وزارة الحج والعمرة; not another body.</summary>
    private static bool Joins(LinkDocument document, int word) =>
        (document.TraitsFrom(word, 3) & WordTraits.StopsComplement) == 0 && !HeadFinder.IsHead(document, word, 1)
        && (document.TraitsFrom(word, 1) & WordTraits.Describes) == 0
        && (document.Listed[word].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0;

    /// <summary>By its shape: الثلاثية, العليا, الأعلى, الدولي.</summary>
    private static bool IsAdjective(ReadOnlySpan<char> key, WordTraits traits) =>
        (traits & (WordTraits.Adjective | WordTraits.Regnal)) != 0 || key.EndsWith("ي") || key.EndsWith("يه") || key is "عليا" or "اعلي";
}
