using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>How the text bounds a number.</summary>
/// <example>
/// <code>
/// Console.WriteLine(NumberRecognizer.Find("ما لا يقل عن 20 شخصا")[0].Modifier);  // AtLeast
/// </code>
/// </example>
[JsonConverter(typeof(SnakeCaseEnumConverter<NumberModifier>))]
public enum NumberModifier
{
    /// <summary>نحو، حوالي، زهاء.</summary>
    About,

    /// <summary>أكثر من، ما يزيد على.</summary>
    MoreThan,

    /// <summary>أقل من.</summary>
    LessThan,

    /// <summary>ما لا يقل عن، على الأقل.</summary>
    AtLeast,

    /// <summary>لا يتجاوز، على الأكثر.</summary>
    AtMost,

    /// <summary>ما يصل إلى، حتى.</summary>
    UpTo,
}
