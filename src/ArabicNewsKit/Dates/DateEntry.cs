using System.Runtime.InteropServices;

namespace ArabicNewsKit.Dates;

/// <summary>One meaning of one form in the tables. It holds no reference, so that it is read where it lies.</summary>
/// <param name="Word">The number of its first word.</param>
/// <param name="Kind">The part it plays.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Needs">What must stand beside a month.</param>
/// <param name="CalendarByte">See <see cref="Calendar"/>.</param>
/// <param name="Number">What it means there: a month, a weekday, a shift, a rank, a letter, the number of a text.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Rest">Where the words behind the first one are written in the lexicon.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateEntry(
    short Word, DateKind Kind, DateForm Form, MonthNeeds Needs, byte CalendarByte, short Number, byte Words, short Rest)
{
    /// <summary>The calendar of a month or era.</summary>
    public CalendarSystem Calendar => (CalendarSystem)CalendarByte;

    public bool Has(DateForm form) => (Form & form) != 0;
}

/// <summary>The letters by which the tables tell the eras.</summary>
internal static class DateEra
{
    public const char Gregorian = 'g';
    public const char Hijri = 'h';
    public const char BeforeCommon = 'b';
}
