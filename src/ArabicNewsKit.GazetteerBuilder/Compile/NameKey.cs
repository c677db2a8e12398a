using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>
/// The sequence of words under which a name is found: what the word reader makes of it, symbols left out, the first word's
/// article left out (<see cref="DefiniteArticle"/>).
/// </summary>
internal sealed class NameKey
{
    private readonly NewsText text;
    private readonly List<int> words = [];

    public NameKey(string name)
    {
        text = NewsText.Read(name);
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != WordKind.Symbol)
            {
                words.Add(i);
            }
        }

        Article = words.Count > 0 && DefiniteArticle.Starts(text.SurfaceOf(words[0]), text.KeyOf(words[0]));
    }

    public int Count => words.Count;

    /// <summary>Whether the name starts with the article.</summary>
    public bool Article { get; }

    public NameScript Script => words.Exists(i => text[i].Kind == WordKind.Arabic) ? NameScript.Arabic : NameScript.Latin;

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<char> this[int word] =>
        word == 0 && Article ? DefiniteArticle.Strip(text.KeyOf(words[0])) : text.KeyOf(words[word]);

    /// <summary>A word's folded form with its article, if it has one.</summary>
    public ReadOnlySpan<char> Whole(int word) => text.KeyOf(words[word]);

    /// <summary>The original text from a word to another, both included.</summary>
    public string Surface(int first, int last) => text.Surface(text.SpanOf(words[first], words[last]));

    /// <summary>All words with spaces between them: equal for names that are found at the same place.</summary>
    public override string ToString()
    {
        var key = new System.Text.StringBuilder();
        for (int i = 0; i < Count; i++)
        {
            key.Append(i == 0 ? "" : " ").Append(this[i]);
        }

        return key.ToString();
    }
}
