namespace ArabicNewsKit.Linking;

/// <summary>What a noun does in the name of a body.</summary>
[Flags]
internal enum BodyWord : ushort
{
    None = 0,

    /// <summary>It has its complement behind it: لجان in تنسيقية لجان المقاومة.</summary>
    Noun = 1,

    /// <summary>It says what the body is for, and may join the name with a complement of its own: وخدمات السفن.</summary>
    Field = 2,

    /// <summary>It goes on with من: الوقاية من الأوبئة.</summary>
    From = 4,

    /// <summary>It goes on with عن: الدفاع عن الحريات.</summary>
    About = 8,

    /// <summary>It goes on with على: الرقابة على الصادرات.</summary>
    Over = 16,

    /// <summary>It goes on with في: الاستثمار في الطاقة.</summary>
    In = 32,

    /// <summary>It ties what follows to the noun before it: ذوي in للأشخاص ذوي الإعاقة.</summary>
    Tie = 64,

    /// <summary>It goes on with مع: العلاقات مع البرلمان.</summary>
    With = 128,

    /// <summary>It says that the body is of a district, which may stand behind ل: المجلس الإقليمي لقلعة السراغنة.</summary>
    District = 256,

    /// <summary>It says whose a building is: مستشفى الإيمان الحكومي.</summary>
    Owner = 512,
}
