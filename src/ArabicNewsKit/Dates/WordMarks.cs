namespace ArabicNewsKit.Dates;

/// <summary>What the words of a block may be, a bit each.</summary>
internal struct WordMarks
{
    /// <summary>How many words a block has.</summary>
    public const int Block = 64;

    /// <summary>The tables were asked for them.</summary>
    public ulong Known;

    /// <summary>What a number can count, or count within.</summary>
    public ulong Heads;

    /// <summary>Digits, a number word, or the article that stands apart from digits.</summary>
    public ulong Numbers;

    /// <summary>A number before something that it can count, or digits.</summary>
    public ulong Numerals;

    /// <summary>A time can begin there.</summary>
    public ulong Starts;

    /// <summary>A time can begin there, or a name that may hold a date does.</summary>
    public ulong Stops;
}
