namespace ArabicNewsKit.Linking;

/// <summary>A stretch of a folded text that is looked up as a word.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Hash">Its <see cref="Tables.WordHash"/>.</param>
/// <param name="Word">The number of the word in which it lies among the different ones of the text.</param>
internal readonly record struct WordKey(int Start, int Length, uint Hash, int Word);
