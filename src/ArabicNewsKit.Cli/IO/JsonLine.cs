using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArabicNewsKit.Cli.IO;

/// <summary>
/// One line of JSON input: an object whose strings and numbers are kept. Unlike the framework's reader it takes lone
/// surrogates written as escapes, because news text that was cut in two has them.
/// </summary>
internal sealed class JsonLine
{
    private readonly Dictionary<string, string> strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);

    /// <summary>Reads a line; values that are neither strings nor numbers are passed over.</summary>
    /// <exception cref="FormatException">The line is not a JSON object; the message says why.</exception>
    public static JsonLine Read(string line)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(line);
        var values = new JsonLine();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new FormatException("the line is not a JSON object");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                if (reader.TokenType == JsonTokenType.String)
                {
                    values.strings[name] = Unescape(reader.ValueSpan);
                }
                else if (reader.TokenType == JsonTokenType.Number)
                {
                    values.numbers[name] = Encoding.UTF8.GetString(reader.ValueSpan);
                }
                else
                {
                    reader.Skip();
                }
            }

            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON at byte {e.BytePositionInLine ?? 0}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a property name is not valid text", e);
        }

        return values;
    }

    /// <summary>A string that must be there.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public string Require(string name) =>
        String(name) ?? throw new FormatException($"there is no \"{name}\" string");

    /// <summary>A string, or null where there is none of that name.</summary>
    public string? String(string name) => strings.GetValueOrDefault(name);

    /// <summary>A string, or a number as it is written; null where there is neither.</summary>
    public string? StringOrNumber(string name) => String(name) ?? numbers.GetValueOrDefault(name);

    /// <summary>The text of a JSON string token whose syntax the reader has checked.</summary>
    private static string Unescape(ReadOnlySpan<byte> token)
    {
        if (!token.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(token);
        }

        var text = new ArrayBufferWriter<char>(token.Length);
        while (token.Length > 0)
        {
            int escape = token.IndexOf((byte)'\\');
            if (escape != 0)
            {
                ReadOnlySpan<byte> plain = escape < 0 ? token : token[..escape];
                Encoding.UTF8.GetChars(plain, text);
                token = token[plain.Length..];
                continue;
            }

            if (token[1] == 'u')
            {
                Append(text, (char)ushort.Parse(token.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                token = token[6..];
            }
            else
            {
                Append(text, token[1] switch
                {
                    (byte)'n' => '\n',
                    (byte)'r' => '\r',
                    (byte)'t' => '\t',
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    var same => (char)same,
                });
                token = token[2..];
            }
        }

        return new string(text.WrittenSpan);
    }

    private static void Append(ArrayBufferWriter<char> text, char unit)
    {
        text.GetSpan(1)[0] = unit;
        text.Advance(1);
    }
}
