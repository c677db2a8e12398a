using System.Globalization;
using System.Net;

namespace ArabicNewsKit.Cli.Output.Html;

/// <summary>Text, attributes and names as the page writes them.</summary>
internal static class Markup
{
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A data attribute with a space before it; nothing for null.</summary>
    public static string Data(string name, string? value) => value is null ? "" : $" data-{name}=\"{Escape(value)}\"";

    /// <summary>The address of a Wikidata item; null for any other id.</summary>
    public static string? LinkOf(string? id) => id is ['Q', ..] ? "https://www.wikidata.org/wiki/" + id : null;

    /// <summary>An enum's value as the JSON has it: at_least.</summary>
    public static string? Name<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? Name(known) : null;

    /// <inheritdoc cref="Name{TEnum}(TEnum?)"/>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static string Number(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
