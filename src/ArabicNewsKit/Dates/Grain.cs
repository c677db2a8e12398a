namespace ArabicNewsKit.Dates;

/// <summary>The units in which times are counted and named, finest first.</summary>
internal enum Grain : byte
{
    None,
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Month,

    /// <summary>Several months on end; no unit of its own.</summary>
    Months,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

/// <summary>Where a unit lies, seen from publication (this, last, next) or from the text's last date.</summary>
internal enum Reference : byte
{
    None,
    This,
    Last,

    /// <summary>The one before the last: الأسبوع قبل الماضي.</summary>
    Last2,
    Next,
    Next2,

    /// <summary>Before the text's last date: العام السابق.</summary>
    Previous,

    /// <summary>Behind the text's last date: اليوم التالي.</summary>
    Following,

    /// <summary>That of the text's last date: نفس اليوم.</summary>
    Same,

    /// <summary>Pointed at: ذلك الخريف.</summary>
    That,

    /// <summary>The last few: السنوات الأخيرة.</summary>
    Recent,
}
