using System.Globalization;

namespace ArabicNewsKit.Linking;

/// <summary>The two forms of an entity's id: <c>Q796</c> and the gazetteer's own <c>ank:sirwan-barzani</c>.</summary>
internal static class EntityId
{
    public const string OwnPrefix = "ank:";

    /// <summary>The number of a Wikidata id, written as Wikidata writes it: no leading zero, less than 2^31.</summary>
    public static bool TryWikidata(ReadOnlySpan<char> id, out uint number)
    {
        number = 0;
        return id.Length is >= 2 and <= 11 && id[0] == 'Q' && id[1] is >= '1' and <= '9'
            && uint.TryParse(id[1..], NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number < GazetteerFormat.OwnId;
    }

    public static string Wikidata(uint number)
    {
        Span<char> id = stackalloc char[11];
        id[0] = 'Q';
        number.TryFormat(id[1..], out int length, provider: CultureInfo.InvariantCulture);
        return new string(id[..(length + 1)]);
    }

    /// <summary>Whether an own id is <c>ank:</c> and lower-case ASCII letters, digits and hyphens.</summary>
    public static bool IsOwn(ReadOnlySpan<char> id)
    {
        if (!id.StartsWith(OwnPrefix) || id.Length == OwnPrefix.Length)
        {
            return false;
        }

        foreach (char unit in id[OwnPrefix.Length..])
        {
            if (!char.IsAsciiLetterLower(unit) && !char.IsAsciiDigit(unit) && unit != '-')
            {
                return false;
            }
        }

        return true;
    }
}
