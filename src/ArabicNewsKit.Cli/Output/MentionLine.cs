namespace ArabicNewsKit.Cli.Output;

/// <summary>A mention as a line that a person can read and compare.</summary>
/// <param name="Span">Where it lies in the text.</param>
/// <param name="Kind">What it is: person, date, money …</param>
/// <param name="Note">What stands in brackets behind the kind; empty for nothing.</param>
/// <param name="Surface">The mention as written; empty for furniture.</param>
/// <param name="Reading">How it is read; empty for furniture.</param>
internal readonly record struct MentionLine(TextSpan Span, string Kind, string Note, string Surface, string Reading)
{
    /// <summary>As <c>0..7  person (surname 1)  سليماني  Q892014  Qasem Soleimani</c>.</summary>
    public override string ToString()
    {
        string begin = $"{Span}  {Kind}{(Note.Length == 0 ? "" : $" ({Note})")}";
        return Surface.Length == 0 ? begin : $"{begin}  {Surface}  {Reading}";
    }
}
