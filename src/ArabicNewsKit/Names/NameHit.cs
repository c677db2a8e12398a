namespace ArabicNewsKit.Names;

/// <summary>A name that a <see cref="NameIndex"/> found.</summary>
/// <param name="Name">The name as the index was given it.</param>
/// <param name="Payload">The caller's number for it.</param>
/// <param name="Score">The calibrated probability, 0 to 1, that the query writes the same name.</param>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct NameHit(string Name, int Payload, double Score);
