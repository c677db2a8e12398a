using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>Which part of a time is meant, or how it is bounded.</summary>
/// <example>
/// <code>
/// Console.WriteLine(DateRecognizer.Find("مطلع العام 2024")[0].Modifier);  // Start
/// </code>
/// </example>
[JsonConverter(typeof(SnakeCaseEnumConverter<DateModifier>))]
public enum DateModifier
{
    /// <summary>The beginning: مطلع، أوائل.</summary>
    Start,

    /// <summary>The middle: منتصف.</summary>
    Mid,

    /// <summary>The end: نهاية، أواخر.</summary>
    End,

    /// <summary>About that time: نحو، حوالي.</summary>
    Approx,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,
}
