namespace ArabicNewsKit.Linking;

/// <summary>
/// A file is no compiled gazetteer that this version reads: foreign, cut short, damaged, or written by a newer version. The
/// message is one line: what is wrong, which file, what to do.
/// </summary>
/// <example>
/// <code>
/// try
/// {
///     Gazetteer.Load(new MemoryStream(new byte[100]));
/// }
/// catch (GazetteerFormatException e)
/// {
///     Console.WriteLine(e.Message.Contains("gazetteer"));  // True
/// }
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed class GazetteerFormatException : FormatException
{
    /// <summary>Makes an exception with a general message.</summary>
    public GazetteerFormatException()
        : base("Not a gazetteer that this version reads.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public GazetteerFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and the cause.</summary>
    public GazetteerFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
