namespace ArabicNewsKit.Names;

/// <summary>A name that a <see cref="NameIndex"/> found.</summary>
/// <param name="Name">The name as the index was given it.</param>
/// <param name="Payload">The caller's number for it.</param>
/// <param name="Score">The calibrated probability, 0 to 1, that the query writes the same name.</param>
/// <example>
/// <code>
/// NameIndex index = NameIndex.Build(new[] { ("قاسم سليماني", 1), ("أنطونيو غوتيريش", 2) });
/// NameHit hit = index.Search("António Guterres")[0];
/// Console.WriteLine(hit.Name);     // أنطونيو غوتيريش
/// Console.WriteLine(hit.Payload);  // 2
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct NameHit(string Name, int Payload, double Score);
