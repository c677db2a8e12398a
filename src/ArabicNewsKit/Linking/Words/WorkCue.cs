namespace ArabicNewsKit.Linking;

/// <summary>What a word says of titles near it.</summary>
[Flags]
internal enum WorkCue : byte
{
    None = 0,

    /// <summary>It may stand between the head of works and the first title: منها, بعنوان.</summary>
    Between = 1,

    /// <summary>It says of what kind a work is and is no title: رعب.</summary>
    Genre = 2,

    /// <summary>A prize: what stands behind عن won it.</summary>
    Prize = 4,

    /// <summary>Somebody's part: what stands behind في is what it is played in.</summary>
    Part = 8,

    /// <summary>The sentence is about the arts.</summary>
    Art = 16,
}
