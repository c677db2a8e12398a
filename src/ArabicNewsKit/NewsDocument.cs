namespace ArabicNewsKit;

/// <summary>One article as it came in.</summary>
/// <param name="Text">The text, as raw as it is; never null.</param>
/// <param name="Published">
/// The day of publication, against which relative and year-less dates are resolved; null where it is not known, and
/// then such dates keep only what the text states.
/// </param>
/// <param name="Id">The caller's own name for the document, handed back with the analysis; null for none.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsDocument(string Text, DateOnly? Published = null, string? Id = null);
