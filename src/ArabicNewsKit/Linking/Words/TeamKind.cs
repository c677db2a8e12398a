namespace ArabicNewsKit.Linking;

/// <summary>How a phrase behind the name of a national team tells which of the country's teams it is.</summary>
internal enum TeamKind : byte
{
    /// <summary>By itself: للاعبين المحليين.</summary>
    Whole,

    /// <summary>With the number of years behind it: تحت 20 سنة.</summary>
    Age,

    /// <summary>No other team, only the sport: لكرة القدم.</summary>
    Sport,
}
