namespace ArabicNewsKit.Names;

/// <summary>How Arabic names are written in Latin letters.</summary>
internal enum RomanizationStyle
{
    /// <summary>As English-language newspapers do: no accents, short vowels guessed.</summary>
    Press,

    /// <summary>The letters of the ALA-LC table (ḥ, ṣ, ʻ, ā); short vowels guessed, as the Arabic leaves them out.</summary>
    AlaLc,
}
