using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>A number on its way to a mention: the recognizer's steps fill in what they know.</summary>
internal struct NumberCandidate
{
    /// <summary>The first word, the last word, and how many key units of the first are proclitics.</summary>
    public int First;
    public int Last;
    public int Skip;

    /// <summary>The word before it as <see cref="Neighbors.Before"/> says, and what that says of it.</summary>
    public int Before;
    public ContextWord Context;

    public NumberKind Kind;
    public decimal? Value;
    public decimal? High;

    /// <summary>The least that a vague count means; null for any other number.</summary>
    public decimal? Low;
    public string? Unit;
    public NumberModifier? Modifier;

    /// <summary>How its first number is written.</summary>
    public NumberForm Form;

    /// <summary>The word behind all that belongs to the number: its percent sign, its currency.</summary>
    public int Next;

    public NumberCandidate(NewsText text, NumberReading reading)
    {
        StartAt(text, reading.First);
        Last = reading.Last;
        Skip = reading.Skip;
        Form = reading.Form;
        Value = reading.Value;
        Next = reading.Last + 1;
        Kind = reading.Has(NumberForm.Ordinal) ? NumberKind.Ordinal
            : reading.Has(NumberForm.Fraction) ? NumberKind.Fraction
            : NumberKind.Cardinal;
    }

    /// <summary>Sets the first word.</summary>
    public void StartAt(NewsText text, int first)
    {
        First = first;
        Before = Neighbors.Before(text, BracketedDigits.Stands(text, first) ? first - 1 : first);
        Context = NumberTables.ContextOf(text, Before);
    }

    public readonly bool IsVague => Low is not null;

    public readonly bool Has(NumberForm form) => (Form & form) != 0;
}
