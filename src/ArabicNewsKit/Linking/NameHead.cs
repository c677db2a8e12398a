namespace ArabicNewsKit.Linking;

/// <summary>The head of a name of a body or place, and what may follow it.</summary>
/// <param name="Kind">What the complement is made of.</param>
/// <param name="Inside">Whether the head belongs to the mention.</param>
/// <param name="Type">What the name stands for.</param>
/// <param name="Prior">How often head and complement together are a name.</param>
/// <param name="Alone">Whether the head is a name without any complement: مجلس النواب.</param>
internal sealed record NameHead(NameHeadKind Kind, bool Inside, EntityType Type, double Prior, bool Alone);

internal enum NameHeadKind : byte
{
    /// <summary>A chain of nouns that ends in definite ones: وزارة الموارد المائية.</summary>
    Idafa,

    /// <summary>A name of its own: حركة النجباء.</summary>
    Label,

    /// <summary>Adjectives with the article: المحكمة الجنائية الدولية.</summary>
    Definite,

    /// <summary>The adjective of a country: الجيش العراقي.</summary>
    State,
}
