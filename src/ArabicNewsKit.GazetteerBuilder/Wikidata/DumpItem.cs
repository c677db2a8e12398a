using System.Text.Json;
using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Wikidata;

/// <summary>Reads one line of a dump: an item of Wikidata as a row, if it is one to take.</summary>
internal sealed class DumpItem(DumpOptions options, IReadOnlyDictionary<uint, string> countries)
{
    /// <summary>The number of site links at which the prior reaches 100.</summary>
    private const double FullPriorLinks = 300;

    /// <summary>From this prior on, a one-word name stands for its item without a cue.</summary>
    private const int WellKnown = 75;

    private readonly string?[] labels = new string?[options.Languages.Count];
    private readonly List<string>[] aliases = [.. options.Languages.Select(_ => new List<string>())];
    private string? id;
    private string? description;
    private (int Rank, EntityType Type, string Subtype)? itemClass;
    private string country = "";
    private int links;

    /// <summary>The row of an item; null for an item that is not wanted.</summary>
    /// <exception cref="JsonException">The line is not the JSON of an item.</exception>
    public GazetteerRow? Read(ReadOnlySpan<byte> line)
    {
        Array.Clear(labels);
        foreach (List<string> list in aliases)
        {
            list.Clear();
        }

        (id, description, itemClass, country, links) = (null, null, null, "", 0);
        var reader = new Utf8JsonReader(line);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("labels"u8))
            {
                ReadLabels(ref reader);
                if (labels[0] is null)
                {
                    return null;
                }
            }
            else if (!ReadProperty(ref reader))
            {
                return null;
            }
        }

        Expect(reader.TokenType == JsonTokenType.EndObject && id is not null);
        return itemClass is { } found && labels[0] is not null && options.Types.Contains(found.Type) ? ToRow(found) : null;
    }

    /// <summary>Reads a property other than the labels; false where the entity is no item.</summary>
    private bool ReadProperty(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("id"u8))
        {
            reader.Read();
            id = reader.GetString();
            return EntityId.TryWikidata(id, out _);
        }

        if (reader.ValueTextEquals("descriptions"u8))
        {
            ReadDescription(ref reader);
        }
        else if (reader.ValueTextEquals("aliases"u8))
        {
            ReadAliases(ref reader);
        }
        else if (reader.ValueTextEquals("claims"u8))
        {
            ReadClaims(ref reader);
        }
        else if (reader.ValueTextEquals("sitelinks"u8))
        {
            // an item without any has an empty array in place of the object
            reader.Read();
            bool isObject = reader.TokenType == JsonTokenType.StartObject;
            while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                links++;
                reader.Skip();
            }

            SkipArray(ref reader);
        }
        else
        {
            reader.Skip();
        }

        return true;
    }

    private void ReadLabels(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (NextProperty(ref reader, out int language))
        {
            reader.Read();
            labels[language] = NameCleaner.Clean(ReadValue(ref reader));
        }

        SkipArray(ref reader);
    }

    private void ReadAliases(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (NextProperty(ref reader, out int language))
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                if (NameCleaner.Clean(ReadValue(ref reader)) is { } alias)
                {
                    aliases[language].Add(alias);
                }
            }
        }

        SkipArray(ref reader);
    }

    private void ReadDescription(ref Utf8JsonReader reader)
    {
        reader.Read();
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("en"u8))
            {
                reader.Read();
                description = NameCleaner.Clean(ReadValue(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        SkipArray(ref reader);
    }

    private void ReadClaims(ref Utf8JsonReader reader)
    {
        reader.Read();
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool instance = reader.ValueTextEquals("P31"u8);
            if (!instance && !reader.ValueTextEquals("P17"u8) && !reader.ValueTextEquals("P27"u8))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            Expect(reader.TokenType == JsonTokenType.StartArray);
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                uint value = StatementReader.ReadItem(ref reader);
                if (instance)
                {
                    ItemClasses.Narrow(ref itemClass, value);
                }
                else if (country.Length == 0 && countries.TryGetValue(value, out string? code))
                {
                    country = code;
                }
            }
        }

        SkipArray(ref reader);
    }

    /// <summary>Goes to the next property that is one of the languages; false at the end.</summary>
    private bool NextProperty(ref Utf8JsonReader reader, out int language)
    {
        language = -1;
        while (reader.TokenType != JsonTokenType.StartArray && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            for (int i = 0; i < options.Languages.Count; i++)
            {
                if (reader.ValueTextEquals(options.Languages[i]))
                {
                    language = i;
                    return true;
                }
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>The "value" of the object that the reader stands at; leaves it at the object's end.</summary>
    private static string? ReadValue(ref Utf8JsonReader reader)
    {
        string? value = null;
        Expect(reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return value;
    }

    /// <summary>Passes over the empty array that stands where an object would be empty.</summary>
    private static void SkipArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Skip();
        }
    }

    internal static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new JsonException("not an item of Wikidata");
        }
    }

    private GazetteerRow ToRow((int Rank, EntityType Type, string Subtype) found)
    {
        int prior = Math.Min(100, (int)Math.Round(100 * Math.Log(1 + links) / Math.Log(1 + FullPriorLinks)));
        RowName Marked(string text) =>
            new(text, prior < WellKnown && new NameKey(text).Count == 1 ? NameMark.Cue : NameMark.None);
        int english = -1;
        var others = new List<RowName>();
        for (int i = 0; i < labels.Length; i++)
        {
            english = options.Languages[i] == "en" ? i : english;
            if (i == 0)
            {
                continue;
            }

            if (i != english && labels[i] is { } label)
            {
                others.Add(Marked(label));
            }

            others.AddRange(aliases[i].Select(Marked));
        }

        return new GazetteerRow
        {
            Id = id!,
            Type = found.Type,
            Subtype = found.Subtype,
            Name = Marked(labels[0]!),
            Aliases = [.. aliases[0].Select(Marked)],
            NameEn = english >= 0 && labels[english] is { } name ? Marked(name) : new RowName(""),
            AliasesEn = others,
            Country = country,
            Description = description ?? "",
            Prior = prior,
            Source = "wikidata",
        };
    }
}
