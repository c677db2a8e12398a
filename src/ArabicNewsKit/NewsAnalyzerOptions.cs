namespace ArabicNewsKit;

/// <summary>How an analyzer works. Change a value with <c>with</c>: <c>NewsAnalyzer.Create(o => o with { … })</c>.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsAnalyzerOptions
{
}
