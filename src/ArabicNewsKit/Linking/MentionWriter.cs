using ArabicNewsKit.Names;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Makes the mentions of the chosen candidates. What a mention shares with an earlier one of its entity is not made anew.</summary>
internal sealed class MentionWriter(LinkDocument document, EntityStringCache strings, NewsAnalyzerOptions options) : IDisposable
{
    private readonly ClusterNumbers clusters = new(document.Text);

    /// <summary>The mentions that the options want, in text order.</summary>
    /// <param name="chosen">The chosen candidates.</param>
    /// <param name="explainer">Told of each mention; null where nobody asks why.</param>
    public List<EntityMention> Write(ReadOnlySpan<int> chosen, LinkExplainer? explainer)
    {
        var mentions = new List<EntityMention>(chosen.Length);
        foreach (int index in chosen)
        {
            ref readonly Candidate candidate = ref document.Candidates[index];
            double score = Math.Round(LinkWeights.Probability(candidate.LogOdds) * (candidate.Chosen >= 0 ? LinkScorer.Share(document, candidate) : 1), 3);
            NameKind? kind = candidate.Chosen < 0 ? null : candidate.Source switch
            {
                CandidateSource.Listed => document.Options[candidate.Chosen].Kind,
                CandidateSource.Repeat => NameKind.Alias,
                _ => null,
            };
            if (score >= options.MinimumScore && options.Wants(candidate.Type)
                && (candidate.Chosen >= 0 || options.UnlistedNames) && (kind != NameKind.Adjective || options.Adjectives))
            {
                mentions.Add(candidate.Chosen >= 0 ? Known(candidate, kind, score) : Unknown(mentions, index, score));
                explainer?.Explain(document, candidate, mentions[^1]);
            }
        }

        return mentions;
    }

    public void Dispose() => clusters.Dispose();

    private EntityMention Known(in Candidate candidate, NameKind? kind, double score)
    {
        ref readonly LinkOption option = ref document.Options[candidate.Chosen];
        EntityStrings entity = strings.Of(option.Entity);
        TextSpan span = SpanOf(candidate);
        ReadOnlySpan<char> written = document.Text.Original.AsSpan(span.Start, span.Length);
        string surface = written.SequenceEqual(entity.Name) ? entity.Name : written.ToString();
        return new EntityMention
        {
            Start = span.Start,
            Length = span.Length,
            Surface = surface,
            Type = candidate.Type,
            Mention = KindOf(candidate, kind, option.Subtype, surface),
            Id = entity.Id,
            Name = entity.Name,
            NameEn = entity.NameEn,
            Score = score,
            Cluster = clusters.Of(option.Entity),
        };
    }

    private EntityMention Unknown(List<EntityMention> mentions, int index, double score)
    {
        ref readonly Candidate candidate = ref document.Candidates[index];
        ref readonly Candidate full = ref document.Candidates[candidate.FullName >= 0 ? candidate.FullName : index];
        TextSpan span = SpanOf(candidate);
        string surface = document.Text.Surface(span);
        string name = full.First == candidate.First ? surface : document.Text.Surface(SpanOf(full));
        int cluster = clusters.Of(candidate.Type, document.Text[full.First].KeyStart + full.Skip, document.Text[full.Last].KeyEnd - full.Drop, mentions.Count, out int earlier);
        bool same = earlier < mentions.Count && mentions[earlier].Name == name;
        return new EntityMention
        {
            Start = span.Start,
            Length = span.Length,
            Surface = surface,
            Type = candidate.Type,
            Mention = candidate.Source == CandidateSource.Surname ? MentionKind.Surname : MentionKind.Name,
            Name = same ? mentions[earlier].Name : name,
            NameEn = same ? mentions[earlier].NameEn : Romanizer.ToLatin(name),
            Score = score,
            Cluster = cluster,
        };
    }

    /// <summary>
    /// Its span, with the mark that closes a quotation opened in it: حركة "فتح", but "فتح" alone. Where the quotation goes on
    /// (هاتف "آيفون 16"), what lies in it.
    /// </summary>
    private TextSpan SpanOf(in Candidate candidate)
    {
        int open = -1;
        bool before = candidate.First > 0 && IsQuote(candidate.First - 1); // «المركزي» المصري
        for (int word = candidate.First + 1; word <= candidate.Last; word++)
        {
            if (IsQuote(word))
            {
                open = open < 0 && !before ? word : -1;
                before = false;
            }
        }

        bool closes = candidate.Drop == 0 && IsQuote(candidate.Last + 1);
        return open < 0 || closes
            ? document.Text.SpanOf(candidate.First, open < 0 ? candidate.Last : candidate.Last + 1, candidate.Skip, candidate.Drop)
            : document.Text.SpanOf(Math.Min(open + 1, candidate.Last), candidate.Last, 0, candidate.Drop);
    }

    private bool IsQuote(int word) =>
        word < document.Text.Count && document.Text[word].Kind == WordKind.Symbol && WordSurroundings.IsQuote(document.Text.KeyOf(word)[0]);

    private static MentionKind KindOf(in Candidate candidate, NameKind? kind, SubtypeTraits subtype, string surface) => kind switch
    {
        // الشيعة, الأكراد: peoples and the faithful count with the adjectives
        not NameKind.Surname and not null when candidate.First == candidate.Last && (subtype & SubtypeTraits.People) != 0 => MentionKind.Adjective,
        // الجمهوريون, as the members of a party do
        not NameKind.Surname and not null when (subtype & SubtypeTraits.Party) != 0 && candidate.First == candidate.Last
            && (surface.EndsWith("يون", StringComparison.Ordinal) || surface.EndsWith("يين", StringComparison.Ordinal)) => MentionKind.Adjective,
        NameKind.Preferred => MentionKind.Name,
        NameKind.Acronym => MentionKind.Acronym,
        NameKind.Adjective => MentionKind.Adjective,
        NameKind.Alias => MentionKind.Alias,
        _ => MentionKind.Surname,
    };
}
