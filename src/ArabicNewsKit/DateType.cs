using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>The kinds of times, as TIMEX3 has them.</summary>
/// <example>
/// <code>
/// Console.WriteLine(DateRecognizer.Find("ثلاثة أسابيع")[0].Type);  // Duration
/// </code>
/// </example>
[JsonConverter(typeof(SnakeCaseEnumConverter<DateType>))]
public enum DateType
{
    /// <summary>A day or something longer that the calendar holds: a week, month, season, year, decade.</summary>
    Date,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes back: daily, every Friday.</summary>
    Set,
}
