namespace ArabicNewsKit.Linking;

/// <summary>A stretch of a folded text that is looked up as a word.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Hash">Its <see cref="Tables.WordHash"/>.</param>
internal readonly record struct WordKey(int Start, int Length, uint Hash);
