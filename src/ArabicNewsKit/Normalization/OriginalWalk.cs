namespace ArabicNewsKit.Normalization;

/// <summary>
/// Finds the originals of spans that come in text order. Between two edits that change a length all units stand at one
/// distance from their source, so only a span that touches such an edit asks the map.
/// </summary>
internal ref struct OriginalWalk(NormalizedText text)
{
    /// <summary>How far the original of a unit lies behind it, from the last span asked for up to <see cref="aligned"/>.</summary>
    private int distance;

    /// <summary>The first unit that may stand at another distance.</summary>
    private int aligned = text.Map.IsAligned ? int.MaxValue : 0;

    /// <summary>What <see cref="NormalizedText.ToOriginal"/> says of a span that is not empty.</summary>
    public TextSpan ToOriginal(int start, int end)
    {
        if (end >= aligned)
        {
            TextSpan span = text.ToOriginal(TextSpan.FromBounds(start, end));
            distance = span.End - end;
            // one character that unfolds to several words is behind none but the last of them
            aligned = text.Map.OriginalStart(end) >= span.End ? text.Map.NextEdit(span.End) - distance : 0;
            return span;
        }

        return new TextSpan(start + distance, end - start);
    }
}
