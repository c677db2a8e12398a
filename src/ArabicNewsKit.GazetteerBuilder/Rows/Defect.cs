namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>Something wrong in the rows, and where.</summary>
internal readonly record struct Defect(string File, int Line, string Message) : IComparable<Defect>
{
    public int CompareTo(Defect other) =>
        string.CompareOrdinal(File, other.File) is var file && file != 0 ? file
        : Line.CompareTo(other.Line) is var line && line != 0 ? line
        : string.CompareOrdinal(Message, other.Message);

    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {Message}");
}
