namespace ArabicNewsKit.Linking;

/// <summary>What a word says, in a text about sport, of a club's name beside it.</summary>
[Flags]
internal enum ClubCue : ushort
{
    None = 0,

    /// <summary>A club's name stands right behind it: ضيفه, فريق.</summary>
    Team = 1,

    /// <summary>The names of several clubs do: فرق النصر والمدينة.</summary>
    List = 2,

    /// <summary>Something that a club has, right before its name: لاعب, رصيد.</summary>
    Side = 4,

    /// <summary>A masculine verb of which a club may be the subject or the object: فاز, يستضيف.</summary>
    Play = 8,

    /// <summary>A particle between two clubs: أمام, ضد.</summary>
    Against = 16,

    /// <summary>It stands right behind a club's name: رصيده.</summary>
    Behind = 32,

    /// <summary>No club's name: الفوز, اللاعب.</summary>
    Stop = 64,

    /// <summary>The first word of clubs' names in many towns: الأهلي طرابلس.</summary>
    First = 128,

    /// <summary>Who plays for a club, right before its name: لاعب, مدرب.</summary>
    Member = 256,

    /// <summary>Two clubs follow, joined: مباراة النصر والمدينة.</summary>
    Pair = 512,
}
