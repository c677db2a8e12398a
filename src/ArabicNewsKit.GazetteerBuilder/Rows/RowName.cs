using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>One name of a row, with its mark taken off.</summary>
internal readonly record struct RowName(string Text, NameMark Mark = NameMark.None);
