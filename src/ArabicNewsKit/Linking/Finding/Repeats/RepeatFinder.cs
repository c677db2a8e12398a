namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds names again that the text gives elsewhere with more about them: what was a name behind its head or title (في معتمدية
/// المزونة, العميد صالح حسين سعيد) is one without them too, and a body goes on without its last adjective (المجلس الانتقالي of
/// المجلس الانتقالي الجنوبي).
/// </summary>
internal static class RepeatFinder
{
    /// <summary>What standing alone takes from a name's log odds, and what a word of place before it gives back.</summary>
    private const double Alone = 0.3;
    private const double Located = 1;

    /// <summary>The log odds of a body without its last adjective.</summary>
    private const double Shortened = 1;

    /// <summary>Of how many words a body is at least whose last adjective may fall away.</summary>
    private const int LongBody = 3;

    /// <summary>Adds the candidates.</summary>
    /// <param name="document">The document.</param>
    /// <param name="chosen">The mentions chosen so far, in text order.</param>
    public static void Find(LinkDocument document, ReadOnlySpan<int> chosen)
    {
        using var names = new ShortNames(document.Text);
        foreach (int index in chosen)
        {
            ref readonly Candidate name = ref document.Candidates[index];
            if (MayRepeat(document, name) || MayShorten(document, name))
            {
                names.Add(index, name.First, name.Skip + (HasArticle(document, name) ? 2 : 0), name.Words > 1 ? name.First + 1 : -1);
            }
        }

        document.Admit(names.Hashes, Absence.Repeat);
        int at = 0;
        for (int i = 0; i < document.Text.Count && names.Count > 0; i++)
        {
            while (at < chosen.Length && document.Candidates[chosen[at]].Last < i)
            {
                at++;
            }

            bool pairs = i + 1 < document.Text.Count && names.MayBeSecond(i + 1) && document.Follows(i + 1);
            if (pairs || !document.Lacks(i, Absence.Repeat))
            {
                int taken = at < chosen.Length && document.Candidates[chosen[at]].First <= i ? document.Candidates[chosen[at]].Last : -1;
                Match(document, names, i, pairs, taken);
            }
        }
    }

    /// <summary>
    /// Whether a name that no list holds is sure enough by itself: two words, a place or body behind its head, or a title in marks.
    /// </summary>
    private static bool MayRepeat(LinkDocument document, in Candidate name) =>
        name is { Chosen: < 0, Drop: 0, Source: CandidateSource.Head or CandidateSource.Person }
        && (name.Words > 1 || name.Type is EntityType.Place or EntityType.Organization || IsQuoted(document, name.First));

    /// <summary>Whether a body is called by adjectives with the article, so that the last may fall away.</summary>
    private static bool MayShorten(LinkDocument document, in Candidate name)
    {
        bool all = name is { Type: EntityType.Organization, Words: >= LongBody } && HasArticle(document, name);
        for (int word = name.First + 1; all && word <= name.Last; word++)
        {
            all = DefiniteArticle.MayStart(document.Text.KeyOf(word));
        }

        return all;
    }

    /// <summary>Looks for the names at a word.</summary>
    /// <param name="document">The document.</param>
    /// <param name="names">The names' first words.</param>
    /// <param name="word">The word.</param>
    /// <param name="pairs">Whether the next word may be a name's second.</param>
    /// <param name="taken">The last word of the mention that was chosen here; -1 for none.</param>
    private static void Match(LinkDocument document, ShortNames names, int word, bool pairs, int taken)
    {
        int number = 0;
        bool found = false;
        foreach (WordForm form in document.FormsOf(word))
        {
            bool one = names.MayHold(document.FormHash(word, number++));
            found |= one;
            if ((one && names.TryFind(word, form.Offset, -1, out int full)) || (pairs && names.TryFind(word, form.Offset, word + 1, out full)))
            {
                Add(document, word, form, full, taken);
                return;
            }
        }

        if (!found)
        {
            document.Note(word, Absence.Repeat);
        }
    }

    private static void Add(LinkDocument document, int first, WordForm form, int full, int taken)
    {
        Candidate name = document.Candidates[full];
        int same = Same(document, name, first);
        int last = first + same - 1;
        bool whole = same == name.Words && name.Chosen < 0;
        bool shortened = !whole && same == name.Words - 1 && MayShorten(document, name)
            && !(document.Follows(last + 1) && DefiniteArticle.MayStart(document.Text.KeyOf(last + 1)));
        if (!(whole || shortened) || first == name.First || taken >= last || form.Article != HasArticle(document, name)
            || (document.Listed[first].End == last && (document.Listed[first].Kinds & ListedKinds.Thing) != 0))
        {
            return;
        }

        bool located = document.IsLocated(first) || (form.Peeled && document.Text.KeyOf(first)[form.Skip - 1] == 'ب');
        if (same == 1 && !(name.Type == EntityType.Place ? located || IsPlain(document, first, form) : IsQuoted(document, first) && IsQuoted(document, name.First)))
        {
            return;
        }

        double odds = shortened ? Shortened : name.LogOdds - Alone + (same == 1 && located ? Located : 0);
        document.Candidates.Add(new Candidate
        {
            First = first,
            Last = last,
            Skip = form.Skip,
            Article = form.Article,
            Source = CandidateSource.Repeat,
            Type = name.Type,
            Chosen = name.Chosen,
            FullName = shortened ? full : -1,
            LogOdds = odds,
            Share = name.Chosen >= 0 ? LinkScorer.Share(document, name) : 1,
        });
    }

    /// <summary>How many words from one on are a name's, of which the first is known to be.</summary>
    private static int Same(LinkDocument document, in Candidate name, int first)
    {
        int words = 1;
        while (words < name.Words && document.Follows(first + words)
            && document.Text.KeyOf(first + words).SequenceEqual(document.Text.KeyOf(name.First + words)))
        {
            words++;
        }

        return words;
    }

    /// <summary>Whether no table knows a word otherwise, nor a title announces a person.</summary>
    private static bool IsPlain(LinkDocument document, int word, WordForm form) =>
        (document.TraitsOf(word, form) | document.TraitsFrom(word, form.Offset)) == WordTraits.None
        && document.Cues[word].Title == TitleKind.None;

    /// <summary>حزب «الحرية», and then «الحرية»: the marks make a name of an ordinary word.</summary>
    private static bool IsQuoted(LinkDocument document, int word) =>
        word > 0 && word + 1 < document.Text.Count
        && WordSurroundings.IsQuote(document.Text.KeyOf(word - 1)[0]) && WordSurroundings.IsQuote(document.Text.KeyOf(word + 1)[0]);

    private static bool HasArticle(LinkDocument document, in Candidate name) =>
        DefiniteArticle.MayStart(document.Text.KeyOf(name.First)[name.Skip..]);
}
