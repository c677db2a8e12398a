namespace ArabicNewsKit.Linking;

/// <summary>What stands around a candidate and speaks for one type of entity: asked once for all its options.</summary>
internal readonly struct CandidateCues
{
    private readonly EntityType? head;
    private readonly bool district;

    public CandidateCues(LinkDocument document, in Candidate candidate)
    {
        int first = candidate.First;
        ref readonly WordCue cue = ref document.Cues[first];
        IsTitled = cue.Title != TitleKind.None;
        IsRanked = cue.Title is TitleKind.Rank or TitleKind.Honorific;
        IsAnnounced = cue.Role || document.SpeaksBefore(first);
        GoesOn = document.GoesOn(first);
        IsTold = candidate.First < candidate.Last && (document.Traits[first] & (WordTraits.SpeechBefore | WordTraits.Verb)) != 0;

        // a head has its name straight behind it: مركز للشرطة is of no club; جسر الشهداء is a bridge, and not the town
        bool apart = candidate.Skip > 0 && document.Text.KeyOf(first)[candidate.Skip - 1] != 'و';
        NameHead? before = apart || cue.Head is { Kind: NameHeadKind.Quoted } ? null : document.HeadBefore(first);
        head = before is { Type: EntityType.Place, Inside: true } ? null : before?.Type;
        district = before is { Also: NameHeadAlso.Named or NameHeadAlso.Placed };
    }

    /// <summary>A title stands before it.</summary>
    public bool IsTitled { get; }

    /// <summary>A rank or an honorific stands before it, which only a person bears.</summary>
    public bool IsRanked { get; }

    /// <summary>The description of an office or a word of saying stands before it.</summary>
    public bool IsAnnounced { get; }

    /// <summary>It goes on with the name before it: بن علي in الحسن بن علي.</summary>
    public bool GoesOn { get; }

    /// <summary>Its first word tells what happened: مقتل سليماني.</summary>
    public bool IsTold { get; }

    /// <summary>Whether a title or head of the type stands before it.</summary>
    public bool SpeakFor(EntityType type) => type == EntityType.Person ? IsTitled : head == type || (district && type == EntityType.Place);
}
