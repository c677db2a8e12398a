using System.Globalization;

namespace ArabicNewsKit.Dates;

/// <summary>Writes a TIMEX3 value piece by piece into room on the stack, so that it costs one string.</summary>
/// <param name="room">Room of <see cref="Longest"/> characters.</param>
internal ref struct TimexWriter(Span<char> room)
{
    /// <summary>No value is longer: two numbers of twenty figures with what stands around them.</summary>
    public const int Longest = 64;

    private readonly Span<char> room = room;
    private int length;

    public void Add(char letter) => room[length++] = letter;

    public void Add(string text)
    {
        text.CopyTo(room[length..]);
        length += text.Length;
    }

    /// <summary>A number of two figures: 07.</summary>
    public void AddTwo(int number) => AddFigures(number, 2);

    /// <summary>A year of four figures: 0622; a later one has more.</summary>
    public void AddYear(int year)
    {
        if (year < 10_000)
        {
            AddFigures(year, 4);
        }
        else
        {
            Add(year, "0");
        }
    }

    /// <summary>2020-01.</summary>
    public void AddMonth(int year, int month)
    {
        AddYear(year);
        Add('-');
        AddTwo(month);
    }

    /// <summary>2020-01-30.</summary>
    public void AddDay(DateOnly day)
    {
        (int year, int month, int ofMonth) = day;
        AddMonth(year, month);
        Add('-');
        AddTwo(ofMonth);
    }

    /// <summary>A number in as many figures as it has.</summary>
    public void Add(double number, string format)
    {
        number.TryFormat(room[length..], out int written, format, CultureInfo.InvariantCulture);
        length += written;
    }

    public override readonly string ToString() => new(room[..length]);

    public void AddFigures(int number, int figures)
    {
        for (int i = length + figures - 1; i >= length; i--)
        {
            room[i] = (char)('0' + (number % 10));
            number /= 10;
        }

        length += figures;
    }
}
