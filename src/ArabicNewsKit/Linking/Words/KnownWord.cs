namespace ArabicNewsKit.Linking;

/// <summary>One of the different words of a text, as a <see cref="WordMemory"/> knew it and as the text makes use of it.</summary>
internal struct KnownWord
{
    /// <summary>Its number in the memory.</summary>
    public int Number;

    /// <summary>What the tables know of it.</summary>
    public WordTraits Traits;

    /// <summary>What was looked for and is not there; <see cref="Absence.OfText"/> in the text at hand.</summary>
    public Absence Absences;

    /// <summary>The ways to take it apart.</summary>
    public WordForms Forms;

    /// <summary>The number of the first of its forms in <see cref="FormWords"/>.</summary>
    public int FirstForm;

    /// <summary>The place of the first of the names that start with it in <see cref="FormNames"/>, and how many there are.</summary>
    public int FirstName;
    public int Names;

    /// <summary>How often it stands in the text at hand.</summary>
    public int Count;

    /// <summary>The greatest log odds that it is, by itself, a person that no list holds; minus infinity where it was not weighed.</summary>
    public double PersonOdds;

    /// <summary>How much it looks like a part of a person's name; NaN where nobody asked.</summary>
    public double PersonShape;

    /// <summary>How much it looks like a part of any name; NaN where nobody asked.</summary>
    public double LabelShape;
}
