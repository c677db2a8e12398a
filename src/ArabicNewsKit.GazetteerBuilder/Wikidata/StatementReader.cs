using System.Text.Json;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Wikidata;

/// <summary>Reads the item that a statement's main value names.</summary>
internal static class StatementReader
{
    /// <summary>The number of the item; 0 for a deprecated statement, or one with no such value. Leaves the reader at the end.</summary>
    public static uint ReadItem(ref Utf8JsonReader reader)
    {
        uint item = 0;
        bool deprecated = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("mainsnak"u8))
            {
                item = ReadWithin(ref reader, "datavalue"u8, "value"u8);
            }
            else if (reader.ValueTextEquals("rank"u8))
            {
                reader.Read();
                deprecated = reader.ValueTextEquals("deprecated"u8);
            }
            else
            {
                reader.Skip();
            }
        }

        return deprecated ? 0 : item;
    }

    /// <summary>The id in an object in an object of the object that follows.</summary>
    private static uint ReadWithin(ref Utf8JsonReader reader, ReadOnlySpan<byte> outer, ReadOnlySpan<byte> inner)
    {
        uint item = 0;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return 0;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (outer.Length > 0 && reader.ValueTextEquals(outer))
            {
                item = ReadWithin(ref reader, inner, default);
            }
            else if (outer.Length == 0 && reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                _ = EntityId.TryWikidata(reader.GetString(), out item);
            }
            else
            {
                reader.Skip();
            }
        }

        return item;
    }
}
