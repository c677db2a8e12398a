using ArabicNewsKit.GazetteerBuilder.Rows;

namespace ArabicNewsKit.GazetteerBuilder;

/// <summary>How far a build is.</summary>
/// <param name="Lines">The lines read of the dump at hand.</param>
/// <param name="Entities">The entities taken so far.</param>
/// <param name="Position">The bytes read of it; 0 where nobody knows.</param>
/// <param name="Length">Its length in bytes; 0 where nobody knows.</param>
/// <param name="BadLine">The line just met that can't be read; null for none.</param>
internal readonly record struct BuildStep(int Lines, int Entities, long Position, long Length, Defect? BadLine);

/// <summary>What a build made.</summary>
internal sealed record BuildResult(int Entities, int Names, int BadLines);
