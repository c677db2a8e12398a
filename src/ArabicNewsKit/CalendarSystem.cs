using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>The calendars in which the Arab press states dates.</summary>
/// <example>
/// <code>
/// DateMention date = DateRecognizer.Find("15 رمضان 1445 هـ")[0];
/// Console.WriteLine(date.Calendar);  // Hijri
/// Console.WriteLine(date.Value);     // 2024-03-25
/// </code>
/// </example>
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
