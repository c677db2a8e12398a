namespace ArabicNewsKit.Linking;

/// <summary>What a word says, in a text about sport, of a club's name beside it.</summary>
[Flags]
internal enum ClubCue : uint
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

    /// <summary>A feminine verb of play, before or behind a club of feminine name: تلعب المحلة.</summary>
    Plays = 1024,

    /// <summary>Its second club stands behind ب: يصطدم الصقور بالنصر.</summary>
    Clash = 2048,

    /// <summary>Its second club may stand behind من: خسر الأنصار من الخليج.</summary>
    Lose = 4096,

    /// <summary>A particle that by itself sets two clubs against each other, in a list of matches: الحزم أمام الأهلي.</summary>
    Versus = 8192,

    /// <summary>A preposition of place, behind which a town is a town: إلى طبلبة.</summary>
    Where = 16384,

    /// <summary>With the adjective of a nation or continent it is a federation: الاتحاد الآسيوي.</summary>
    Federation = 32768,

    /// <summary>With a continent, or its adjective, it is a competition: بطولة إفريقيا, البطولة الإفريقية.</summary>
    Cup = 65536,
}
