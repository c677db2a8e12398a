using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>The calendars in which the Arab press states dates.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<CalendarSystem>))]
public enum CalendarSystem
{
    /// <summary>The Gregorian calendar under any of its month names.</summary>
    Gregorian,

    /// <summary>The Islamic lunar calendar: Umm al-Qura where that is defined, the tabular calendar outside.</summary>
    Hijri,

    /// <summary>The Iranian solar calendar.</summary>
    Persian,
}
