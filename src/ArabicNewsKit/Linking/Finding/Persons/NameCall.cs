namespace ArabicNewsKit.Linking;

/// <summary>Says what speaks for the name that was read so far.</summary>
internal static class NameCall
{
    /// <summary>Whether the words so far are a name by more than their shape.</summary>
    public static bool IsNamed(LinkDocument document, in NameReading name) =>
        name.Given || name.Joints > 0 || document.Cues[name.First].Title != TitleKind.None;

    /// <summary>Whether an office, a nation, a word of saying or a name before it says that the first word is a name.</summary>
    public static bool IsAnnounced(LinkDocument document, in NameReading name)
    {
        ref readonly WordCue cue = ref document.Cues[name.First];
        return cue.Role || cue.Apposed || name.Listed || document.SpeaksBefore(name.First) || document.IsNationBefore(name.First);
    }

    /// <summary>A given name behind a title, an office or a word of saying wants its last name, whatever that looks like.</summary>
    public static bool IsCalled(LinkDocument document, in NameReading name)
    {
        ref readonly WordCue cue = ref document.Cues[name.First];
        return name.Given && (cue.Title != TitleKind.None || cue.Role || document.SpeaksBefore(name.First) || document.IsNationBefore(name.First));
    }
}
